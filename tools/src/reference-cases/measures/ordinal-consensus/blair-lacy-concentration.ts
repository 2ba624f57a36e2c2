import type { Result } from '@monitor/statistics';
import {
  consensusEstimate,
  gradientInShares,
  isDistribution,
  multinomialVariance,
  readDistribution,
} from '@monitor/statistics/parts';
import type { OrderedDistribution } from '@monitor/statistics/parts';

/**
 * Blair and Lacy's squared concentration l²: how far the cumulative shares lie from an even split, from 0 (half at
 * either end) to 1 (all at one step).
 *
 * The sum over the cuts of the scale of the squared distance of the share below from one half, divided by its maximum
 * (K-1)/4. Input: counts from the lowest to the highest category, absent categories as zeros. Refuses fewer than 2
 * categories (`too-few-groups`) and an empty distribution (`too-few-observations`).
 *
 * Source: Blair & Lacy 2000, Sociological Methods & Research 28:251.
 *
 * @example
 * blairLacySquaredConcentration([3, 0, 0]).value // => 1
 */
export function blairLacySquaredConcentration(counts: readonly (number | null)[], confidence?: number): Result {
  const distribution = readDistribution(counts);
  if (!isDistribution(distribution)) return distribution;
  const { squared, variance } = squaredConcentration(distribution);
  return consensusEstimate(distribution, { value: squared, variance }, confidence);
}

/**
 * Blair and Lacy's concentration l: the square root of l², on the scale of a distance. Input and refusals as for
 * {@link blairLacySquaredConcentration}; where l is 0 its variance is undefined and no interval is given. Dispersion
 * is 1 - l.
 *
 * @example
 * blairLacyConcentration([50, 0, 50]).value // => 0
 */
export function blairLacyConcentration(counts: readonly (number | null)[], confidence?: number): Result {
  const distribution = readDistribution(counts);
  if (!isDistribution(distribution)) return distribution;
  const { squared, variance } = squaredConcentration(distribution);
  const value = Math.sqrt(squared);
  if (squared === 0) return consensusEstimate(distribution, { value, variance: 0 });
  return consensusEstimate(distribution, { value, variance: variance / (4 * squared) }, confidence);
}

function squaredConcentration(distribution: OrderedDistribution): { squared: number; variance: number } {
  const { cumulativeShares } = distribution;
  const largest = cumulativeShares.length / 4;
  const squared = cumulativeShares.reduce((sum, share) => sum + (share - 0.5) ** 2, 0) / largest;
  const slopes = cumulativeShares.map((share) => (2 * (share - 0.5)) / largest);
  return { squared, variance: multinomialVariance(distribution, gradientInShares(slopes)) };
}
