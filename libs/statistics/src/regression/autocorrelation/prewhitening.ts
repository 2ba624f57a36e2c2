import type { Matrix } from '../../linear-algebra/index.js';
import { addMatrices, identityMatrix, invertMatrix, multiply, zeroMatrix } from '../../linear-algebra/index.js';
import { laggedProducts } from './score-series.js';

/** A series with most of its autocorrelation taken out, and the matrix that puts it back. */
export interface PrewhitenedSeries {
  /** One row fewer than the series. */
  readonly residuals: Matrix;
  /** (I - A)^-1 of the vector autoregression u(t) = A u(t-1) + residual. */
  readonly recolouring: Matrix;
}

/**
 * Takes a first-order vector autoregression without intercept out of a series, by least squares; null where the
 * columns depend on each other. Source: Andrews & Monahan 1992, Econometrica 60:953.
 */
export function prewhiten(series: Matrix): PrewhitenedSeries | null {
  const { rows, columns, values } = series;
  const earlier = { rows: rows - 1, columns, values: values.subarray(0, (rows - 1) * columns) };
  const inverse = invertMatrix(laggedProducts(earlier, 0));
  if (!inverse) return null;
  const autoregression = multiply(laggedProducts(series, 1), inverse);
  const recolouring = invertMatrix(addMatrices(identityMatrix(columns), autoregression, -1));
  if (!recolouring) return null;
  const residuals = zeroMatrix(rows - 1, columns);
  for (let t = 1; t < rows; t++) {
    for (let i = 0; i < columns; i++) {
      let predicted = 0;
      for (let j = 0; j < columns; j++) {
        predicted += autoregression.values[i * columns + j]! * values[(t - 1) * columns + j]!;
      }
      residuals.values[(t - 1) * columns + i] = values[t * columns + i]! - predicted;
    }
  }
  return { residuals, recolouring };
}
