import { formatPoints } from '@monitor/domain';
import type { Measure } from './scale.js';

/** Enough of a denominator for one decimal, which an axis shows only where it needs it. */
const oneDecimal = 1000;

function points(value: number): string {
  return formatPoints(value, oneDecimal)
    .replace(/ percentage points?$/, '')
    .replace(/\.0$/, '');
}

/**
 * A number at an axis line.
 * @example writeTick('SHARE', 0.4) // "40%"; writeTick('GAP', -0.05) // "−5"; writeTick('RATIO', 1.2) // "1.2"
 */
export function writeTick(measure: Measure, value: number): string {
  if (measure === 'SHARE') return `${points(value)}%`;
  return measure === 'GAP' ? points(value) : String(Number(value.toFixed(2)));
}
