import { fUpperTail } from '../numerics/index.js';
import { estimate, notComputable } from '../result/index.js';
import type { Result } from '../result/index.js';
import { meanOf, sumOfSquares } from './rating-table.js';

/** The ratings of one group. */
export interface RatedGroup {
  group: string;
  ratings: readonly number[];
}

export interface VarianceTable {
  meanSquareBetween: number;
  meanSquareWithin: number;
  degreesBetween: number;
  degreesWithin: number;
  fStatistic: number;
  pValue: number;
  /** Reliability of the groups' means, ICC(2). */
  reliabilityOfMeans: number;
}

/**
 * ICC(1) by one-way analysis of variance: the share of the variance of ratings that lies between groups; below 0 when
 * groups differ less than chance would have them.
 *
 * (MSB - MSW) / (MSB + (k - 1) MSW) with k the mean group size; ICC(2) is (MSB - MSW) / MSB. Refuses fewer than 2 groups
 * with ratings (`too-few-groups`), no group with two (`too-few-observations`) and ratings that do not vary within
 * groups (`no-variation`).
 *
 * Source: Bliese 2000, in Klein & Kozlowski, Multilevel Theory, Research and Methods in Organizations.
 *
 * @example
 * analysisOfVariance([{ group: 'A', ratings: [1, 2] }, { group: 'B', ratings: [3, 4] }]).fStatistic // => 8
 */
export function analysisOfVariance(groups: readonly RatedGroup[]): Result<VarianceTable> {
  const rated = groups.filter(({ ratings }) => ratings.length > 0);
  if (rated.length < 2) return notComputable('too-few-groups', 'At least two groups with ratings are needed.');
  const all = rated.flatMap(({ ratings }) => ratings);
  const degreesBetween = rated.length - 1;
  const degreesWithin = all.length - rated.length;
  if (degreesWithin < 1) return notComputable('too-few-observations', 'No group has two ratings to vary.');
  const grandMean = meanOf(all);
  const between = rated.reduce((sum, { ratings }) => sum + ratings.length * (meanOf(ratings) - grandMean) ** 2, 0);
  const within = rated.reduce((sum, { ratings }) => sum + sumOfSquares(ratings), 0);
  if (within === 0) return notComputable('no-variation', 'Ratings do not vary within any group.');
  const meanSquareBetween = between / degreesBetween;
  const meanSquareWithin = within / degreesWithin;
  const excess = meanSquareBetween - meanSquareWithin;
  const fStatistic = meanSquareBetween / meanSquareWithin;
  const built = estimate({
    value: excess / (meanSquareBetween + (all.length / rated.length - 1) * meanSquareWithin),
    groups: { used: rated.length, missing: groups.length - rated.length },
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
    reliabilityOfMeans: excess / meanSquareBetween,
  };
}
