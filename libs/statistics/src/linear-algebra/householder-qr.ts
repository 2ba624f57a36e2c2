import type { Matrix } from './matrix.js';
import { zeroMatrix } from './matrix.js';

/**
 * An orthogonal factorisation of a design by Householder reflections.
 * Columns that are linear combinations of earlier ones are set aside, so that the kept columns have full rank.
 */
export interface QrFactor {
  readonly rows: number;
  readonly columns: number;
  /** Original positions of the columns kept, in order; their number is the rank. */
  readonly kept: readonly number[];
  /** Original positions of the columns set aside. */
  readonly dropped: readonly number[];
  /** One reflection vector per kept column; the vector of the r-th starts at its r-th entry. */
  readonly reflections: readonly Float64Array[];
  /** The upper triangle R of the kept columns. */
  readonly triangle: Matrix;
}

/** Applies the reflection I - 2vv' (v of unit length from position start) to a vector, in place. */
function reflect(vector: Float64Array, reflection: Float64Array, start: number): void {
  let product = 0;
  for (let i = start; i < vector.length; i++) product += reflection[i]! * vector[i]!;
  if (product === 0) return;
  for (let i = start; i < vector.length; i++) vector[i]! -= 2 * product * reflection[i]!;
}

function tailNorm(vector: Float64Array, start: number): number {
  let largest = 0;
  for (let i = start; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = start; i < vector.length; i++) sum += (vector[i]! / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** The unit vector whose reflection sends the tail of a column to a multiple of the axis at start. */
function reflectionOf(column: Float64Array, start: number, norm: number): Float64Array {
  const reflection = new Float64Array(column.length);
  for (let i = start; i < column.length; i++) reflection[i] = column[i]! / norm;
  reflection[start]! += reflection[start]! >= 0 ? 1 : -1;
  const length = tailNorm(reflection, start);
  for (let i = start; i < column.length; i++) reflection[i]! /= length;
  return reflection;
}

/**
 * Factorises a design (rows x columns) as QR.
 * A column is dropped when what earlier columns leave of it is shorter than tolerance x its own length.
 * Source: Golub & Van Loan, Matrix Computations, 4th ed., section 5.2.
 */
export function factoriseQr(design: Matrix, tolerance = 1e-9): QrFactor {
  const { rows, columns, values } = design;
  const kept: number[] = [];
  const dropped: number[] = [];
  const reflections: Float64Array[] = [];
  const upper: Float64Array[] = [];
  for (let j = 0; j < columns; j++) {
    const column = Float64Array.from({ length: rows }, (_, i) => values[i * columns + j]!);
    const length = tailNorm(column, 0);
    reflections.forEach((reflection, r) => reflect(column, reflection, r));
    const rank = kept.length;
    const remainder = rank < rows ? tailNorm(column, rank) : 0;
    if (!(remainder > tolerance * length)) {
      dropped.push(j);
      continue;
    }
    const reflection = reflectionOf(column, rank, remainder);
    reflect(column, reflection, rank);
    kept.push(j);
    reflections.push(reflection);
    upper.push(column.slice(0, rank + 1));
  }
  const triangle = zeroMatrix(kept.length, kept.length);
  upper.forEach((column, j) => column.forEach((value, i) => (triangle.values[i * kept.length + j] = value)));
  return { rows, columns, kept, dropped, reflections, triangle };
}

/** Applies Q' to a vector of the design's rows; the argument is left alone. */
export function applyQTransposed(factor: QrFactor, vector: ArrayLike<number>): Float64Array {
  const result = Float64Array.from(vector);
  factor.reflections.forEach((reflection, r) => reflect(result, reflection, r));
  return result;
}
