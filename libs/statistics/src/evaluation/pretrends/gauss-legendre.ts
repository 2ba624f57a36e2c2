import { symmetricEigen, zeroMatrix } from '../../linear-algebra/index.js';

/** Where a function is taken between 0 and 1, and with which weight. */
export interface QuadratureNode {
  at: number;
  weight: number;
}

/**
 * Gauss and Legendre's rule from 0 to 1, from the eigenvalues of the recurrence of Legendre's polynomials.
 * Source: Golub & Welsch 1969, Mathematics of Computation 23:221.
 */
export function gaussLegendre(count: number): QuadratureNode[] {
  const recurrence = zeroMatrix(count, count);
  for (let i = 1; i < count; i++) {
    const entry = i / Math.sqrt(4 * i * i - 1);
    recurrence.values[i * count + i - 1] = entry;
    recurrence.values[(i - 1) * count + i] = entry;
  }
  const { values, vectors } = symmetricEigen(recurrence);
  return Array.from(values, (value, j) => ({ at: (1 + value) / 2, weight: vectors.values[j]! ** 2 }));
}
