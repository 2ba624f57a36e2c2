import { zeroMatrix } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';

/**
 * A lower triangle L with L L' = matrix for a positive semi-definite matrix. Where a variable is a combination of those
 * before it, its column is 0.
 */
export function semidefiniteFactor(matrix: Matrix): Matrix {
  const order = matrix.columns;
  const factor = zeroMatrix(order, order);
  const lower = factor.values;
  for (let j = 0; j < order; j++) {
    const variance = matrix.values[j * order + j]!;
    const pivot = variance - productOfRows(lower, order, [j, j], j);
    if (!(pivot > 1e-10 * variance)) continue;
    const root = Math.sqrt(pivot);
    lower[j * order + j] = root;
    for (let i = j + 1; i < order; i++) {
      lower[i * order + j] = (matrix.values[i * order + j]! - productOfRows(lower, order, [i, j], j)) / root;
    }
  }
  return factor;
}

/** The sum of products of the first entries of two rows. */
function productOfRows(lower: Float64Array, order: number, [i, j]: [number, number], entries: number): number {
  let sum = 0;
  for (let m = 0; m < entries; m++) sum += lower[i * order + m]! * lower[j * order + m]!;
  return sum;
}
