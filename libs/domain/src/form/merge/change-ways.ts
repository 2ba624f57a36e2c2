/** How a cell came to hold something else. */
export const changeWays = [
  'TYPED',
  'PASTED',
  'CARRIED_OVER',
  'WORKBOOK',
  'MERGED',
  'SETTLED',
  'RESTORED',
  'GIVEN_UP',
] as const;
export type ChangeWay = (typeof changeWays)[number];

const meanings: Record<ChangeWay, string> = {
  TYPED: 'Typed into the page, cell by cell.',
  PASTED: 'Pasted into a table as a block.',
  CARRIED_OVER: 'Carried over from the last accepted return when this one was begun.',
  WORKBOOK: 'Read from a workbook that was sent in.',
  MERGED: 'Typed while somebody else changed other cells of the same answer; both were kept.',
  SETTLED: 'Chosen by a person between two values that were typed for the same cell.',
  RESTORED: 'Typed earlier, kept in the browser while it could not be sent, and sent later.',
  GIVEN_UP: 'Put back to what the accepted version says, when a correction of it was given up.',
};

/** What a way means, in one sentence. */
export function changeWayMeaning(way: ChangeWay): string {
  return meanings[way];
}
