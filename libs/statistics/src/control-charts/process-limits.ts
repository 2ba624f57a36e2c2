import { compensatedSum } from '../numerics/index.js';
import type { ProcessLimits } from './xmr-types.js';

/** Mean moving range to three standard deviations: 3 / d2 with d2 = 1.128 for ranges of two, rounded as published. */
const limitFactor = 2.66;
/** Upper limit of moving ranges, D4 for ranges of two. */
const screeningFactor = 3.267;

/** The mean, exact to the last digit: the second pass takes out what rounding left in the first. */
export function seriesMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const mean = compensatedSum(values) / values.length;
  return mean + compensatedSum(values.map((value) => value - mean)) / values.length;
}

/** Differences of consecutive points, without sign; a gap leaves out the ranges on both sides of it. */
export function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  for (let index = 1; index < values.length; index += 1) {
    const before = values[index - 1] ?? null;
    const value = values[index] ?? null;
    if (before !== null && value !== null) ranges.push(Math.abs(value - before));
  }
  return ranges;
}

/** Limits around a mean, or null when no moving range is left or all that are left are zero. */
export function processLimits(mean: number, ranges: readonly number[], screenOutliers: boolean): ProcessLimits | null {
  const meanRange = meanMovingRange(ranges, screenOutliers);
  if (meanRange === null || meanRange === 0) return null;
  const width = limitFactor * meanRange;
  const nearWidth = (2 / 3) * limitFactor * meanRange;
  return { lower: mean - width, upper: mean + width, nearLower: mean - nearWidth, nearUpper: mean + nearWidth };
}

function meanMovingRange(ranges: readonly number[], screenOutliers: boolean): number | null {
  const meanRange = seriesMean(ranges);
  if (meanRange === null || !screenOutliers) return meanRange;
  return seriesMean(ranges.filter((range) => range < screeningFactor * meanRange));
}
