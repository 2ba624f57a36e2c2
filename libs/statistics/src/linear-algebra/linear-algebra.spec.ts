import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  choleskyInverse,
  choleskySolve,
  crossProduct,
  diagonal,
  identityMatrix,
  invertMatrix,
  matrixFromColumns,
  matrixFromRows,
  multiply,
  multiplyVector,
  qrLeastSquares,
  solveLinearSystem,
  symmetricEigen,
  transpose,
} from './index.js';
import type { Matrix } from './index.js';

const squareMatrix = (order: number) =>
  fc
    .array(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: order, maxLength: order }), {
      minLength: order,
      maxLength: order,
    })
    .map(matrixFromRows);

function largestDifference(left: Matrix, right: Matrix): number {
  return left.values.reduce((worst, value, i) => Math.max(worst, Math.abs(value - right.values[i]!)), 0);
}

describe('qrLeastSquares', () => {
  it('solves the textbook line through three points', () => {
    const design = matrixFromColumns([
      [1, 1, 1],
      [0, 1, 2],
    ]);
    const fit = qrLeastSquares(design, [6, 0, 0]);
    expect([...fit.coefficients]).toEqual([expect.closeTo(5, 12), expect.closeTo(-3, 12)]);
    expect(fit.rank).toBe(2);
  });

  it('sets a column aside that is a combination of earlier ones', () => {
    const design = matrixFromColumns([
      [1, 1, 1, 1],
      [0, 1, 2, 3],
      [2, 5, 8, 11],
    ]);
    const fit = qrLeastSquares(design, [1, 2, 2, 4]);
    expect(fit.droppedColumns).toEqual([2]);
    expect(fit.coefficients[2]).toBe(0);
  });

  it('leaves residuals at right angles to every column', () => {
    const column = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(column, column, column, (a, b, y) => {
        const fit = qrLeastSquares(matrixFromColumns([new Array(8).fill(1), a, b]), y);
        const scale = 1e-9 * (1 + Math.hypot(...y)) * (1 + Math.hypot(...a, ...b));
        for (const [index, regressor] of [a, b].entries()) {
          if (fit.droppedColumns.includes(index + 1)) continue;
          const product = fit.residuals.reduce((sum, residual, i) => sum + residual * regressor[i]!, 0);
          expect(Math.abs(product)).toBeLessThan(scale);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a response of another length', () => {
    expect(() => qrLeastSquares(identityMatrix(2), [1])).toThrow(RangeError);
  });
});

describe('choleskySolve and choleskyInverse', () => {
  it('agree with the general solver on positive definite systems', () => {
    fc.assert(
      fc.property(squareMatrix(4), (root) => {
        const matrix = crossProduct(root);
        for (let i = 0; i < 4; i++) matrix.values[i * 5]! += 1;
        const solution = choleskySolve(matrix, [1, 2, 3, 4])!;
        const other = solveLinearSystem(matrix, [1, 2, 3, 4])!;
        solution.forEach((value, i) => expect(value).toBeCloseTo(other[i]!, 7));
        expect(largestDifference(choleskyInverse(matrix)!, invertMatrix(matrix)!)).toBeLessThan(1e-8);
      }),
      { numRuns: 40 },
    );
  });

  it('refuse a matrix that is not positive definite', () => {
    const singular = matrixFromRows([
      [1, 1],
      [1, 1],
    ]);
    expect(choleskySolve(singular, [1, 2])).toBeNull();
    expect(solveLinearSystem(singular, [1, 2])).toBeNull();
    expect(invertMatrix(singular)).toBeNull();
  });
});

describe('symmetricEigen', () => {
  it('puts a symmetric matrix back together from its parts', () => {
    fc.assert(
      fc.property(squareMatrix(5), (root) => {
        const matrix = crossProduct(root);
        const { values, vectors } = symmetricEigen(matrix);
        const scaled = matrixFromRows(
          Array.from({ length: 5 }, (_, i) => Array.from(values, (value, j) => value * vectors.values[i * 5 + j]!)),
        );
        const size = 1 + Math.max(...diagonal(matrix));
        expect(largestDifference(multiply(scaled, transpose(vectors)), matrix)).toBeLessThan(1e-10 * size);
        expect(largestDifference(crossProduct(vectors), identityMatrix(5))).toBeLessThan(1e-12);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the eigenvalues in falling order', () => {
    const matrix = matrixFromRows([
      [2, 1],
      [1, 2],
    ]);
    expect([...symmetricEigen(matrix).values]).toEqual([expect.closeTo(3, 13), expect.closeTo(1, 13)]);
    expect([...multiplyVector(matrix, [1, 1])]).toEqual([3, 3]);
  });
});
