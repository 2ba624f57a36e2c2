import { agreeingPairs } from './category-counts.js';
import type { CategoryCounts } from './category-counts.js';
import type { CoefficientFigures } from './coefficient-figures.js';

/**
 * Krippendorff's alpha as a chance-corrected coefficient of weighted agreement, over items with at least two ratings.
 * Observed agreement takes in one self-pairing of each rating (Gwet 2014, chapter 4); the items' shares allow for
 * their different numbers of ratings.
 */
export function krippendorffFigures(
  { counts: allCounts, ratings: allRatings, categories }: CategoryCounts,
  weights: readonly (readonly number[])[],
): CoefficientFigures {
  const paired = allRatings.flatMap((count, item) => (count >= 2 ? [item] : []));
  const counts = paired.map((item) => allCounts[item]!);
  const ratings = paired.map((item) => allRatings[item]!);
  const total = ratings.reduce((sum, count) => sum + count, 0);
  const meanRatings = total / paired.length;
  const shares = Array.from({ length: categories }, (_, k) => counts.reduce((sum, row) => sum + row[k]!, 0) / total);
  const partners = weights.map((row) => row.reduce((sum, weight, column) => sum + weight * shares[column]!, 0));
  const chance = shares.reduce((sum, share, category) => sum + share * partners[category]!, 0);
  const agreement = counts.map((row, item) => agreeingPairs(row, weights) / (meanRatings * (ratings[item]! - 1)));
  const pairwise = agreement.reduce((sum, share) => sum + share, 0) / paired.length;
  const observed = (1 - 1 / total) * pairwise + 1 / total;
  const uncorrected = (pairwise - chance) / (1 - chance);
  const deviations = counts.map((row, item) => {
    const surplus = (ratings[item]! - meanRatings) / meanRatings;
    const partner = row.reduce((sum, count, category) => sum + count * partners[category]!, 0) / meanRatings;
    const own = (agreement[item]! - observed * surplus - chance) / (1 - chance);
    return own - (2 * (1 - uncorrected) * (partner - chance * surplus - chance)) / (1 - chance) - uncorrected;
  });
  return { observed, chance, coefficient: (observed - chance) / (1 - chance), deviations };
}
