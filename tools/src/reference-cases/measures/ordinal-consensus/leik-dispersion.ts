import type { Result } from '@monitor/statistics';
import {
  consensusEstimate,
  gradientInShares,
  isDistribution,
  multinomialVariance,
  readDistribution,
} from '@monitor/statistics/parts';

/**
 * Leik's ordinal dispersion D: how far organisations lie apart on an ordered scale, from 0 (all at one step) to 1
 * (half at either end).
 *
 * Twice the sum, over the cuts of the scale, of the smaller of the shares below and above the cut, divided by the
 * number of cuts. Input: counts from the lowest to the highest category, absent categories as zeros. Refuses fewer
 * than 2 categories (`too-few-groups`) and an empty distribution (`too-few-observations`). At an exactly even cut the
 * variance takes the slope from above.
 *
 * Source: Leik 1966, Pacific Sociological Review 9:85.
 *
 * @example
 * leikDispersion([5, 0, 0, 0, 5]).value // => 1
 */
export function leikDispersion(counts: readonly (number | null)[], confidence?: number): Result {
  const distribution = readDistribution(counts);
  if (!isDistribution(distribution)) return distribution;
  const { cumulativeShares } = distribution;
  const factor = 2 / cumulativeShares.length;
  const value = factor * cumulativeShares.reduce((sum, share) => sum + Math.min(share, 1 - share), 0);
  const slopes = cumulativeShares.map((share) => (share < 0.5 ? factor : -factor));
  const variance = multinomialVariance(distribution, gradientInShares(slopes));
  return consensusEstimate(distribution, { value, variance }, confidence);
}

/**
 * Leik's ordinal consensus: 1 - D of Leik's dispersion D, so 1 where all stand at one step.
 *
 * @example
 * leikConsensus([0, 0, 10, 0, 0]).value // => 1
 */
export function leikConsensus(counts: readonly (number | null)[], confidence?: number): Result {
  const dispersion = leikDispersion(counts, confidence);
  if (!dispersion.computable) return dispersion;
  const { interval } = dispersion;
  return {
    ...dispersion,
    value: 1 - dispersion.value,
    interval: interval && { ...interval, lower: 1 - interval.upper, upper: 1 - interval.lower },
  };
}
