import { chiSquareUpperTail, estimate, notComputable } from '@monitor/statistics';
import type { RatingTable, Result } from '@monitor/statistics';
import { completeItems, meanOf, meanRanks, spearman, sumOfSquares } from '@monitor/statistics/parts';

export interface ConcordanceTest {
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Kendall's coefficient of concordance W: how far raters put the items in the same order, from 0 to 1.
 *
 * Twelve times the squared deviation of the rank sums, over r²(n³-n) less r times the raters' tie terms; chi-square is
 * r(n-1)W on n-1 degrees of freedom. Ranks of statuses are mostly ties, so the tie correction is on unless `ties` says
 * `ignored`. `groups` counts items rated by all. Refuses fewer than 2 raters (`too-few-groups`) or items
 * (`too-few-observations`), and raters of whom none tells items apart (`no-variation`).
 *
 * Source: Kendall & Babington Smith 1939, Annals of Mathematical Statistics 10:275.
 *
 * @example
 * kendallConcordance([[1, 1], [2, 2], [3, 3]]).value // => 1
 */
export function kendallConcordance(
  table: RatingTable,
  ties: 'corrected' | 'ignored' = 'corrected',
): Result<ConcordanceTest> {
  const complete = completeItems(table, 2);
  if ('reason' in complete) return complete;
  const { items, raters, leftOut } = complete;
  const ranked = Array.from({ length: raters }, (_, rater) => meanRanks(items.map((row) => row[rater]!)));
  const rankSums = items.map((_, item) => ranked.reduce((sum, { ranks }) => sum + ranks[item]!, 0));
  const n = items.length;
  const tieTerms = ties === 'corrected' ? ranked.reduce((sum, { tieTerm }) => sum + tieTerm, 0) : 0;
  const largest = raters ** 2 * (n ** 3 - n) - raters * tieTerms;
  if (largest === 0) return notComputable('no-variation', 'No rater tells the items apart, so there is no order.');
  const concordance = (12 * sumOfSquares(rankSums)) / largest;
  const built = estimate({ value: concordance, groups: { used: n, missing: leftOut } });
  if (!built.computable) return built;
  const chiSquare = raters * (n - 1) * concordance;
  return { ...built, chiSquare, degreesOfFreedom: n - 1, pValue: chiSquareUpperTail(chiSquare, n - 1) };
}

/**
 * Mean Spearman correlation of all pairs of raters, averaged on Fisher's z scale.
 *
 * Perfectly correlated pairs have no finite z and are left out, as in published software. Refuses a rater who rates
 * everything alike (`no-variation`), no pair left (`undefined-on-scale`) and what {@link kendallConcordance} refuses.
 *
 * @example
 * meanSpearman([[1, 1], [2, 3], [3, 2], [4, 4]]).value // => 0.8
 */
export function meanSpearman(table: RatingTable): Result {
  const complete = completeItems(table, 2);
  if ('reason' in complete) return complete;
  const { items, raters, leftOut } = complete;
  const columns = Array.from({ length: raters }, (_, rater) => items.map((row) => row[rater]!));
  const correlations = columns.flatMap((first, index) =>
    columns.slice(index + 1).map((other) => spearman(first, other)),
  );
  if (correlations.some((correlation) => correlation === null)) {
    return notComputable('no-variation', 'A rater gives all items the same rating, so correlates with nobody.');
  }
  const transformed = correlations
    .filter((rho) => rho !== null && Math.abs(rho) < 1 - 1e-14)
    .map((rho) => Math.atanh(rho!));
  if (transformed.length === 0) {
    return notComputable('undefined-on-scale', 'All pairs of raters correlate perfectly; their mean z is infinite.');
  }
  return estimate({ value: Math.tanh(meanOf(transformed)), groups: { used: items.length, missing: leftOut } });
}
