import { matrixFromRows, symmetricEigen } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';

/** Rounding of printed covariances to eight digits leaves no more than this share of the largest entry. */
const roundingShare = 1e-7;

/** The covariance of event-study coefficients as a matrix, refused where no coefficients can have it. */
export function eventCovariance(rows: readonly (readonly number[])[], coefficients: number): Matrix | NotComputable {
  if (rows.length !== coefficients || rows.some((row) => row.length !== coefficients)) {
    const message = `The covariance is not ${coefficients} by ${coefficients}, one row and column for each coefficient.`;
    return notComputable('invalid-argument', message);
  }
  if (rows.some((row) => row.some((entry) => !Number.isFinite(entry)))) {
    return notComputable('missing-value', 'An entry of the covariance is missing or not a finite number.');
  }
  const largest = rows.reduce((size, row, i) => Math.max(size, Math.abs(row[i] ?? 0)), 0);
  if (rows.some((row, i) => row.some((entry, j) => Math.abs(entry - (rows[j]?.[i] ?? 0)) > 1e-9 * largest))) {
    return notComputable('invalid-argument', 'The covariance is not symmetric: its two triangles differ.');
  }
  const matrix = matrixFromRows(rows);
  const lowest = symmetricEigen(matrix).values[coefficients - 1] ?? 0;
  if (lowest < -roundingShare * largest) {
    const message =
      'The covariance is not positive semi-definite: some sum of coefficients would have a negative variance.';
    return notComputable('invalid-argument', message);
  }
  return matrix;
}
