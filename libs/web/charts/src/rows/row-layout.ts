import { textLines } from '@monitor/domain';
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
  /** Room above the first row, for its name or half a mark. */
  topMargin: number;
}

/** What a row has to say. */
export interface RowWords {
  name: string;
  /** Empty where nothing stands at its other end. */
  value: string;
}

/** Mean width of a letter over its height, on the wide side: a line too many leaves room, one too few lies over another. */
const letterWidth = 0.58;
/** Height of a line of words over that of its letters, as `RowName` sets them. */
const lineHeight = 1.2;
/** Between a name above a bar and the bar, and between a bar and the next name. */
const gaps = { belowName: 6, belowBar: 12 };

/** Names stand at the left and values at the right, or, where it is narrow, both above, on as many lines as they need. */
export function rowLayout(size: DrawingSize, rows: readonly RowWords[]): RowLayout {
  const fontSize = 15 * size.textScale;
  return isNarrow(size) ? layoutAbove(size, rows, fontSize) : layoutBeside(size, rows, fontSize);
}

/** A name with its value behind it, as it stands above a bar. */
export function nameWithValue({ name, value }: RowWords): string {
  return value === '' ? name : `${name}: ${value}`;
}

function mostLines(words: readonly string[], room: number, fontSize: number): number {
  const measure = (text: string) => text.length * letterWidth * fontSize;
  return Math.max(1, ...words.map((each) => textLines(each, room, measure).length));
}

function layoutAbove({ width, textScale }: DrawingSize, rows: readonly RowWords[], fontSize: number): RowLayout {
  const barHeight = 22 * textScale;
  const nameHeight = mostLines(rows.map(nameWithValue), width - 2, fontSize) * lineHeight * fontSize;
  const rowHeight = barHeight + nameHeight + (gaps.belowName + gaps.belowBar) * textScale;
  // The bar stands in the middle of its row, and the name of the first one above it.
  const aboveFirst = nameHeight + gaps.belowName * textScale + barHeight / 2 - rowHeight / 2;
  const topMargin = Math.max(8, Math.ceil(aboveFirst) + 2);
  return { isNarrow: true, nameWidth: 1, valueWidth: 0, rowHeight, barHeight, fontSize, topMargin };
}

function layoutBeside({ width, textScale }: DrawingSize, rows: readonly RowWords[], fontSize: number): RowLayout {
  const names = rows.map(({ name }) => name);
  const widest = (most: number) => Math.round(Math.min(width * 0.32, most * textScale));
  const linesAt = (nameWidth: number) => mostLines(names, nameWidth - 12, fontSize);
  // Two lines fit a row as it is: long names get more room before rows get taller.
  const nameWidth = linesAt(widest(250)) > 2 ? widest(340) : widest(250);
  const longestValue = Math.max(0, ...rows.map(({ value }) => value.length));
  return {
    isNarrow: false,
    nameWidth,
    valueWidth: Math.min(Math.ceil(longestValue * letterWidth * fontSize), Math.round(240 * textScale)),
    rowHeight: Math.max(44 * textScale, linesAt(nameWidth) * lineHeight * fontSize + 8),
    barHeight: 26 * textScale,
    fontSize,
    topMargin: 8,
  };
}
