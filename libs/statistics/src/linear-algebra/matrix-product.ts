import type { Matrix } from './matrix.js';
import { transpose, zeroMatrix } from './matrix.js';

/** The matrix product of left (r x m) and right (m x c). */
export function multiply(left: Matrix, right: Matrix): Matrix {
  if (left.columns !== right.rows) {
    throw new RangeError(`cannot multiply ${left.rows} x ${left.columns} by ${right.rows} x ${right.columns}`);
  }
  const result = zeroMatrix(left.rows, right.columns);
  for (let i = 0; i < left.rows; i++) {
    for (let m = 0; m < left.columns; m++) {
      const factor = left.values[i * left.columns + m]!;
      if (factor === 0) continue;
      for (let j = 0; j < right.columns; j++) {
        result.values[i * right.columns + j]! += factor * right.values[m * right.columns + j]!;
      }
    }
  }
  return result;
}

/** The product of a matrix and a column vector. */
export function multiplyVector(matrix: Matrix, vector: ArrayLike<number>): Float64Array {
  const result = new Float64Array(matrix.rows);
  for (let i = 0; i < matrix.rows; i++) {
    let sum = 0;
    for (let j = 0; j < matrix.columns; j++) sum += matrix.values[i * matrix.columns + j]! * vector[j]!;
    result[i] = sum;
  }
  return result;
}

/** The sum over rows of weight x (row)(row)', that is X'WX; weights are 1 unless given. */
export function crossProduct(matrix: Matrix, weights?: ArrayLike<number>): Matrix {
  const { rows, columns, values } = matrix;
  const result = zeroMatrix(columns, columns);
  for (let i = 0; i < rows; i++) {
    const weight = weights ? weights[i]! : 1;
    for (let a = 0; a < columns; a++) {
      const left = weight * values[i * columns + a]!;
      for (let b = 0; b <= a; b++) result.values[a * columns + b]! += left * values[i * columns + b]!;
    }
  }
  for (let a = 0; a < columns; a++) {
    for (let b = 0; b < a; b++) result.values[b * columns + a] = result.values[a * columns + b]!;
  }
  return result;
}

/** The sum of products of two vectors of one length. */
export function dotProduct(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i]! * right[i]!;
  return sum;
}

/** The quadratic form v'Mv. */
export function quadraticForm(matrix: Matrix, vector: ArrayLike<number>): number {
  return dotProduct(vector, multiplyVector(matrix, vector));
}

/** The sandwich B M B' of a bread B (r x m) and a meat M (m x m). */
export function sandwich(bread: Matrix, meat: Matrix): Matrix {
  return multiply(multiply(bread, meat), transpose(bread));
}
