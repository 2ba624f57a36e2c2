import { estimate, notComputable } from '@monitor/statistics';
import type { NotComputable, Result } from '@monitor/statistics';
import { givenRatings, meanOf, sumOfSquares } from '@monitor/statistics/parts';

/** The lowest and the highest step of a rating scale of whole steps. */
export interface RatingScale {
  lowest: number;
  highest: number;
}

/**
 * Within-group agreement r_wg: one minus the variance of a group's ratings over that of ratings spread evenly over the
 * scale, not below 0; 1 when all agree. `groups` counts ratings; missing ones (null) are left out. Refuses fewer than 2
 * ratings (`too-few-observations`), a rating outside the scale (`out-of-range`) and a scale whose lowest step is not below
 * its highest (`invalid-argument`).
 *
 * Source: James, Demaree & Wolf 1984, Journal of Applied Psychology 69:85.
 *
 * @example
 * agreementWithinGroup([3, 3, 4], { lowest: 1, highest: 5 }).value // => 0.833333
 */
export function agreementWithinGroup(rated: readonly (number | null)[], scale: RatingScale): Result {
  const refusal = refuseRatings(rated, scale);
  if (refusal !== null) return refusal;
  const ratings = givenRatings(rated);
  const steps = scale.highest - scale.lowest + 1;
  const evenVariance = (steps ** 2 - 1) / 12;
  const variance = sumOfSquares(ratings) / (ratings.length - 1);
  return ratingsEstimate(Math.max(0, 1 - variance / evenVariance), rated);
}

/**
 * Within-group agreement a_wg: like r_wg, but against the largest variance that the group's own mean allows, so that
 * groups of different mean and size can be compared; from -1 to 1.
 *
 * Refuses what {@link agreementWithinGroup} refuses, and a mean so near an end of the scale that a group of this size
 * cannot reach the largest variance (`undefined-on-scale`).
 *
 * Source: Brown & Hauenstein 2005, Organizational Research Methods 8:165.
 *
 * @example
 * meanAdjustedAgreement([3, 3, 4, 3], { lowest: 1, highest: 5 }).value // => 0.904762
 */
export function meanAdjustedAgreement(rated: readonly (number | null)[], { lowest, highest }: RatingScale): Result {
  const refusal = refuseRatings(rated, { lowest, highest });
  if (refusal !== null) return refusal;
  const ratings = givenRatings(rated);
  const n = ratings.length;
  const total = ratings.reduce((sum, rating) => sum + rating, 0);
  if (total === n * highest || total === n * lowest) return ratingsEstimate(1, rated);
  if (total < lowest * (n - 1) + highest || total > highest * (n - 1) + lowest) {
    return notComputable('undefined-on-scale', `The mean of ${n} ratings lies too near an end of the scale.`);
  }
  const mean = total / n;
  const largest = (((highest + lowest) * mean - mean ** 2 - highest * lowest) * n) / (n - 1);
  const variance = sumOfSquares(ratings) / (n - 1);
  return ratingsEstimate(1 - (2 * variance) / largest, rated);
}

/**
 * Average deviation index: the mean distance of a group's ratings from their mean or median, in steps of the scale; 0
 * when all agree. Missing ratings (null) are left out. Refuses fewer than 2 ratings (`too-few-observations`) and one that
 * is not finite (`out-of-range`).
 *
 * Source: Burke & Dunlap 2002, Organizational Research Methods 5:159.
 *
 * @example
 * averageDeviation([2, 3, 4], 'median').value // => 0.666667
 */
export function averageDeviation(rated: readonly (number | null)[], around: 'mean' | 'median'): Result {
  const refusal = refuseRatings(rated, { lowest: -Infinity, highest: Infinity });
  if (refusal !== null) return refusal;
  const ratings = givenRatings(rated);
  const centre = around === 'mean' ? meanOf(ratings) : median(ratings);
  return ratingsEstimate(meanOf(ratings.map((rating) => Math.abs(rating - centre))), rated);
}

function refuseRatings(rated: readonly (number | null)[], { lowest, highest }: RatingScale): NotComputable | null {
  if (!(lowest < highest))
    return notComputable('invalid-argument', `A scale from ${lowest} to ${highest} has no steps.`);
  const ratings = givenRatings(rated);
  if (ratings.length < 2) {
    return notComputable('too-few-observations', 'One rating agrees with itself; at least two are needed.');
  }
  if (ratings.some((rating) => !Number.isFinite(rating) || rating < lowest || rating > highest)) {
    return notComputable('out-of-range', `A rating lies outside the scale from ${lowest} to ${highest}.`);
  }
  return null;
}

function ratingsEstimate(value: number, rated: readonly (number | null)[]): Result {
  const used = givenRatings(rated).length;
  return estimate({ value, groups: { used, missing: rated.length - used } });
}

function median(ratings: readonly number[]): number {
  const ordered = [...ratings].sort((a, b) => a - b);
  const upper = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered[upper]! : (ordered[upper - 1]! + ordered[upper]!) / 2;
}
