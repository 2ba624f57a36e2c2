import { isNarrow } from '../figure/use-drawing-size.js';
import type { DrawingSize } from '../figure/use-drawing-size.js';

/** Where names, values and bars of a chart with one row an area stand; all in pixels. */
export interface RowLayout {
  /** Names stand above what is drawn, not beside it. */
  isNarrow: boolean;
  nameWidth: number;
  valueWidth: number;
  rowHeight: number;
  barHeight: number;
  fontSize: number;
}

/** Names stand at the left and values at the right, or, where it is narrow, both above. */
export function rowLayout(size: DrawingSize, { hasValues }: { hasValues: boolean }): RowLayout {
  const { width, textScale } = size;
  const fontSize = 15 * textScale;
  if (isNarrow(size)) {
    return {
      isNarrow: true,
      nameWidth: 1,
      valueWidth: 0,
      rowHeight: 76 * textScale,
      barHeight: 22 * textScale,
      fontSize,
    };
  }
  return {
    isNarrow: false,
    nameWidth: Math.round(Math.min(width * 0.32, 250 * textScale)),
    valueWidth: hasValues ? Math.round(150 * textScale) : 0,
    rowHeight: 44 * textScale,
    barHeight: 26 * textScale,
    fontSize,
  };
}
