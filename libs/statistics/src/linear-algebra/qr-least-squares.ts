import { applyQTransposed, factoriseQr } from './householder-qr.js';
import { multiply, multiplyVector } from './matrix-product.js';
import type { Matrix } from './matrix.js';
import { transpose, zeroMatrix } from './matrix.js';
import { invertUpperTriangle, solveUpperTriangle } from './triangular.js';

/** The least-squares solution of a linear system with more rows than unknowns. */
export interface LeastSquaresSolution {
  /** One coefficient per column; 0 for a dropped column. */
  readonly coefficients: Float64Array;
  readonly rank: number;
  /** Columns (from 0) that are linear combinations of earlier ones. */
  readonly droppedColumns: readonly number[];
  /** (X'X)^-1; rows and columns of dropped columns are 0. */
  readonly inverseCrossProduct: Matrix;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
}

/** Minimises the sum of squares of response - design x coefficients, by Householder reflections. */
export function qrLeastSquares(design: Matrix, response: ArrayLike<number>, tolerance?: number): LeastSquaresSolution {
  if (response.length !== design.rows) {
    throw new RangeError(`the response has ${response.length} values, the design ${design.rows} rows`);
  }
  const factor = factoriseQr(design, tolerance);
  const { kept, dropped, triangle } = factor;
  const solution = solveUpperTriangle(triangle, applyQTransposed(factor, response));
  const inverse = invertUpperTriangle(triangle);
  const crossProductInverse = multiply(inverse, transpose(inverse));
  const coefficients = new Float64Array(design.columns);
  const inverseCrossProduct = zeroMatrix(design.columns, design.columns);
  kept.forEach((column, a) => {
    coefficients[column] = solution[a]!;
    kept.forEach((other, b) => {
      inverseCrossProduct.values[column * design.columns + other] = crossProductInverse.values[a * kept.length + b]!;
    });
  });
  const fitted = multiplyVector(design, coefficients);
  const residuals = fitted.map((value, i) => response[i]! - value);
  return { coefficients, rank: kept.length, droppedColumns: dropped, inverseCrossProduct, fitted, residuals };
}
