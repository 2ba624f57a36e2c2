import { DomainError } from '@monitor/domain';

const mostRows = 100;

/** How many rows to read for a page: one more than it shows, which tells whether there is another. */
export function rowsToRead(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= mostRows) return first + 1;
  throw new DomainError('INPUT_NOT_UNDERSTOOD', `“first” is ${first}. Ask for 1 to ${mostRows} rows at a time.`);
}

/** The rows of a page, and the last of them where another page follows. */
export function toPage<Row>(read: readonly Row[], first: number): { rows: Row[]; goesOnAfter: Row | null } {
  const rows = read.slice(0, first);
  return { rows, goesOnAfter: read.length > first ? (rows.at(-1) ?? null) : null };
}
