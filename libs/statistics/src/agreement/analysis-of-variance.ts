import { fUpperTail } from '../numerics/index.js';
import { estimate, notComputable } from '../result/index.js';
import type { Result } from '../result/index.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { givenRatings, meanOf, sumOfSquares } from './rating-table.js';

/** The ratings of one group; null for a rating that is missing, which is left out. */
export interface RatedGroup {
  group: string;
  ratings: readonly (number | null)[];
}

export interface VarianceTable {
  meanSquareBetween: number;
  meanSquareWithin: number;
  degreesBetween: number;
  degreesWithin: number;
  fStatistic: number;
  pValue: number;
  /** Reliability of the groups' means, ICC(2); not computable where these do not differ (`no-variation`). */
  reliabilityOfMeans: Result;
}

const alikeMeans = notComputable('no-variation', 'The means of the groups do not differ, so they have no reliability.');

/**
 * ICC(1) by one-way analysis of variance: the share of the variance of ratings that lies between groups; below 0 when
 * groups differ less than chance would have them.
 *
 * (MSB - MSW) / (MSB + (k - 1) MSW) with k the mean group size; ICC(2) is (MSB - MSW) / MSB. Missing ratings are left
 * out. Refuses fewer than 2 groups with ratings (`too-few-groups`), no group with two (`too-few-observations`), a rating
 * that is not finite (`out-of-range`) and ratings that do not vary within groups by more than rounding (`no-variation`).
 *
 * Source: Bliese 2000, in Klein & Kozlowski, Multilevel Theory, Research and Methods in Organizations.
 *
 * @example
 * analysisOfVariance([{ group: 'A', ratings: [1, 2] }, { group: 'B', ratings: [3, 4] }]).fStatistic // => 8
 */
export function analysisOfVariance(groups: readonly RatedGroup[]): Result<VarianceTable> {
  const rated = groups.map(({ ratings }) => givenRatings(ratings)).filter((ratings) => ratings.length > 0);
  if (rated.length < 2) return notComputable('too-few-groups', 'At least two groups with ratings are needed.');
  const all = rated.flat();
  if (!all.every(Number.isFinite)) return notComputable('out-of-range', 'A rating is not a finite number.');
  const degreesBetween = rated.length - 1;
  const degreesWithin = all.length - rated.length;
  if (degreesWithin < 1) return notComputable('too-few-observations', 'No group has two ratings to vary.');
  const grandMean = meanOf(all);
  const between = rated.reduce((sum, ratings) => sum + ratings.length * (meanOf(ratings) - grandMean) ** 2, 0);
  const within = rated.reduce((sum, ratings) => sum + sumOfSquares(ratings), 0);
  const size = largestSize(all);
  if (isRoundingNoise(Math.sqrt(within / degreesWithin), size)) {
    return notComputable('no-variation', 'Ratings do not vary within any group.');
  }
  const meanSquareBetween = between / degreesBetween;
  const meanSquareWithin = within / degreesWithin;
  const excess = meanSquareBetween - meanSquareWithin;
  const fStatistic = meanSquareBetween / meanSquareWithin;
  const counted = { used: rated.length, missing: groups.length - rated.length };
  const areAlike = isRoundingNoise(Math.sqrt(meanSquareBetween), size);
  const built = estimate({
    value: excess / (meanSquareBetween + (all.length / rated.length - 1) * meanSquareWithin),
    groups: counted,
  });
  if (!built.computable) return built;
  return {
    ...built,
    meanSquareBetween,
    meanSquareWithin,
    degreesBetween,
    degreesWithin,
    fStatistic,
    pValue: fUpperTail(fStatistic, { numerator: degreesBetween, denominator: degreesWithin }),
    reliabilityOfMeans: areAlike ? alikeMeans : estimate({ value: excess / meanSquareBetween, groups: counted }),
  };
}
