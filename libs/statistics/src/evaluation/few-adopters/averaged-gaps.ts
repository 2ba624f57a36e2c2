import type { AdoptingCohort, FewAdoptersPanel } from './few-adopters-panel.js';

/** The gaps of all cohorts under one choice of who the adopters are. */
export interface AveragedGaps {
  /** Mean over adopters and their periods from adoption and the lag on. */
  effect: number;
  /** Mean over adopters by period since adoption, from `1 - periods` on; NaN where nobody is that far from it. */
  bySince: Float64Array;
  /** Root of the mean square of the gaps before adoption about their own mean. */
  misfit: number;
}

/** How much a cohort counts: as many times as its adopters have periods in which an effect is looked for. */
export function weightOf({ adopters, first }: AdoptingCohort, periods: number): number {
  return adopters.length * (periods - first);
}

/** Averages the gaps of cohorts, one array of them a cohort in order. */
export function averageGaps(
  { cohorts, periods }: Pick<FewAdoptersPanel, 'cohorts' | 'periods'>,
  gaps: readonly (readonly number[])[],
): AveragedGaps {
  const bySince = new Float64Array(2 * periods - 1);
  const behind = adoptersSince({ cohorts, periods });
  let [sum, weight, squares, earlier] = [0, 0, 0, 0];
  cohorts.forEach((cohort, at) => {
    const { start, first, adopters } = cohort;
    const own = gaps[at]!;
    own.forEach((gap, period) => (bySince[period - start + periods - 1]! += adopters.length * gap));
    for (let period = first; period < periods; period += 1) sum += adopters.length * own[period]!;
    weight += weightOf(cohort, periods);
    squares += adopters.length * squaresAboutMean(own.slice(0, start));
    earlier += adopters.length * start;
  });
  return {
    effect: sum / weight,
    bySince: bySince.map((total, at) => total / behind[at]!),
    misfit: Math.sqrt(squares / earlier),
  };
}

/** How many adopters are seen in each period since adoption. */
export function adoptersSince({ cohorts, periods }: Pick<FewAdoptersPanel, 'cohorts' | 'periods'>): Float64Array {
  const behind = new Float64Array(2 * periods - 1);
  for (const { start, adopters } of cohorts) {
    for (let period = 0; period < periods; period += 1) behind[period - start + periods - 1]! += adopters.length;
  }
  return behind;
}

function squaresAboutMean(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
