import type { Matrix } from './matrix.js';
import { zeroMatrix } from './matrix.js';

/** Solves R x = b for an upper triangle R; b may be longer than R, its tail is ignored. */
export function solveUpperTriangle(triangle: Matrix, right: ArrayLike<number>): Float64Array {
  const order = triangle.columns;
  const solution = new Float64Array(order);
  for (let i = order - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let j = i + 1; j < order; j++) sum -= triangle.values[i * order + j]! * solution[j]!;
    solution[i] = sum / triangle.values[i * order + i]!;
  }
  return solution;
}

/** The inverse of an upper triangle. */
export function invertUpperTriangle(triangle: Matrix): Matrix {
  const order = triangle.columns;
  const inverse = zeroMatrix(order, order);
  const axis = new Float64Array(order);
  for (let j = 0; j < order; j++) {
    axis.fill(0);
    axis[j] = 1;
    solveUpperTriangle(triangle, axis).forEach((value, i) => (inverse.values[i * order + j] = value));
  }
  return inverse;
}
