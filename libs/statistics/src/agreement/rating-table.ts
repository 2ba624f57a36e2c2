import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/**
 * Ratings of items by raters: one row per item (an action, a unit), one column per rater (an organisation), every row
 * of one length; `null` where a rater did not rate. Ratings are numbers on one scale.
 */
export type RatingTable = readonly (readonly (number | null)[])[];

/** Says what is wrong with a table of ratings, or null when nothing is. */
export function refuseTable(table: RatingTable): NotComputable | null {
  const raters = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== raters)) {
    return notComputable('invalid-argument', 'The items have different numbers of raters; write null for no rating.');
  }
  if (table.some((row) => row.some((rating) => rating !== null && !Number.isFinite(rating)))) {
    return notComputable('out-of-range', 'A rating is not a finite number.');
  }
  return raters < 2 ? notComputable('too-few-groups', `${raters} raters cannot agree; at least 2 are needed.`) : null;
}

/** Items that every rater rated, and how many were left out for lack of that. */
export interface CompleteItems {
  items: number[][];
  raters: number;
  leftOut: number;
}

/** The items with all ratings. Refuses fewer than `fewest` of them (`too-few-observations`) and a faulty table. */
export function completeItems(table: RatingTable, fewest: number): CompleteItems | NotComputable {
  const refusal = refuseTable(table);
  if (refusal !== null) return refusal;
  const items = table.filter((row): row is number[] => row.every((rating) => rating !== null)).map((row) => [...row]);
  if (items.length < fewest) {
    return notComputable('too-few-observations', `${items.length} items were rated by all; ${fewest} are needed.`);
  }
  return { items, raters: table[0]!.length, leftOut: table.length - items.length };
}

/** The distinct ratings of a table, in increasing order. */
export function observedCategories(table: RatingTable): number[] {
  const seen = new Set(table.flat().filter((rating) => rating !== null));
  return [...seen].sort((a, b) => a - b);
}

/** The ratings that were given; null for a missing one. */
export function givenRatings(ratings: readonly (number | null)[]): number[] {
  return ratings.filter((rating) => rating !== null);
}

/** Sum of squares over n: the mean of the figures is taken off first. */
export function sumOfSquares(figures: readonly number[]): number {
  const mean = meanOf(figures);
  return figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0);
}

export function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
