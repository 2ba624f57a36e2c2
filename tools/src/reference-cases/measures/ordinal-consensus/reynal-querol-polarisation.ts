import type { Result } from '@monitor/statistics';
import { consensusEstimate, isDistribution, readDistribution } from '@monitor/statistics/parts';

/**
 * Reynal-Querol's polarisation: how near the categories come to two equal camps, whatever their order; 0 when all
 * share one category, 1 for two equal halves.
 *
 * Four times the sum of the squared share times one minus the share. Input: counts per category, absent ones as zeros.
 * Refuses fewer than 2 categories (`too-few-groups`) and an empty distribution (`too-few-observations`).
 *
 * Source: Montalvo & Reynal-Querol 2005, American Economic Review 95:796.
 *
 * @example
 * reynalQuerolPolarisation([5, 5]).value // => 1
 */
export function reynalQuerolPolarisation(counts: readonly (number | null)[]): Result {
  const distribution = readDistribution(counts);
  if (!isDistribution(distribution)) return distribution;
  const value = 4 * distribution.shares.reduce((sum, share) => sum + share ** 2 * (1 - share), 0);
  return consensusEstimate(distribution, { value });
}
