import { adoptionEffect } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';
import type { ChosenDesign } from './chosen-design.js';
import { fewestCompared, fewestOthers, hasChanged } from './chosen-design.js';
import type { ComparedUnit, ComparedUnits } from './compared-units.js';
import { withinRegions } from './estimated-change.js';
import type { EstimatedChange } from './estimated-change.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import type { EvaluationDesign } from './evaluation-result.js';
import { leftOutReasons } from './left-out.js';
import { roundedShare, roundedUp } from './rounded-effect.js';

/** Organisations behind a part of an answer, or that two answers differ by: what is published of people begins with five. */
export const fewestShown = 5;
/** Numbers of adopters that are tried: what it would take. */
const triedAdopters = { areas: [3, 5, 10, 20, 30], organisations: [10, 20, 40, 80, 160, 320] } as const;

interface DesignContext {
  chosen: ChosenDesign;
  /** Null where no design was chosen. */
  effect: EstimatedChange | NotComputable | null;
  question: EvaluationQuestion;
  quarterIds: readonly string[];
}

/** What is known of a question before an outcome is looked at. */
export function designOf({ units, leftOut }: ComparedUnits, context: DesignContext): EvaluationDesign {
  const { chosen, effect, question, quarterIds } = context;
  const isNumber = question.exposure === 'NUMBER_IN_PLACE';
  const adopters = units.filter((unit) => (isNumber ? hasChanged(unit) : unit.adoptedAt !== null));
  const told = effect?.computable === true ? effect : null;
  return {
    ...(chosen.kind === null ? { kind: null, because: null } : { kind: chosen.kind, because: chosen.because }),
    ...{ adopters: adopters.length, comparisons: units.length - adopters.length },
    leftOut: leftOutReasons.map((reason) => ({ reason, organisations: leftOut.get(reason) ?? 0 })),
    adoptions: quarterIds.map((quarterId, at) => ({
      quarterId,
      organisations: isNumber ? 0 : adopters.filter(({ adoptedAt }) => adoptedAt === at).length,
    })),
    reversals: isNumber ? 0 : adopters.filter(({ isReversed }) => isReversed).length,
    strata: strataOf(chosen, units),
    detectable: told === null || told.detectable === null ? null : roundedShare(told.detectable),
    unseenDrift: unseenDriftOf(told),
    detectableByAdopters:
      told !== null && chosen.kind === 'STAGGERED' ? detectableBy(units, { effect: told.value, question }) : [],
    refusal: chosen.kind === null ? chosen.refusal : effect?.computable === false ? effect.message : null,
  };
}

function unseenDriftOf(told: EstimatedChange | null): number | null {
  const unseenDrift = told?.earlierTrends?.unseenDrift ?? null;
  return unseenDrift === null ? null : roundedUp(unseenDrift);
}

function strataOf({ kind }: ChosenDesign, units: readonly ComparedUnit[]): number {
  if (kind === 'FEW_ADOPTERS' || kind === 'SERIES') return 1;
  return new Set((kind === 'STAGGERED' ? withinRegions(units) : units).map(({ stratum }) => stratum)).size;
}

/** What would show if so many had adopted half way, with the effect that there is taken off. */
function detectableBy(
  units: readonly ComparedUnit[],
  { effect, question: { lag, unit } }: { effect: number; question: EvaluationQuestion },
): EvaluationDesign['detectableByAdopters'] {
  const [tried, fewest] =
    unit === 'ORGANISATION' ? [triedAdopters.organisations, fewestCompared] : [triedAdopters.areas, fewestOthers];
  return tried
    .filter((adopters) => adopters <= units.length - fewest)
    .map((adopters) => {
      const asIf = withinRegions(asIfAdopted(units, { adopters, effect }));
      const change = adoptionEffect({ units: asIf, lag, draws: 199 });
      const detectable = change.computable && change.detectable !== null ? roundedShare(change.detectable) : null;
      return { adopters, detectable };
    });
}

function asIfAdopted(
  units: readonly ComparedUnit[],
  { adopters, effect }: { adopters: number; effect: number },
): ComparedUnit[] {
  const ordered = [...units].sort((a, b) => ((a.stratum ?? '') < (b.stratum ?? '') ? -1 : 1));
  return ordered.map((each, at) => {
    const isAdopter = Math.floor(((at + 1) * adopters) / ordered.length) > Math.floor((at * adopters) / ordered.length);
    const outcomes = each.outcomes.map((outcome, period) =>
      each.adoptedAt !== null && period >= each.adoptedAt ? outcome - effect : outcome,
    );
    return { ...each, outcomes, adoptedAt: isAdopter ? Math.ceil(outcomes.length / 2) : null };
  });
}
