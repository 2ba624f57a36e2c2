import { formatCount } from '@monitor/domain';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { rowLayout } from '../rows/row-layout.js';
import type { RowLayout } from '../rows/row-layout.js';
import type { DrawnStatusRow, StatusRow } from './status-row.js';
import { toDrawnStatuses } from './to-drawn-statuses.js';

/** What stands beside a bar. */
export function statusRowName(row: DrawnStatusRow): string {
  return row.applicable === 0 ? `${row.label}: no answer` : `${row.label} (${formatCount(row.applicable)})`;
}

/** Where the parts of the rows stand. */
export function statusLayout(drawn: readonly DrawnStatusRow[], size: DrawingSize): RowLayout {
  return rowLayout(
    size,
    drawn.map((row) => ({ name: statusRowName(row), value: '' })),
  );
}

/** Height of the whole picture, in pixels. */
export function statusHeight(rows: readonly StatusRow[], size: DrawingSize): number {
  const { rowHeight, topMargin } = statusLayout(toDrawnStatuses(rows), size);
  return rowHeight * rows.length + topMargin;
}
