import { matrixFromRows } from '../../linear-algebra/index.js';
import { chiSquareUpperTail } from '../../numerics/index.js';
import { fitWeightedLeastSquares } from '../../regression/index.js';
import type { LinearFit } from '../../regression/index.js';

/** Sum of squared differences of successive residuals / sum of squares: 2 without autocorrelation, 0 to 4. */
export function durbinWatson({ residuals }: LinearFit): number {
  let differences = 0;
  let squares = 0;
  residuals.forEach((residual, t) => {
    squares += residual * residual;
    if (t > 0) differences += (residual - residuals[t - 1]!) ** 2;
  });
  return differences / squares;
}

/** A chi-square test with its degrees of freedom. */
export interface ChiSquareTest {
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Tests for autocorrelation up to an order: n x R-squared of the regression of residuals on the regressors and the
 * earlier residuals (0 before the beginning). Source: Breusch 1978; Godfrey 1978.
 */
export function breuschGodfrey({ design, residuals }: LinearFit, order: number): ChiSquareTest {
  const { columns, values } = design;
  const rows = Array.from(residuals, (_, t) => [
    ...values.subarray(t * columns, (t + 1) * columns),
    ...Array.from({ length: order }, (_lag, index) => residuals[t - 1 - index] ?? 0),
  ]);
  const auxiliary = fitWeightedLeastSquares({ design: matrixFromRows(rows), response: residuals });
  const explained = auxiliary.fitted.reduce((sum, value) => sum + value * value, 0);
  const total = residuals.reduce((sum, value) => sum + value * value, 0);
  const chiSquare = (residuals.length * explained) / total;
  return { chiSquare, degreesOfFreedom: order, pValue: chiSquareUpperTail(chiSquare, order) };
}
