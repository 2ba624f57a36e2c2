import { DomainError } from '@monitor/domain';
import { readCursor, writeCursor } from '@monitor/api-platform';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;

/** Whether a text can be the id of a conversation: PostgreSQL refuses any other as no fault of the caller's. */
export function isThreadId(text: string): boolean {
  return uuid.test(text);
}

/** After which conversation a page begins; refuses (INPUT_NOT_UNDERSTOOD) what the list did not hand out. */
export function readThreadCursor(list: string, cursor: string | null | undefined): readonly string[] | null {
  const keys = readCursor(list, cursor, 2);
  if (keys === null || (instant.test(keys[0] ?? '') && uuid.test(keys[1] ?? ''))) return keys;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `This is not where a page of ${list} begins. Use the nextCursor of the page before, or leave “after” out for the first page.`,
  );
}

/** Where the page after a conversation begins. */
export function writeThreadCursor(list: string, last: { sortedBy: string; id: string } | null): string | null {
  return last === null ? null : writeCursor(list, [last.sortedBy, last.id]);
}
