import { isNarrow } from '../drawing-size/use-drawing-size.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';

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

/** What the rows have to say: the longest words above one row where it is narrow, and whether values stand at the right. */
interface RowWords {
  longest: number;
  hasValues: boolean;
}

/** Mean width of a letter over its height. */
const letterWidth = 0.52;

/** Names stand at the left and values at the right, or, where it is narrow, both above on one line or two. */
export function rowLayout(size: DrawingSize, { longest, hasValues }: RowWords): RowLayout {
  const { width, textScale } = size;
  const fontSize = 15 * textScale;
  if (isNarrow(size)) {
    return {
      isNarrow: true,
      nameWidth: 1,
      valueWidth: 0,
      rowHeight: (longest * letterWidth * fontSize > width ? 76 : 58) * textScale,
      barHeight: 22 * textScale,
      fontSize,
    };
  }
  return {
    isNarrow: false,
    nameWidth: Math.round(Math.min(width * 0.32, 250 * textScale)),
    valueWidth: hasValues ? Math.round(190 * textScale) : 0,
    rowHeight: 44 * textScale,
    barHeight: 26 * textScale,
    fontSize,
  };
}
