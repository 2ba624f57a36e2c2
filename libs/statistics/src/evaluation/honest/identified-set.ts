import type { CheckedStudy, TrendBound } from './honest-study.js';

/** The effects that a bound leaves possible; there may be none. */
export type EffectSet = { isEmpty: false; lower: number; upper: number } | { isEmpty: true };

/** How much the effect of interest moves with a unit change of slope at the start of each later period. */
export function tailWeights(weights: readonly number[]): number[] {
  return weights.map((_, from) => weights.slice(from).reduce((sum, weight) => sum + weight, 0));
}

/** How much it moves with a unit second difference of the trend, at the reference period and each later one but the last. */
export function bendWeights(weights: readonly number[]): number[] {
  return tailWeights(tailWeights(weights));
}

/** The sum of sizes. */
export function sumOfSizes(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0);
}

/** By how much the path of the earlier coefficients, 0 at the reference period, changes from one period to the next. */
function changesBefore(before: readonly number[]): number[] {
  return before.map((value, i) => (before[i + 1] ?? 0) - value);
}

/** The largest change of slope among earlier coefficients; 0 where there is a single one. */
export function largestBendBefore(before: readonly number[]): number {
  const changes = changesBefore(before);
  return changes.slice(1).reduce((largest, change, i) => Math.max(largest, Math.abs(change - changes[i]!)), 0);
}

/**
 * The effects that the bound leaves possible if the coefficients were known without error: the later ones less every
 * difference in trends that continues the earlier coefficients within the bound. Empty under smoothness where the earlier
 * coefficients themselves bend more than the bound.
 */
export function identifiedSet(study: CheckedStudy, kind: TrendBound, bound: number): EffectSet {
  const { before, weights, effect } = study;
  const changes = changesBefore(before);
  if (kind === 'relative-magnitudes') {
    const largest = Math.max(...changes.map(Math.abs));
    return around(effect, bound * largest * sumOfSizes(tailWeights(weights)));
  }
  if (largestBendBefore(before) > bound * (1 + 1e-12)) return { isEmpty: true };
  const slope = changes[changes.length - 1]!;
  const extended = weights.reduce((sum, weight, i) => sum + weight * (i + 1) * slope, 0);
  return around(effect - extended, bound * sumOfSizes(bendWeights(weights)));
}

function around(centre: number, half: number): EffectSet {
  return { isEmpty: false, lower: centre - half, upper: centre + half };
}
