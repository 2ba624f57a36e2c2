import type { Matrix } from './matrix.js';
import { identityMatrix, zeroMatrix } from './matrix.js';

/** Eigenvalues of a symmetric matrix in falling order; column j of vectors belongs to values[j]. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Matrix;
}

const sweepLimit = 60;

function offDiagonalSquares(a: Float64Array, order: number): number {
  let sum = 0;
  for (let i = 0; i < order; i++) for (let j = 0; j < i; j++) sum += a[i * order + j]! ** 2;
  return sum;
}

/** A rotation in the plane of two axes p and q. */
interface Rotation {
  p: number;
  q: number;
  cosine: number;
  sine: number;
}

/** Rotates columns p and q of a square matrix, in place. */
function rotateColumns(a: Float64Array, order: number, { p, q, cosine, sine }: Rotation): void {
  for (let i = 0; i < order; i++) {
    const left = a[i * order + p]!;
    const right = a[i * order + q]!;
    a[i * order + p] = cosine * left - sine * right;
    a[i * order + q] = sine * left + cosine * right;
  }
}

/** Rotates rows p and q of a square matrix, in place. */
function rotateRows(a: Float64Array, order: number, { p, q, cosine, sine }: Rotation): void {
  for (let j = 0; j < order; j++) {
    const left = a[p * order + j]!;
    const right = a[q * order + j]!;
    a[p * order + j] = cosine * left - sine * right;
    a[q * order + j] = sine * left + cosine * right;
  }
}

/** The rotation that makes the entry (p, q) zero; null where it is zero already. */
function annihilating(a: Float64Array, order: number, p: number, q: number): Rotation | null {
  const target = a[p * order + q]!;
  if (target === 0) return null;
  const theta = (a[q * order + q]! - a[p * order + p]!) / (2 * target);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  return { p, q, cosine, sine: tangent * cosine };
}

/** Rotates every pair of axes once, and keeps the rotations in vectors. */
function sweepPairs(a: Float64Array, vectors: Float64Array, order: number): void {
  for (let p = 0; p < order; p++) {
    for (let q = p + 1; q < order; q++) {
      const rotation = annihilating(a, order, p, q);
      if (!rotation) continue;
      rotateColumns(a, order, rotation);
      rotateRows(a, order, rotation);
      rotateColumns(vectors, order, rotation);
    }
  }
}

/**
 * The eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
 * Source: Golub & Van Loan, Matrix Computations, 4th ed., section 8.5.
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const order = matrix.columns;
  const a = Float64Array.from(matrix.values);
  const rotation = identityMatrix(order).values;
  const scale = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < sweepLimit && offDiagonalSquares(a, order) > 1e-32 * scale; sweep++) {
    sweepPairs(a, rotation, order);
  }
  const falling = Array.from({ length: order }, (_, i) => i).sort((i, j) => a[j * order + j]! - a[i * order + i]!);
  const vectors = zeroMatrix(order, order);
  falling.forEach((from, to) => {
    for (let i = 0; i < order; i++) vectors.values[i * order + to] = rotation[i * order + from]!;
  });
  return { values: Float64Array.from(falling, (i) => a[i * order + i]!), vectors };
}
