import { pointsWithoutUnit } from '@monitor/domain';
import type { FindingFigure } from '../finding.js';

/** A denominator of which a share is written with one decimal. */
const oneDecimal = 1000;

/** A share or an index with its limits, as a sentence says it: "12% (2% to 45%)", "0.41 (0.30 to 0.55)". */
export function withLimits(figure: Pick<FindingFigure, 'unit' | 'value' | 'lower' | 'upper'>): string {
  const write = figure.unit === 'SHARE' ? percent : decimal;
  const { value, lower, upper } = figure;
  if (value === null) return '';
  return lower === null || upper === null ? write(value) : `${write(value)} (${write(lower)} to ${write(upper)})`;
}

/** A share in whole per cent. */
export function percent(share: number): string {
  return `${pointsWithoutUnit(share)}%`;
}

/** An index without a unit, in two decimals. */
export function decimal(value: number): string {
  return value.toFixed(2);
}

/** A difference of shares in points, with one decimal: "5.2 percentage points". */
export function points(difference: number): string {
  return `${pointsAlone(difference)} percentage points`;
}

/** The number alone of a difference in points. */
export function pointsAlone(difference: number): string {
  return pointsWithoutUnit(difference, oneDecimal);
}
