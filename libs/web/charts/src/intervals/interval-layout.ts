import { figureInWords } from '@monitor/domain';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { rowLayout } from '../rows/row-layout.js';
import type { RowLayout } from '../rows/row-layout.js';
import type { IntervalRow } from '../rows/interval-row.js';

/** The figure of a row in words. The unit stands at the axis. */
export function intervalInWords({ estimate, words }: IntervalRow): string {
  return words ?? figureInWords(estimate, { withUnit: false });
}

/** Where the parts of the rows stand. */
export function intervalLayout(rows: readonly IntervalRow[], size: DrawingSize): RowLayout {
  return rowLayout(
    size,
    rows.map((row) => ({ name: row.label, value: intervalInWords(row) })),
  );
}

/** Height of the axis below the rows, in pixels. */
export function intervalAxisHeight({ textScale }: DrawingSize): number {
  return 28 * textScale;
}

/** Height of the whole picture, in pixels. */
export function intervalHeight(rows: readonly IntervalRow[], size: DrawingSize): number {
  const { rowHeight, topMargin } = intervalLayout(rows, size);
  return rowHeight * rows.length + intervalAxisHeight(size) + topMargin;
}
