import { matrixFromRows, qrLeastSquares, quadraticForm } from '../linear-algebra/index.js';
import type { Matrix } from '../linear-algebra/index.js';

/**
 * What every robust covariance needs of a fitted model: the score of row i is its design row x scoreResiduals[i].
 * For weighted least squares that is weight x residual; for a generalised linear model its working equivalent.
 */
export interface FittedRegression {
  readonly design: Matrix;
  readonly coefficients: Float64Array;
  /** (X'WX)^-1; rows and columns of dropped columns are 0. */
  readonly unscaledCovariance: Matrix;
  readonly scoreResiduals: Float64Array;
  /** The weights of the (last) least-squares step. */
  readonly workingWeights: Float64Array;
  /** Rows with a positive weight. */
  readonly observations: number;
  readonly rank: number;
  /** Columns (from 0) that are linear combinations of earlier ones; their coefficient is 0. */
  readonly droppedColumns: readonly number[];
}

/** The diagonal of the weighted hat matrix, row by row. */
export function leverage(fit: FittedRegression): Float64Array {
  const { design, unscaledCovariance, workingWeights } = fit;
  const { columns, values } = design;
  return workingWeights.map((weight, i) => {
    let sum = 0;
    for (let a = 0; a < columns; a++) {
      const left = values[i * columns + a]!;
      for (let b = 0; b < columns; b++) {
        sum += left * unscaledCovariance.values[a * columns + b]! * values[i * columns + b]!;
      }
    }
    return weight * sum;
  });
}

/** The rows of a weighted design but one, times the roots of their weights. */
function weightedRowsWithout({ design, workingWeights }: FittedRegression, omitted: number): Matrix {
  const { columns, values } = design;
  const rows = Array.from(workingWeights, (weight, i) =>
    Array.from(values.subarray(i * columns, (i + 1) * columns), (value) => Math.sqrt(weight) * value),
  );
  return matrixFromRows(rows.filter((_, i) => i !== omitted));
}

/**
 * One less the leverage, row by row, to full precision: where a row explains more of itself than all others do, 1 - h
 * cancels and is taken as 1 / (1 + leverage of the row on the fit of the others). 0 where the others leave it alone.
 */
export function shareNotExplained(fit: FittedRegression): Float64Array {
  const { columns, values } = fit.design;
  return leverage(fit).map((h, i) => {
    if (!(h > 0.5)) return 1 - h;
    const others = qrLeastSquares(weightedRowsWithout(fit, i), new Float64Array(fit.design.rows - 1));
    if (others.rank < fit.rank) return 0;
    const row = values.subarray(i * columns, (i + 1) * columns);
    return 1 / (1 + fit.workingWeights[i]! * quadraticForm(others.inverseCrossProduct, row));
  });
}
