import { confidenceLevel } from '../result/confidence.js';
import { criticalT } from '../result/critical-t.js';
import { estimate } from '../result/estimate.js';
import type { Result } from '../result/result.js';
import type { KnownCounts, ProportionCounts } from '../proportions/proportion-counts.js';
import { knownTogether } from './cluster-counts.js';
import type { ClusterDegrees } from './compare-cluster-shares.js';
import { concentrationOf } from './concentration.js';
import type { Concentration } from './concentration.js';
import { contrastOf, jackknifeSquares, varianceOfSquares } from './contrast.js';
import type { ClusteredShares } from './contrast.js';

/** Two groups of the same clusters at one time, each cluster in the same place. */
export interface ClusterGroups {
  first: readonly ProportionCounts[];
  second: readonly ProportionCounts[];
}

/** What is worked out beside the change of a gap. */
export interface ClusterGapChange extends ClusterDegrees {
  /** Whose leaving out the error comes from. */
  concentration: Concentration;
}

/**
 * How far the difference between two groups changed from one time to another among the same clusters.
 *
 * In words: (p1 - p2) now less (p1 - p2) before, each share all numerators over all denominators; its error is the
 * jackknife that leaves a cluster out of all four shares at once; limits ∓ t·error, k - 1 degrees. With sizes held, each
 * cluster's change of share counts by the mean of its shares of people at both times, so that clusters which grow do not
 * count as change (Kitagawa's part of shares); one that holds nobody of a group at one time has no change in it.
 * Input: counts of both groups by cluster at both times, clusters in one order. Output: shares (0.01 is a point). A cluster
 * of which any count is missing is left out of all four and told. Refuses as `differenceOfClusterShares` does. No
 * interval where there is one cluster, or a group rests on one alone.
 * Source: Wolter 2007, Introduction to Variance Estimation, chapter 4; Kitagawa 1955, JASA 50:1168.
 *
 * @example changeOfClusterGap({ before: { first: [{ numerator: 30, denominator: 50 }, { numerator: 31, denominator: 60 }], second: [{ numerator: 10, denominator: 40 }, { numerator: 12, denominator: 40 }] }, now: { first: [{ numerator: 32, denominator: 50 }, { numerator: 34, denominator: 60 }], second: [{ numerator: 12, denominator: 40 }, { numerator: 16, denominator: 40 }] } }).value // => -0.029545
 */
export function changeOfClusterGap(options: {
  before: ClusterGroups;
  now: ClusterGroups;
  /** Left out: all people of either time, as they are. */
  sizes?: 'free' | 'held';
  confidence?: number;
}): Result<ClusterGapChange> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { before, now } = options;
  const known = knownTogether([now.first, now.second, before.first, before.second]);
  if ('computable' in known) return known;
  const clusters = known.shares[0]?.length ?? 0;
  const isHeld = options.sizes === 'held';
  const [shares, weights] = isHeld ? [heldShares(known.shares), heldWeights] : [known.shares, freeWeights];
  const change = contrastOf(shares, weights, 'natural');
  const squares = jackknifeSquares(shares, weights, 'natural');
  const error = Math.sqrt(varianceOfSquares(squares) ?? NaN);
  const reach = clusters > 1 ? criticalT(level, clusters - 1) * error : NaN;
  const found = estimate({
    value: change,
    standardError: { value: error, scale: 'natural' },
    interval: { lower: change - reach, upper: change + reach, level, method: 'paired jackknife, t' },
    groups: { used: clusters, missing: known.missing },
  });
  if (!found.computable) return found;
  return { ...found, degreesOfFreedom: clusters - 1, concentration: concentrationOf(squares) };
}

/** Of first and second now, first and second before. */
const freeWeights = [1, -1, -1, 1];
const heldWeights = [0.5, -0.5, 0.5, -0.5];

/** In place of each count of a cluster, its people times its change of share: the four then add up by half weights. */
function heldShares([firstNow = [], secondNow = [], firstBefore = [], secondBefore = []]: ClusteredShares) {
  const changeOf = (now: KnownCounts | undefined, before: KnownCounts | undefined) => {
    if (!now || !before || now.denominator === 0 || before.denominator === 0) return 0;
    return now.numerator / now.denominator - before.numerator / before.denominator;
  };
  const times = (own: readonly KnownCounts[], now: readonly KnownCounts[], before: readonly KnownCounts[]) =>
    own.map(({ denominator }, cluster) => ({
      numerator: denominator * changeOf(now[cluster], before[cluster]),
      denominator,
    }));
  return [
    times(firstNow, firstNow, firstBefore),
    times(secondNow, secondNow, secondBefore),
    times(firstBefore, firstNow, firstBefore),
    times(secondBefore, secondNow, secondBefore),
  ];
}
