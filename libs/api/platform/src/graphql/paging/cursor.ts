import { DomainError } from '@monitor/domain';

/** What a list is sorted by, in order: of the last row of a page, where the next one begins. */
export type SortKeys = readonly string[];

/** A cursor: where the next page of a list begins, as text that callers pass back without reading it. */
export function writeCursor(list: string, keys: SortKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys]), 'utf8').toString('base64url');
}

/**
 * The sort keys after which a page begins; null for the first page. Refuses (INPUT_NOT_UNDERSTOOD) a cursor that this
 * list did not hand out.
 */
export function readCursor(list: string, cursor: string | null | undefined, count: number): SortKeys | null {
  if (cursor === null || cursor === undefined) return null;
  const [name, ...keys] = textsIn(cursor);
  if (name === list && keys.length === count) return keys;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `“${cursor.slice(0, 40)}” is not where a page of ${list} begins. Use the nextCursor of the page before, or leave “after” out for the first page.`,
  );
}

/**
 * The keys written in a cursor; none if it is not one. Text with a zero byte is not one either, since the database
 * holds none.
 */
function textsIn(cursor: string): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isText = (each: unknown): each is string => typeof each === 'string' && !each.includes('\0');
    return Array.isArray(read) && read.every(isText) ? read : [];
  } catch {
    return [];
  }
}
