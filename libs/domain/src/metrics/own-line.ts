import { gapFigure, isUnreliable, shownValue } from '../estimates/figure.js';
import type { Figure } from '../estimates/figure.js';
import { writeFigure } from '../estimates/write-figure.js';

/** No gap is wider, in percentage points. */
const widest = 100;

/**
 * Where a reader's own line stands, as a difference of shares to a tenth of a percentage point; null for what is no number
 * of percentage points from -100 to 100.
 * @example readOwnLine('2.5') // 0.025
 */
export function readOwnLine(points: string): number | null {
  const typed = points.trim();
  const line = Math.round(Number(typed) * 10) / 1000;
  return typed !== '' && Math.abs(Number(typed)) <= widest ? line : null;
}

/** The line as a figure: to write it, and to find the scale that holds it. */
export function lineFigure(line: number): Figure {
  return gapFigure({ status: 'PUBLISHED', value: line, lower: null, upper: null });
}

/** Whose line it is. */
export function lineNote(line: number): string {
  return `The line at ${writeFigure(lineFigure(line)).figure} percentage points is the reader’s own, and no target of NHS England.`;
}

/**
 * On which side of a line the whole interval of a gap lies; null where the line is within it, where there is no interval, or
 * where the gap rests on so little that nothing may be read from it.
 */
export function sideOfLine(line: number, gap: Figure): 'ABOVE' | 'BELOW' | null {
  const { lower, upper } = gap;
  if (shownValue(gap) === null || isUnreliable(gap) || lower === null || upper === null) return null;
  if (lower > line) return 'ABOVE';
  return upper < line ? 'BELOW' : null;
}

/**
 * How far a gap lies from a reader's own line, and whether its whole interval lies on that side; of a gap that is not shown,
 * where the line stands. `quarterLabel`: of the gap, in words.
 */
export function lineSentence(line: number, gap: Figure | undefined, quarterLabel: string): string {
  const stands = `Your line stands at ${writeFigure(lineFigure(line)).figure} percentage points: it is your own, and no target of NHS England.`;
  const value = gap === undefined ? null : shownValue(gap);
  if (gap === undefined || value === null) return stands;
  return `${stands} The gap in ${quarterLabel}, ${writeFigure(gap).figure}, ${whereFrom(line, value)}${sureOfSide(line, gap)}`;
}

function whereFrom(line: number, gap: number): string {
  const away = lineFigure(Math.abs(gap - line));
  const written = writeFigure(away).figure;
  if (written === writeFigure(lineFigure(0)).figure) return 'is on it to a tenth of a point';
  return `is ${written} points ${gap > line ? 'above' : 'below'} it`;
}

function sureOfSide(line: number, gap: Figure): string {
  if (sideOfLine(line, gap) !== null) return ', and so is its whole 95% interval.';
  if (isUnreliable(gap)) {
    return '. It rests on few people or few organisations: on which side of the line the gap lies cannot be told.';
  }
  return gap.lower === null || gap.upper === null
    ? '. Without an interval, on which side of the line the gap lies cannot be told.'
    : '. Its 95% interval reaches the line: on which side of it the gap lies cannot be told.';
}
