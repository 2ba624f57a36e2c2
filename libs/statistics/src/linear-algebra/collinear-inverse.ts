import type { Matrix } from './matrix.js';
import { zeroMatrix } from './matrix.js';

/** The inverse of the identified part of a cross-product matrix. */
export interface CollinearInverse {
  /** Rows and columns of dropped positions are 0. */
  readonly inverse: Matrix;
  /** Positions (from 0) that are combinations of those visited before them. */
  readonly dropped: readonly number[];
}

/**
 * Inverts a cross-product matrix by symmetric sweeps in the given order (natural order unless given), leaving out
 * positions whose pivot falls below tolerance x their own diagonal entry.
 * Source: Goodnight 1979, The American Statistician 33:149 (sweep operator).
 */
export function invertDroppingCollinear(
  matrix: Matrix,
  order: readonly number[] = Array.from({ length: matrix.columns }, (_, i) => i),
  tolerance = 1e-10,
): CollinearInverse {
  const size = matrix.columns;
  const work = Float64Array.from(matrix.values);
  const swept: number[] = [];
  const dropped: number[] = [];
  for (const pivot of order) {
    const scale = matrix.values[pivot * size + pivot]!;
    if (!(work[pivot * size + pivot]! > tolerance * scale)) {
      dropped.push(pivot);
      continue;
    }
    sweep(work, size, pivot);
    swept.push(pivot);
  }
  const inverse = zeroMatrix(size, size);
  for (const i of swept) for (const j of swept) inverse.values[i * size + j] = -work[i * size + j]!;
  return { inverse, dropped };
}

/** Sweeps one pivot; after all pivots the matrix has become minus its inverse. */
function sweep(work: Float64Array, size: number, pivot: number): void {
  const divisor = work[pivot * size + pivot]!;
  for (let i = 0; i < size; i++) {
    if (i === pivot) continue;
    const factor = work[i * size + pivot]! / divisor;
    if (factor === 0) continue;
    for (let j = 0; j < size; j++) {
      if (j !== pivot) work[i * size + j]! -= factor * work[pivot * size + j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    if (i === pivot) continue;
    work[i * size + pivot]! /= divisor;
    work[pivot * size + i]! /= divisor;
  }
  work[pivot * size + pivot] = -1 / divisor;
}
