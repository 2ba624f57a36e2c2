import type { Result } from '../result/index.js';
import { consensusEstimate } from './consensus-estimate.js';
import { multinomialVariance } from './multinomial-variance.js';
import type { OrderedDistribution } from './ordered-distribution.js';
import { isDistribution, readDistribution } from './ordered-distribution.js';

/**
 * Tastle and Wierman's consensus: how close organisations stand to their mean step, from 0 (half at either end) to 1
 * (all at one step).
 *
 * One plus the mean, over organisations, of the base-2 logarithm of one minus the distance from the mean step as a
 * share of the scale's width. Input: counts from the lowest to the highest category, absent categories as zeros.
 * Refuses fewer than 2 categories (`too-few-groups`) and an empty distribution (`too-few-observations`).
 *
 * Source: Tastle & Wierman 2007, International Journal of Approximate Reasoning 45:531.
 *
 * @example
 * tastleWiermanConsensus([0, 0, 10, 0, 0]).value // => 1
 */
export function tastleWiermanConsensus(counts: readonly (number | null)[], confidence?: number): Result {
  const distribution = readDistribution(counts);
  if (!isDistribution(distribution)) return distribution;
  const width = distribution.counts.length - 1;
  const closeness = closenessOfCategories(distribution, width);
  let value = 1;
  distribution.shares.forEach((share, category) => {
    if (share > 0) value += share * closeness[category]!;
  });
  const variance = consensusVariance(distribution, width);
  return consensusEstimate(distribution, { value, variance }, confidence);
}

function meanCategory({ counts, total }: OrderedDistribution): number {
  return counts.reduce((sum, count, category) => sum + count * category, 0) / total;
}

function closenessOfCategories(distribution: OrderedDistribution, width: number): number[] {
  const mean = meanCategory(distribution);
  return distribution.shares.map((_, category) => Math.log2(1 - Math.abs(category - mean) / width));
}

/** The delta method counts the shift of the mean too; a category exactly at the mean takes the slope from below it. */
function consensusVariance(distribution: OrderedDistribution, width: number): number {
  const mean = meanCategory(distribution);
  const closeness = closenessOfCategories(distribution, width);
  let slopeInMean = 0;
  distribution.shares.forEach((share, category) => {
    if (share === 0) return;
    const side = category >= mean ? 1 : -1;
    slopeInMean += (share * side) / ((width - Math.abs(category - mean)) * Math.LN2);
  });
  const gradient = closeness.map((value, category) => value + slopeInMean * category);
  return multinomialVariance(distribution, gradient);
}
