import type { Matrix } from './matrix.js';
import { identityMatrix, zeroMatrix } from './matrix.js';

/**
 * The lower triangle L with L L' = matrix, or null when the matrix is not positive definite:
 * a pivot at or below tolerance x its diagonal entry counts as zero.
 */
export function choleskyFactor(matrix: Matrix, tolerance = 1e-12): Matrix | null {
  const order = matrix.columns;
  const lower = zeroMatrix(order, order);
  const out = lower.values;
  for (let i = 0; i < order; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix.values[i * order + j]!;
      for (let m = 0; m < j; m++) sum -= out[i * order + m]! * out[j * order + m]!;
      if (i > j) {
        out[i * order + j] = sum / out[j * order + j]!;
      } else {
        if (!(sum > tolerance * Math.abs(matrix.values[i * order + i]!))) return null;
        out[i * order + i] = Math.sqrt(sum);
      }
    }
  }
  return lower;
}

/** Solves L L' x = b given the lower triangle L. */
export function solveWithCholesky(lower: Matrix, right: ArrayLike<number>): Float64Array {
  const order = lower.columns;
  const solution = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    let sum = right[i]!;
    for (let j = 0; j < i; j++) sum -= lower.values[i * order + j]! * solution[j]!;
    solution[i] = sum / lower.values[i * order + i]!;
  }
  for (let i = order - 1; i >= 0; i--) {
    let sum = solution[i]!;
    for (let j = i + 1; j < order; j++) sum -= lower.values[j * order + i]! * solution[j]!;
    solution[i] = sum / lower.values[i * order + i]!;
  }
  return solution;
}

/** Solves matrix x = right for a symmetric positive definite matrix; null when it is not one. */
export function choleskySolve(matrix: Matrix, right: ArrayLike<number>): Float64Array | null {
  const lower = choleskyFactor(matrix);
  return lower && solveWithCholesky(lower, right);
}

/** The inverse of a symmetric positive definite matrix; null when it is not one. */
export function choleskyInverse(matrix: Matrix): Matrix | null {
  const lower = choleskyFactor(matrix);
  if (!lower) return null;
  const order = matrix.columns;
  const identity = identityMatrix(order);
  const inverse = zeroMatrix(order, order);
  for (let j = 0; j < order; j++) {
    const column = solveWithCholesky(lower, identity.values.subarray(j * order, (j + 1) * order));
    inverse.values.set(column, j * order);
  }
  return inverse;
}
