import { DomainError } from '@monitor/domain';

/** What a list is sorted by, in order: of the last row of a page, where the next one begins. */
export type SortKeys = readonly string[];

/** Where a list goes on, as text that means nothing to the caller. */
export function writeCursor(list: string, keys: SortKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys]), 'utf8').toString('base64url');
}

/** Where a page begins: after these keys; null at the beginning. Refuses what the list did not give. */
export function readCursor(list: string, cursor: string | null | undefined, count: number): SortKeys | null {
  if (cursor === null || cursor === undefined) return null;
  const [name, ...keys] = textsIn(cursor);
  if (name === list && keys.length === count) return keys;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `“${cursor.slice(0, 40)}” is not where a page of ${list} begins. Use the nextCursor of the page before, or leave “after” out for the first page.`,
  );
}

/** The texts of a cursor; none where it is not one. Zero bytes, which no text of the database holds, make it none. */
function textsIn(cursor: string): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isText = (each: unknown): each is string => typeof each === 'string' && !each.includes('\0');
    return Array.isArray(read) && read.every(isText) ? read : [];
  } catch {
    return [];
  }
}
