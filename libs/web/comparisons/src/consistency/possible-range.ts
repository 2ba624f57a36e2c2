import type { FigureColumn } from '@monitor/domain';
import type { ColumnCell } from './consistency-answer.js';

/** Where a share must lie whatever the missing returns say; null where nothing was asked or nothing applies. */
export type PossibleRange = ColumnCell['possible'];

/** Whether missing answers leave anything open. */
export function isOpen(possible: PossibleRange): possible is NonNullable<PossibleRange> {
  return possible !== null && possible.lower < possible.upper;
}

/** The range in words. */
export function possibleInWords(possible: PossibleRange): string {
  if (possible === null) return '';
  return isOpen(possible) ? possible.text : 'every answer is in';
}

/** The column of a table that says how far the missing returns could move the share beside it. */
export function possibleColumn<Row extends { possible: PossibleRange }>(): FigureColumn<Row> {
  return {
    ...{ kind: 'WORDS', key: 'possible', header: 'Share whatever the missing returns say' },
    read: ({ possible }) => possibleInWords(possible),
    sortBy: ({ possible }) => (possible === null ? null : possible.upper - possible.lower),
  };
}
