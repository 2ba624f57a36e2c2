import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { rowLayout } from '../rows/row-layout.js';
import type { RowLayout } from '../rows/row-layout.js';
import type { DrawnStatusRow, StatusRow } from './status-row.js';
import { toDrawnStatuses } from './to-drawn-statuses.js';

/** What stands beside a bar. */
export function statusRowName(row: DrawnStatusRow | undefined): string {
  if (row === undefined) return '';
  return row.applicable === 0 ? `${row.label}: no answer` : row.label;
}

/** Where the parts of the rows stand. */
export function statusLayout(drawn: readonly DrawnStatusRow[], size: DrawingSize): RowLayout {
  const longest = Math.max(0, ...drawn.map((row) => statusRowName(row).length));
  return rowLayout(size, { longest, hasValues: false });
}

/** Height of the whole picture, in pixels. */
export function statusHeight(rows: readonly StatusRow[], size: DrawingSize): number {
  return statusLayout(toDrawnStatuses(rows), size).rowHeight * rows.length;
}
