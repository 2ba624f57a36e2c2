import { estimate, normalUpperTail, notComputable } from '@monitor/statistics';
import type { RatingTable, Result } from '@monitor/statistics';
import { completeItems, isRoundingNoise, observedCategories } from '@monitor/statistics/parts';
import { agreementWeights } from './rating-weights.js';
import type { AgreementWeights } from './rating-weights.js';

/**
 * A test of no agreement beyond chance; its standard error holds under that hypothesis only. Null where the margins leave
 * no agreement but that of chance, so that nothing is tested.
 */
export interface KappaTest {
  nullStandardError: number | null;
  z: number | null;
  pValue: number | null;
}

/**
 * Fleiss' kappa: agreement of several raters on categories beyond chance, with the test of no agreement.
 *
 * (observed - expected) / (1 - expected) pairwise agreement, expected from the pooled shares of the categories; the
 * standard error is that of Fleiss 1979 under no agreement. With skewed margins kappa is low however high agreement
 * is: give Gwet's AC1 beside it. `groups` counts items rated by all. Refuses fewer than 2 raters (`too-few-groups`), no
 * complete item (`too-few-observations`) and one category everywhere (`no-variation`).
 *
 * Source: Fleiss 1971, Psychological Bulletin 76:378; Fleiss, Nee & Landis 1979, Psychological Bulletin 86:974.
 *
 * @example
 * fleissKappa([[1, 1], [2, 2], [1, 2], [2, 1]]).value // => 0
 */
export function fleissKappa(table: RatingTable): Result<KappaTest> {
  const complete = completeItems(table, 1);
  if ('reason' in complete) return complete;
  const { items, raters, leftOut } = complete;
  const categories = observedCategories(items);
  const counts = items.map((row) => categories.map((category) => row.filter((rating) => rating === category).length));
  const ratings = items.length * raters;
  const shares = categories.map((_, index) => counts.reduce((sum, row) => sum + row[index]!, 0) / ratings);
  const agreeingPairs = counts.flat().reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = shares.reduce((sum, share) => sum + share ** 2, 0);
  if (isRoundingNoise(1 - expected, 1))
    return notComputable('no-variation', 'All ratings are the same, so chance agreement is certain.');
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const skew = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  const nullStandardError = Math.sqrt((2 * (spread ** 2 - skew)) / (ratings * (raters - 1))) / spread;
  const kappa = (agreeingPairs / (ratings * (raters - 1)) - expected) / (1 - expected);
  return kappaResult(kappa, nullStandardError, { used: items.length, missing: leftOut });
}

/** Options of {@link cohenKappa}. */
export interface CohenOptions {
  /** The ordered categories; those seen when left out. Weights count steps along this list. */
  categories?: readonly number[];
  weights?: AgreementWeights;
}

/**
 * Cohen's kappa of two raters, weighted by how far apart their ratings are, with the test of no agreement.
 *
 * (observed - expected) / (1 - expected) weighted agreement, expected from each rater's own margins. Refuses a table
 * that has not 2 raters (`invalid-argument`), a rating outside the categories (`out-of-range`), no complete item
 * (`too-few-observations`) and one category everywhere (`no-variation`).
 *
 * Source: Cohen 1968, Psychological Bulletin 70:213; Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72:323.
 *
 * @example
 * cohenKappa([[1, 1], [2, 2], [3, 3], [3, 1]], { weights: 'quadratic' }).value // => 0.384615
 */
export function cohenKappa(table: RatingTable, options: CohenOptions = {}): Result<KappaTest> {
  const complete = completeItems(table, 1);
  if ('reason' in complete) return complete;
  if (complete.raters !== 2) return notComputable('invalid-argument', 'Cohen’s kappa compares exactly two raters.');
  const categories = options.categories ?? observedCategories(complete.items);
  const position = new Map(categories.map((category, index) => [category, index]));
  if (complete.items.some((row) => row.some((rating) => !position.has(rating)))) {
    return notComputable('out-of-range', 'A rating is not among the declared categories.');
  }
  const rated = complete.items.map(([first, second]) => [position.get(first!)!, position.get(second!)!] as const);
  const groups = { used: rated.length, missing: complete.leftOut };
  return weightedKappa(rated, agreementWeights(categories.length, options.weights ?? 'unweighted'), groups);
}

function weightedKappa(
  rated: readonly (readonly [number, number])[],
  weights: readonly (readonly number[])[],
  groups: { used: number; missing: number },
): Result<KappaTest> {
  const n = rated.length;
  const shareOf = (rater: 0 | 1) =>
    weights.map((_, category) => rated.filter((ratings) => ratings[rater] === category).length / n);
  const first = shareOf(0);
  const second = shareOf(1);
  const meanByRow = weights.map((row) => row.reduce((sum, weight, column) => sum + weight * second[column]!, 0));
  const meanByColumn = weights.map((_, column) =>
    weights.reduce((sum, row, index) => sum + row[column]! * first[index]!, 0),
  );
  const observed = rated.reduce((sum, [row, column]) => sum + weights[row]![column]!, 0) / n;
  const expected = meanByRow.reduce((sum, mean, row) => sum + mean * first[row]!, 0);
  if (isRoundingNoise(1 - expected, 1))
    return notComputable('no-variation', 'All ratings are the same, so chance agreement is certain.');
  let squares = 0;
  weights.forEach((row, i) =>
    row.forEach((weight, j) => {
      squares += first[i]! * second[j]! * (weight - meanByRow[i]! - meanByColumn[j]!) ** 2;
    }),
  );
  const nullStandardError = Math.sqrt(Math.max(0, squares - expected ** 2) / n) / (1 - expected);
  return kappaResult((observed - expected) / (1 - expected), nullStandardError, groups);
}

function kappaResult(
  kappa: number,
  nullStandardError: number,
  groups: { used: number; missing: number },
): Result<KappaTest> {
  const built = estimate({ value: kappa, groups });
  if (!built.computable) return built;
  if (isRoundingNoise(nullStandardError, 1)) return { ...built, nullStandardError: null, z: null, pValue: null };
  const z = kappa / nullStandardError;
  return { ...built, nullStandardError, z, pValue: 2 * normalUpperTail(Math.abs(z)) };
}
