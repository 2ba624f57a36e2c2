import { adoptionEffect } from '@monitor/statistics';
import { compareOrganisations } from './adoption-of.js';
import type { ComparedOrganisation } from './adoption-of.js';
import { fewestCompared, fewestShown } from './design-of.js';
import { longestLag } from './evaluation-question.js';
import type { AskedEvaluation } from './asked-evaluation.js';
import type { SensitivityCheck } from './evaluation-result.js';
import { roundedEffect } from './rounded-effect.js';

const quartersOfYear = 4;
/** Fewer draws than for the answer itself: an interval beside others needs no third digit. */
const mostDraws = 499;

/** The comparison made in other ways, each of which somebody might have chosen. */
export function sensitivityOf(
  organisations: readonly ComparedOrganisation[],
  { question, histories, regionName, draws = mostDraws }: AskedEvaluation,
): SensitivityCheck[] {
  const { lag } = question;
  const check = (what: string, units: readonly ComparedOrganisation[], changes: { lag?: number } = {}) =>
    checkOf(what, { units, lag, draws: Math.min(draws, mostDraws), ...changes });
  // Two answers that differ by fewer adopters would tell of these.
  const without = (whom: string, isLeftOut: (each: ComparedOrganisation) => boolean) => {
    const leftOut = organisations.filter((each) => each.adoptedAt !== null && isLeftOut(each)).length;
    return leftOut < fewestShown
      ? []
      : [
          check(
            `Without ${whom}`,
            organisations.filter((each) => !isLeftOut(each)),
          ),
        ];
  };
  const shorter = histories.map((history) => ({ ...history, quarters: history.quarters.slice(quartersOfYear) }));
  const regions = [...new Set(organisations.map(({ regionCode }) => regionCode))].sort();
  return [
    ...(lag < longestLag ? [check('An effect is looked for a quarter later', organisations, { lag: lag + 1 })] : []),
    ...(lag > 0 ? [check('An effect is looked for at once', organisations, { lag: 0 })] : []),
    ...without('those that said later that it is no longer in place', ({ isReversed }) => isReversed),
    check('Beginning a year later, with whoever answered since', compareOrganisations(shorter).organisations),
    ...regions.flatMap((region) => without(regionName(region), ({ regionCode }) => regionCode === region)),
  ];
}

function checkOf(
  what: string,
  options: { units: readonly ComparedOrganisation[]; lag: number; draws: number },
): SensitivityCheck {
  const { units } = options;
  const adopters = units.filter(({ adoptedAt }) => adoptedAt !== null).length;
  const effect = Math.min(adopters, units.length - adopters) < fewestCompared ? null : adoptionEffect(options);
  if (effect === null || !effect.computable) return { what, effect: null, adopters };
  const { value, interval } = effect;
  return {
    ...{ what, adopters: effect.adopters },
    effect: roundedEffect({ value, lower: interval?.lower ?? null, upper: interval?.upper ?? null }),
  };
}
