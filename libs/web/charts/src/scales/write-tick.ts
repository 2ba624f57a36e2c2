import { gapFigure, shareFigure, writeFigure } from '@monitor/domain';
import type { Measure } from './scale.js';

/** One decimal, which an axis shows only where it needs it. */
function decimalsOf(share: number): number {
  return Number.isInteger(Number((share * 100).toFixed(1))) ? 0 : 1;
}

/**
 * A number at an axis line.
 * @example writeTick('SHARE', 0.4) // "40%"; writeTick('PERCENTAGE_POINTS', -0.05) // "−5"; writeTick('RATIO', 1.2) // "1.2"
 */
export function writeTick(measure: Measure, value: number): string {
  if (measure === 'RATIO') return String(Number(value.toFixed(2)));
  const number = { status: 'PUBLISHED', value, lower: null, upper: null } as const;
  const figure = measure === 'SHARE' ? shareFigure(number) : gapFigure(number);
  return writeFigure({ ...figure, decimals: decimalsOf(value) }).figure;
}
