import { fQuantile } from '../numerics/index.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { brentRoot, gridThenBrent } from '../optimisation/index.js';
import { confidenceLevel, estimate, finiteFigures, notComputable } from '../result/index.js';
import type { Interval, NotComputable, Result } from '../result/index.js';
import { removeStrata } from './strata-removed.js';
import type { StrataRemoved, StratifiedOutcome } from './strata-removed.js';
import { partitionWarnings } from './partition-warnings.js';

/** The two variances behind the share. */
export interface BetweenGroups {
  betweenVariance: number;
  withinVariance: number;
  /** Independent comparisons of groups, and what is left to judge them by. */
  degreesBetween: number;
  degreesWithin: number;
  /** Members that a group counts with on average in these comparisons: n₀ of the analysis of variance. */
  membersPerGroup: number;
}

const largestShare = 1 - 1e-9;

/**
 * The share of the variance of an outcome that lies between groups, among members of one stratum, with an interval that
 * is exact where groups and members vary normally, whatever the sizes of groups.
 *
 * In words: outcome = mean of the stratum + effect of the group + the member's own. The share is the variance of effects
 * over the sum of the variances of effects and members, by restricted maximum likelihood. Its limits are the shares at
 * which the ratio of mean squares (comparisons of groups, each divided by what its variance would be at that share, over
 * what is left within) meets the two ends of its F distribution. Where groups differ by no more than their members do,
 * the upper limit is the one of groups that differ by exactly as much: an interval has a width there too.
 * Input: one outcome a member; missing outcomes are left out. Output: a share from 0 to 1.
 * Refuses: fewer than two groups (`too-few-groups`), groups that no stratum joins (`not-identified`), nothing left to
 * judge them by (`too-few-observations`), members that do not differ by more than rounding (`no-variation`), an outcome
 * that is not finite (`out-of-range`).
 * Source: Seely & El-Bassiouni 1983, Annals of Statistics 11:197 (after Wald 1940); Searle, Casella & McCulloch 1992.
 *
 * @example shareBetweenGroups({ observations: [1, 3, 5, 7].map((outcome, i) => ({ group: i < 2 ? 'A' : 'B', stratum: '', outcome })) }).value // => 0.777778
 */
export function shareBetweenGroups(options: {
  observations: readonly StratifiedOutcome[];
  confidence?: number;
}): Result<BetweenGroups> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const known = options.observations.filter(
    (observation): observation is StratifiedOutcome & { outcome: number } => observation.outcome != null,
  );
  if (known.some(({ outcome }) => !Number.isFinite(outcome))) {
    return notComputable('out-of-range', 'An outcome is not a finite number; write null for a missing one.');
  }
  const removed = removeStrata(known);
  const scale = largestSize(known.map(({ outcome }) => outcome));
  const refused = refuse(removed, scale);
  if (refused) return refused;
  const share = likeliestShare(removed);
  const allGroups = new Set(options.observations.map(({ group }) => group)).size;
  const partition = estimate({
    value: share,
    interval: limits(removed, share, level),
    groups: { used: removed.groups, missing: allGroups - removed.groups },
    warnings: partitionWarnings(removed.groups, share),
  });
  if (!partition.computable) return partition;
  const totalVariance = squaresAt(removed, share) / removed.degrees / (1 - share);
  return finiteFigures(
    Object.assign(partition, {
      betweenVariance: share * totalVariance,
      withinVariance: (1 - share) * totalVariance,
      degreesBetween: removed.comparisons.length,
      degreesWithin: degreesWithin(removed),
      membersPerGroup: removed.comparisons.reduce((sum, { size }) => sum + size, 0) / removed.comparisons.length,
    }),
  );
}

function refuse(removed: StrataRemoved, scale: number): NotComputable | null {
  if (removed.groups < 2) return notComputable('too-few-groups', 'At least two groups are needed.');
  if (removed.comparisons.length === 0) {
    return notComputable('not-identified', 'No two groups have members of one stratum, so they cannot be compared.');
  }
  if (degreesWithin(removed) < 1) {
    return notComputable('too-few-observations', 'Too few members: nothing tells groups from members.');
  }
  if (isRoundingNoise(Math.sqrt(squaresWithin(removed)), scale * Math.sqrt(removed.degrees))) {
    return notComputable('no-variation', 'The members of each group do not differ at all.');
  }
  return null;
}

function degreesWithin({ degrees, comparisons }: StrataRemoved): number {
  return degrees - comparisons.length;
}

/** What groups differ by, were they to differ by this share: at 0, the sum of squares between groups. */
function squaresBetween({ comparisons }: StrataRemoved, share: number): number {
  const ratio = share / (1 - share);
  return comparisons.reduce((total, { size, sum }) => total + (sum * sum) / (size * (1 + ratio * size)), 0);
}

function squaresWithin(removed: StrataRemoved): number {
  return removed.squares - squaresBetween(removed, 0);
}

function squaresAt(removed: StrataRemoved, share: number): number {
  return squaresWithin(removed) + squaresBetween(removed, share);
}

/** Restricted maximum likelihood, mean squares profiled out. */
function likeliestShare(removed: StrataRemoved): number {
  const deviance = (share: number) => {
    const ratio = share / (1 - share);
    const spread = removed.comparisons.reduce((sum, { size }) => sum + Math.log1p(ratio * size), 0);
    return spread + removed.degrees * Math.log(squaresAt(removed, share));
  };
  const inside = gridThenBrent(deviance, 0, largestShare, 100);
  return deviance(0) <= inside.value + 1e-10 ? 0 : inside.at;
}

function limits(removed: StrataRemoved, share: number, level: number): Interval {
  const degrees = { numerator: removed.comparisons.length, denominator: degreesWithin(removed) };
  const withinSquare = squaresWithin(removed) / degrees.denominator;
  const ratioAt = (at: number) => squaresBetween(removed, at) / degrees.numerator / withinSquare;
  const raise = Math.max(1, 1 / ratioAt(0));
  const lower = shareAt(ratioAt, fQuantile((1 + level) / 2, degrees));
  const upper = shareAt((at) => raise * ratioAt(at), fQuantile((1 - level) / 2, degrees));
  return {
    lower: Math.min(lower, share),
    upper: Math.max(upper, share),
    level,
    method: 'ratio of mean squares, exact',
  };
}

/** The share at which a falling ratio meets a point; the end where it lies beyond it. */
function shareAt(ratioAt: (share: number) => number, point: number): number {
  if (!(ratioAt(0) > point)) return 0;
  if (ratioAt(largestShare) >= point) return 1;
  return brentRoot((share) => ratioAt(share) - point, 0, largestShare, 1e-10);
}
