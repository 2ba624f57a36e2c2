import { symmetricEigen, zeroMatrix } from '../linear-algebra/index.js';

/** Points and weights for integrals of a function times exp(-x^2). */
export interface QuadratureRule {
  points: Float64Array;
  weights: Float64Array;
}

/**
 * Gauss and Hermite's rule with a number of points, from the eigenvalues of the recurrence of Hermite's polynomials.
 * Source: Golub & Welsch 1969, Mathematics of Computation 23:221.
 */
export function gaussHermite(count: number): QuadratureRule {
  const recurrence = zeroMatrix(count, count);
  for (let i = 1; i < count; i++) {
    const entry = Math.sqrt(i / 2);
    recurrence.values[i * count + i - 1] = entry;
    recurrence.values[(i - 1) * count + i] = entry;
  }
  const { values, vectors } = symmetricEigen(recurrence);
  const weights = values.map((_, j) => Math.sqrt(Math.PI) * vectors.values[j]! ** 2);
  return { points: values, weights };
}
