import { factoriseQr, applyQTransposed } from './householder-qr.js';
import type { Matrix } from './matrix.js';
import { identityMatrix, zeroMatrix } from './matrix.js';
import { solveUpperTriangle } from './triangular.js';

/** Solves a square system; null when the matrix is singular. */
export function solveLinearSystem(matrix: Matrix, right: ArrayLike<number>): Float64Array | null {
  const factor = factoriseQr(matrix, 1e-14);
  if (factor.dropped.length > 0) return null;
  return solveUpperTriangle(factor.triangle, applyQTransposed(factor, right));
}

/** The inverse of a square matrix; null when it is singular. */
export function invertMatrix(matrix: Matrix): Matrix | null {
  const order = matrix.columns;
  const factor = factoriseQr(matrix, 1e-14);
  if (factor.dropped.length > 0) return null;
  const identity = identityMatrix(order).values;
  const inverse = zeroMatrix(order, order);
  for (let j = 0; j < order; j++) {
    const axis = identity.subarray(j * order, (j + 1) * order);
    const column = solveUpperTriangle(factor.triangle, applyQTransposed(factor, axis));
    column.forEach((value, i) => (inverse.values[i * order + j] = value));
  }
  return inverse;
}
