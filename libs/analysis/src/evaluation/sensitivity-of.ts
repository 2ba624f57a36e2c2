import { areasOtherwise } from './sensitivity/areas-otherwise.js';
import { doneOtherwise } from './sensitivity/done-otherwise.js';
import type { DoneOtherwise, TriedUnits } from './sensitivity/done-otherwise.js';
import { organisationsOtherwise } from './sensitivity/organisations-otherwise.js';
import { twoWay } from './sensitivity/two-way.js';
import type { ComparedUnit } from './compared-units.js';
import { chooseDesign } from './chosen-design.js';
import type { EvaluationDesignKind } from './chosen-design.js';
import { fewestShown } from './design-of.js';
import { estimateChange } from './estimated-change.js';
import type { AskedEvaluation } from './asked-evaluation.js';
import type { SensitivityCheck } from './evaluation-result.js';
import { roundedEffect } from './rounded-effect.js';

/** Fewer draws than for the answer itself: an interval beside others needs no third digit. */
const mostDraws = 499;

/** The comparison made in other ways, each of which somebody might have chosen. */
export function sensitivityOf(
  units: readonly ComparedUnit[],
  { asked, kind }: { asked: AskedEvaluation; kind: EvaluationDesignKind },
): SensitivityCheck[] {
  const tried: TriedUnits = { asked, kind, units };
  const isOfOrganisations = asked.question.unit === 'ORGANISATION';
  const ways = [
    ...doneOtherwise(tried),
    ...(isOfOrganisations ? organisationsOtherwise(tried) : areasOtherwise(tried)),
  ];
  return [
    ...ways.filter((way) => !isOfOrganisations || tellsOfNobody(way, units)).map((way) => checkOf(way, tried)),
    ...(kind === 'STAGGERED' ? twoWay(units, asked.question.lag) : []),
  ];
}

/** Two answers that differ by fewer than five organisations, or by fewer than five adopters, would tell of these. */
function tellsOfNobody(way: DoneOtherwise, units: readonly ComparedUnit[]): boolean {
  const own = new Map(units.map((unit) => [unit.unit, unit]));
  const other = new Map(way.units.map((unit) => [unit.unit, unit]));
  const differing = [...new Set([...own.keys(), ...other.keys()])]
    .map((code) => [own.get(code), other.get(code)] as const)
    .filter(([one, another]) => keyOf(one) !== keyOf(another));
  const adopters = differing.filter((both) => both.some((unit) => unit != null && unit.adoptedAt !== null));
  return [differing, adopters].every(({ length }) => length === 0 || length >= fewestShown);
}

function keyOf(unit: ComparedUnit | undefined): string {
  return unit === undefined ? 'not compared' : `${String(unit.adoptedAt)} ${unit.doses.join(' ')}`;
}

function checkOf({ what, units, lag }: DoneOtherwise, { asked, kind }: TriedUnits): SensitivityCheck {
  const { question, draws = mostDraws } = asked;
  const adopters = units.filter(({ adoptedAt }) => adoptedAt !== null).length;
  const chosen = chooseDesign(units, question);
  // Another design is another question.
  if (chosen.kind !== kind) return { what, effect: null, adopters };
  const effect = estimateChange(kind, units, { lag: lag ?? question.lag, draws: Math.min(draws, mostDraws) });
  if (!effect.computable) return { what, effect: null, adopters };
  const { value, interval } = effect;
  const limits = { value, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
  return { what, adopters, effect: roundedEffect(limits) };
}
