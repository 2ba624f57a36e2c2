import { notComputable } from '@monitor/statistics';
import type { NotComputable, RatingTable } from '@monitor/statistics';
import { refuseTable } from '@monitor/statistics/parts';

/** How many raters put each item into each category, and who put it where. */
export interface CategoryCounts {
  /** Category (from 0) by item and rater; null for no rating. Items nobody rated are left out. */
  positions: (number | null)[][];
  /** Ratings by item and category. */
  counts: number[][];
  /** Ratings by item. */
  ratings: number[];
  categories: number;
  leftOut: number;
}

/**
 * Counts ratings by item and declared category; items nobody rated are left out. Refuses a faulty table, fewer than 2
 * categories (`too-few-groups`), a rating outside them (`out-of-range`) and no item with two ratings
 * (`too-few-observations`).
 */
export function countCategories(table: RatingTable, categories: readonly number[]): CategoryCounts | NotComputable {
  const refusal = refuseTable(table);
  if (refusal !== null) return refusal;
  if (categories.length < 2) {
    return notComputable('too-few-groups', 'A scale of one category leaves nothing to disagree on.');
  }
  const position = new Map(categories.map((category, index) => [category, index]));
  const rated = table.filter((row) => row.some((rating) => rating !== null));
  if (rated.some((row) => row.some((rating) => rating !== null && !position.has(rating)))) {
    return notComputable('out-of-range', 'A rating is not among the declared categories.');
  }
  const positions = rated.map((row) => row.map((rating) => (rating === null ? null : position.get(rating)!)));
  const counts = positions.map((row) => categories.map((_, category) => row.filter((p) => p === category).length));
  const ratings = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  if (!ratings.some((count) => count >= 2)) {
    return notComputable('too-few-observations', 'No item has two ratings, so none can be compared.');
  }
  return { positions, counts, ratings, categories: categories.length, leftOut: table.length - rated.length };
}

/** Weighted agreeing pairs of an item: each rating's weighted partners, itself not counted. */
export function agreeingPairs(counts: readonly number[], weights: readonly (readonly number[])[]): number {
  let pairs = 0;
  counts.forEach((count, category) => {
    if (count === 0) return;
    let partners = -1;
    counts.forEach((other, column) => (partners += weights[category]![column]! * other));
    pairs += count * partners;
  });
  return pairs;
}
