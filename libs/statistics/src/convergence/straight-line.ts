import { studentTUpperTail } from '../numerics/index.js';

/** An unweighted straight line with the standard error of its slope. */
export interface StraightLine {
  intercept: number;
  slope: number;
  slopeError: number;
  /** Two-sided, on n - 2 degrees of freedom; null where the points lie on the line. */
  pValue: number | null;
}

/** Least-squares line through at least three points; null when all `x` are equal. */
export function straightLine(x: readonly number[], y: readonly number[]): StraightLine | null {
  const n = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / n;
  const meanY = y.reduce((sum, value) => sum + value, 0) / n;
  let spread = 0;
  let cross = 0;
  x.forEach((value, index) => {
    spread += (value - meanX) ** 2;
    cross += (value - meanX) * (y[index]! - meanY);
  });
  if (spread === 0) return null;
  const slope = cross / spread;
  const squares = x.reduce((sum, value, index) => sum + (y[index]! - meanY - slope * (value - meanX)) ** 2, 0);
  const slopeError = Math.sqrt(squares / (n - 2) / spread);
  const pValue = slopeError === 0 ? null : 2 * studentTUpperTail(Math.abs(slope / slopeError), n - 2);
  return { intercept: meanY - slope * meanX, slope, slopeError, pValue };
}
