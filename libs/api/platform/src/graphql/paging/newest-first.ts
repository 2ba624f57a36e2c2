import type { SortKeys } from './cursor.js';

/**
 * The order of a list whose keys are a day and an id: the latest day first and, of one day, by id. Below 0 where the
 * first comes before the second.
 */
export function newestFirst([day = '', id = '']: SortKeys, [otherDay = '', otherId = '']: SortKeys): number {
  if (day !== otherDay) return day > otherDay ? -1 : 1;
  if (id === otherId) return 0;
  return id < otherId ? -1 : 1;
}
