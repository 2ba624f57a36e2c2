import { estimate, notComputable } from '../result/index.js';
import type { Result } from '../result/index.js';
import { observedCategories, refuseTable } from './rating-table.js';
import type { RatingTable } from './rating-table.js';

/** How far apart two ratings are: different or not, by rank, by difference, or by difference over sum. */
export type RatingMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface KrippendorffOptions {
  metric: RatingMetric;
}

/** Pairs of ratings within items: how often each two categories meet. */
interface Coincidences {
  categories: number[];
  /** Row by row, one row and column per category. */
  pairs: Float64Array;
  margins: Float64Array;
  total: number;
  items: number;
}

/**
 * Krippendorff's alpha: agreement of any number of raters beyond what chance pairing of their ratings would give; 1 is
 * perfect, 0 is chance, below 0 is systematic disagreement.
 *
 * One minus the observed over the expected mean squared distance of pairs of ratings, pairs within an item weighing
 * one over its ratings less one. `groups` counts items; those with fewer than two ratings drop out. Refuses fewer than
 * 2 raters (`too-few-groups`), no item with two ratings (`too-few-observations`), one rating everywhere
 * (`no-variation`: alpha is undefined) and, for `ratio`, a negative rating (`undefined-on-scale`). An interval is given by
 * {@link chanceCorrectedAgreement} with `krippendorff-alpha`.
 *
 * Source: Krippendorff 2004, Content Analysis, chapter 11; 2011, Computing Krippendorff's alpha-reliability.
 *
 * @example
 * krippendorffAlpha([[1, 1], [2, 2], [3, 3], [1, 2]], { metric: 'interval' }).value // => 0.820513
 */
export function krippendorffAlpha(table: RatingTable, { metric }: KrippendorffOptions): Result {
  const refusal = refuseTable(table);
  if (refusal !== null) return refusal;
  const categories = observedCategories(table);
  if (metric === 'ratio' && categories.some((category) => category < 0)) {
    return notComputable('undefined-on-scale', 'A ratio scale has no negative ratings.');
  }
  const coincidences = countCoincidences(table, categories);
  const { pairs, margins, total, items } = coincidences;
  if (items === 0) return notComputable('too-few-observations', 'No item has two ratings, so none can be compared.');
  const distance = squaredDistance(metric, coincidences);
  let observed = 0;
  let expected = 0;
  for (let low = 0; low < categories.length; low += 1) {
    for (let high = low + 1; high < categories.length; high += 1) {
      const squared = distance(low, high);
      observed += pairs[low * categories.length + high]! * squared;
      expected += margins[low]! * margins[high]! * squared;
    }
  }
  if (expected === 0) return notComputable('no-variation', 'All ratings are the same, so agreement is undefined.');
  return estimate({
    value: 1 - ((total - 1) * observed) / expected,
    groups: { used: items, missing: table.length - items },
  });
}

function countCoincidences(table: RatingTable, categories: readonly number[]): Coincidences {
  const size = categories.length;
  const position = new Map(categories.map((category, index) => [category, index]));
  const pairs = new Float64Array(size * size);
  const margins = new Float64Array(size);
  const counts = new Float64Array(size);
  let total = 0;
  let items = 0;
  for (const row of table) {
    counts.fill(0);
    let ratings = 0;
    for (const rating of row) {
      if (rating === null) continue;
      counts[position.get(rating)!]! += 1;
      ratings += 1;
    }
    if (ratings < 2) continue;
    items += 1;
    const weight = 1 / (ratings - 1);
    total += ratings;
    for (let low = 0; low < size; low += 1) {
      margins[low]! += counts[low]!;
      for (let high = 0; high < size; high += 1) {
        pairs[low * size + high]! += weight * counts[low]! * (low === high ? counts[low]! - 1 : counts[high]!);
      }
    }
  }
  return { categories: [...categories], pairs, margins, total, items };
}

function squaredDistance(metric: RatingMetric, { categories, margins }: Coincidences) {
  const cumulative = Array.from(margins);
  for (let index = 1; index < cumulative.length; index += 1) cumulative[index]! += cumulative[index - 1]!;
  const distances = {
    nominal: () => 1,
    ordinal: (low, high) =>
      (cumulative[high]! - cumulative[low]! + margins[low]! - (margins[low]! + margins[high]!) / 2) ** 2,
    interval: (low, high) => (categories[high]! - categories[low]!) ** 2,
    ratio: (low, high) => ((categories[high]! - categories[low]!) / (categories[high]! + categories[low]!)) ** 2,
  } satisfies Record<RatingMetric, (low: number, high: number) => number>;
  return distances[metric] as (low: number, high: number) => number;
}
