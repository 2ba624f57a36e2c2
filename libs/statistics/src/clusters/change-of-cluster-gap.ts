import { confidenceLevel } from '../result/confidence.js';
import { criticalT } from '../result/critical-t.js';
import { estimate } from '../result/estimate.js';
import type { Result } from '../result/result.js';
import type { ProportionCounts } from '../proportions/proportion-counts.js';
import { knownTogether } from './cluster-counts.js';
import type { ClusterDegrees } from './compare-cluster-shares.js';
import { contrastOf, jackknifeVariance } from './contrast.js';

/** Two groups of the same clusters at one time, each cluster in the same place. */
export interface ClusterGroups {
  first: readonly ProportionCounts[];
  second: readonly ProportionCounts[];
}

/**
 * How far the difference between two groups changed from one time to another among the same clusters.
 *
 * In words: (p1 - p2) now less (p1 - p2) before, each share all numerators over all denominators; its error is the
 * jackknife that leaves a cluster out of all four shares at once; limits ∓ t·error, k - 1 degrees.
 * Input: counts of both groups by cluster at both times, clusters in one order. Output: shares (0.01 is a point). A cluster
 * of which any count is missing is left out of all four and told. Refuses as `differenceOfClusterShares` does. No
 * interval where there is one cluster, or a group rests on one alone.
 * Source: Wolter 2007, Introduction to Variance Estimation, chapter 4; Korn & Graubard 1999, Analysis of Health Surveys.
 *
 * @example changeOfClusterGap({ before: { first: [{ numerator: 30, denominator: 50 }, { numerator: 31, denominator: 60 }], second: [{ numerator: 10, denominator: 40 }, { numerator: 12, denominator: 40 }] }, now: { first: [{ numerator: 32, denominator: 50 }, { numerator: 34, denominator: 60 }], second: [{ numerator: 12, denominator: 40 }, { numerator: 16, denominator: 40 }] } }).value // => -0.029545
 */
export function changeOfClusterGap(options: {
  before: ClusterGroups;
  now: ClusterGroups;
  confidence?: number;
}): Result<ClusterDegrees> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { before, now } = options;
  const known = knownTogether([now.first, now.second, before.first, before.second]);
  if ('computable' in known) return known;
  const clusters = known.shares[0]?.length ?? 0;
  const change = contrastOf(known.shares, weights, 'natural');
  const error = Math.sqrt(jackknifeVariance(known.shares, weights, 'natural') ?? NaN);
  const reach = clusters > 1 ? criticalT(level, clusters - 1) * error : NaN;
  const found = estimate({
    value: change,
    standardError: { value: error, scale: 'natural' },
    interval: { lower: change - reach, upper: change + reach, level, method: 'paired jackknife, t' },
    groups: { used: clusters, missing: known.missing },
  });
  return found.computable ? { ...found, degreesOfFreedom: clusters - 1 } : found;
}

const weights = [1, -1, -1, 1];
