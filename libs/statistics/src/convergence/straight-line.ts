import { studentTUpperTail } from '../numerics/index.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';

/** An unweighted straight line with the standard error of its slope. */
export interface StraightLine {
  intercept: number;
  slope: number;
  /** Null where the points lie on the line but for rounding, so that nothing tells how sure the slope is. */
  slopeError: number | null;
  /** Two-sided, on n - 2 degrees of freedom; null where the error is. */
  pValue: number | null;
}

/** Least-squares line through at least three points; null when all `x` are equal but for rounding. */
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
  if (isRoundingNoise(Math.sqrt(spread / n), largestSize(x))) return null;
  const slope = cross / spread;
  const squares = x.reduce((sum, value, index) => sum + (y[index]! - meanY - slope * (value - meanX)) ** 2, 0);
  const intercept = meanY - slope * meanX;
  const scatter = Math.sqrt(squares / (n - 2));
  if (isRoundingNoise(scatter, largestSize(y) + Math.abs(slope) * largestSize(x))) {
    return { intercept, slope, slopeError: null, pValue: null };
  }
  const slopeError = scatter / Math.sqrt(spread);
  return { intercept, slope, slopeError, pValue: 2 * studentTUpperTail(Math.abs(slope / slopeError), n - 2) };
}
