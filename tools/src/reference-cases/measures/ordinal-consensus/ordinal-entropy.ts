import type { Result } from '@monitor/statistics';
import { consensusEstimate, isDistribution, readDistribution } from '@monitor/statistics/parts';

/**
 * Shannon entropy in bits: how unpredictable an organisation's category is, regardless of the order of the scale;
 * 0 when all share one category, log2(K) when K categories are equally full.
 *
 * Minus the sum of share times its base-2 logarithm. Input: counts per category, absent ones as zeros. Refuses fewer
 * than 2 categories (`too-few-groups`) and an empty distribution (`too-few-observations`).
 *
 * Source: Shannon 1948, Bell System Technical Journal 27:379.
 *
 * @example
 * shannonEntropy([2, 2, 2, 2]).value // => 2
 */
export function shannonEntropy(counts: readonly (number | null)[]): Result {
  const distribution = readDistribution(counts);
  if (!isDistribution(distribution)) return distribution;
  const value = distribution.shares.reduce((sum, share) => sum + entropyTerm(share), 0);
  return consensusEstimate(distribution, { value });
}

/**
 * Reardon's ordinal entropy: dispersion over an ordered scale, from 0 (all at one step) to 1 (half at either end).
 *
 * The mean, over the cuts of the scale, of the base-2 entropy of the shares below and above the cut. Input and
 * refusals as for {@link shannonEntropy}.
 *
 * Source: Reardon 2009, Occupational and Residential Segregation (Research on Economic Inequality 17):129.
 *
 * @example
 * reardonOrdinalEntropy([50, 0, 50]).value // => 1
 */
export function reardonOrdinalEntropy(counts: readonly (number | null)[]): Result {
  const distribution = readDistribution(counts);
  if (!isDistribution(distribution)) return distribution;
  const { cumulativeShares } = distribution;
  const total = cumulativeShares.reduce((sum, share) => sum + entropyTerm(share) + entropyTerm(1 - share), 0);
  return consensusEstimate(distribution, { value: total / cumulativeShares.length });
}

function entropyTerm(share: number): number {
  return share > 0 ? -share * Math.log2(share) : 0;
}
