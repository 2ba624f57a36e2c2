import { averageGaps, weightOf } from './averaged-gaps.js';
import type { WeighedCohort } from './cohort-gaps.js';
import type { FewAdoptersPanel } from './few-adopters-panel.js';

/** The effect on the adopters of one period. */
export interface CohortEffect {
  /** Position of the period in which they adopt. */
  adoptedAt: number;
  adopters: number;
  effect: number;
  /** Share of the whole effect; all weights add up to 1. */
  weight: number;
}

/** How much a unit that never adopts counts in the comparison, all together 1. */
export interface ComparedUnitWeight {
  unit: string;
  weight: number;
}

/** The effects that the whole one is the weighted mean of. */
export function cohortEffects(panel: FewAdoptersPanel, weighed: readonly WeighedCohort[]): CohortEffect[] {
  const shares = sharesOf(panel, weighed);
  return weighed.map(({ cohort, gaps }, at) => ({
    adoptedAt: cohort.start,
    adopters: cohort.adopters.length,
    effect: averageGaps({ periods: panel.periods, cohorts: [cohort] }, [gaps]).effect,
    weight: shares[at]!,
  }));
}

/** The weights of those that never adopt, averaged over cohorts as the effects are. */
export function comparedWith(panel: FewAdoptersPanel, weighed: readonly WeighedCohort[]): ComparedUnitWeight[] {
  const shares = sharesOf(panel, weighed);
  return panel.never
    .map(({ unit }, row) => ({
      unit,
      weight: weighed.reduce((sum, { weights }, at) => sum + shares[at]! * weights.controls[row]!, 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight);
}

function sharesOf({ periods }: FewAdoptersPanel, weighed: readonly WeighedCohort[]): number[] {
  const counts = weighed.map(({ cohort }) => weightOf(cohort, periods));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
