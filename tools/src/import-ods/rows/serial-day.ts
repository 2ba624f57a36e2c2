const first1900 = Date.UTC(1899, 11, 30);
const first1904 = Date.UTC(1904, 0, 1);
const dayMs = 86_400_000;

/**
 * The text of a number in a column of days: the day that it counts to, as spreadsheets do, or the number itself where it
 * is written like a day (20260401) or counts to no day of our time.
 */
export function serialDay(count: number, isFrom1904: boolean): string {
  if (!Number.isInteger(count) || count < 1 || count > 80_000) return String(count);
  return new Date((isFrom1904 ? first1904 : first1900) + count * dayMs).toISOString().slice(0, 10);
}
