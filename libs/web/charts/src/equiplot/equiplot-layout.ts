import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { rowLayout } from '../rows/row-layout.js';
import type { RowLayout } from '../rows/row-layout.js';
import type { EquiplotRow } from './equiplot-row.js';
import { absentInWords } from './to-equiplot-marks.js';

/** Where the parts of the rows stand. */
export function equiplotLayout(rows: readonly EquiplotRow[], size: DrawingSize): RowLayout {
  return rowLayout(
    size,
    rows.map(({ label, shares }) => ({ name: label, value: absentInWords(shares) })),
  );
}

/** Height of the axis below the rows, in pixels. */
export function equiplotAxisHeight({ textScale }: DrawingSize): number {
  return 28 * textScale;
}

/** Height of the whole picture, in pixels. */
export function equiplotHeight(rows: readonly EquiplotRow[], size: DrawingSize): number {
  const { rowHeight, topMargin } = equiplotLayout(rows, size);
  return rowHeight * rows.length + equiplotAxisHeight(size) + topMargin;
}
