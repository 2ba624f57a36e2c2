import type { BalancedPanel } from './balanced-panel.js';
import type { InfluencedValue } from './influence-estimate.js';

/** The share of each cohort among all units, and what the shares were counted from. */
export interface CohortShares {
  readonly panel: BalancedPanel;
  readonly shareOf: ReadonlyMap<number, number>;
}

/** The (weighted) share of units in each cohort. */
export function cohortShares(panel: BalancedPanel): CohortShares {
  const shareOf = new Map<number, number>();
  panel.starts.forEach((start, unit) => {
    shareOf.set(start, (shareOf.get(start) ?? 0) + panel.weights[unit]! / panel.starts.length);
  });
  return { panel, shareOf };
}

/** Adds factor x influence to a sum; an influence that is null adds nothing. */
function addInfluence(sum: Float64Array, influence: Float64Array | null, factor: number): void {
  if (!influence) return;
  for (let unit = 0; unit < sum.length; unit++) sum[unit]! += factor * influence[unit]!;
}

function unitCount(values: readonly InfluencedValue[]): number {
  return values.find(({ influence }) => influence)?.influence?.length ?? 0;
}

/** The plain mean of values, with its influence. */
export function plainMean(values: readonly InfluencedValue[]): InfluencedValue {
  const influence = new Float64Array(unitCount(values));
  let sum = 0;
  for (const { value, influence: own } of values) {
    sum += value;
    addInfluence(influence, own, 1 / values.length);
  }
  return { value: sum / values.length, influence: influence.length > 0 ? influence : null };
}

/**
 * The mean of values weighted by the share of the cohort each belongs to. Its influence holds that of the values and
 * that of the shares: sum of value x [(1{own cohort} - share)/total - share x sum(1{cohort} - share)/total^2].
 */
export function shareWeightedMean(
  values: readonly InfluencedValue[],
  cohorts: readonly number[],
  { panel, shareOf }: CohortShares,
): InfluencedValue {
  const shares = cohorts.map((cohort) => shareOf.get(cohort)!);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = values.reduce((sum, { value }, i) => sum + value * shares[i]!, 0) / total;
  const influence = new Float64Array(panel.starts.length);
  values.forEach(({ influence: own }, i) => addInfluence(influence, own, shares[i]! / total));
  // Both terms of the shares together: each value counts by its distance from the mean.
  values.forEach(({ value }, i) => {
    const distance = (value - mean) / total;
    panel.starts.forEach((start, unit) => {
      const belongs = start === cohorts[i] ? panel.weights[unit]! : 0;
      influence[unit]! += distance * (belongs - shares[i]!);
    });
  });
  const isCertain = values.every(({ influence: own, value }) => !own && value === 0);
  return { value: mean, influence: isCertain ? null : influence };
}
