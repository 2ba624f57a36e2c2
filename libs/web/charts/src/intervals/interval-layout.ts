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
  const longest = Math.max(0, ...rows.map((row) => row.label.length + intervalInWords(row).length + 2));
  return rowLayout(size, { longest, hasValues: true });
}

/** Height of the axis below the rows, in pixels. */
export function intervalAxisHeight({ textScale }: DrawingSize): number {
  return 28 * textScale;
}

/** Height of the whole picture, in pixels. */
export function intervalHeight(rows: readonly IntervalRow[], size: DrawingSize): number {
  return intervalLayout(rows, size).rowHeight * rows.length + intervalAxisHeight(size) + 8;
}
