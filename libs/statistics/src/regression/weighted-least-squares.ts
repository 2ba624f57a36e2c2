import type { Matrix } from '../linear-algebra/index.js';
import { multiplyVector, qrLeastSquares } from '../linear-algebra/index.js';
import type { FittedRegression } from './fitted-regression.js';

/** A linear model: one design row per observation; weights (1 unless given) are precisions up to a constant. */
export interface LinearModel {
  design: Matrix;
  response: ArrayLike<number>;
  weights?: ArrayLike<number>;
}

/** A linear model fitted by weighted least squares. */
export interface LinearFit extends FittedRegression {
  readonly fitted: Float64Array;
  /** Response - fitted, unweighted. */
  readonly residuals: Float64Array;
  readonly residualDegreesOfFreedom: number;
  /** Weighted sum of squared residuals / residual degrees of freedom; NaN when there are none. */
  readonly residualVariance: number;
}

function scaledBySquareRoots(design: Matrix, roots: Float64Array): Matrix {
  const values = design.values.map((value, index) => value * roots[Math.floor(index / design.columns)]!);
  return { ...design, values };
}

/** Minimises the weighted sum of squared residuals. Rows of weight 0 count for nothing. */
export function fitWeightedLeastSquares({ design, response, weights }: LinearModel): LinearFit {
  const workingWeights = weights ? Float64Array.from(weights) : new Float64Array(design.rows).fill(1);
  const roots = workingWeights.map(Math.sqrt);
  const solution = qrLeastSquares(
    weights ? scaledBySquareRoots(design, roots) : design,
    weights ? roots.map((root, i) => root * response[i]!) : response,
  );
  const fitted = multiplyVector(design, solution.coefficients);
  const residuals = fitted.map((value, i) => response[i]! - value);
  const scoreResiduals = residuals.map((residual, i) => workingWeights[i]! * residual);
  const observations = workingWeights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  const residualDegreesOfFreedom = observations - solution.rank;
  const sumOfSquares = residuals.reduce((sum, residual, i) => sum + residual * scoreResiduals[i]!, 0);
  return {
    design,
    coefficients: solution.coefficients,
    unscaledCovariance: solution.inverseCrossProduct,
    scoreResiduals,
    workingWeights,
    observations,
    rank: solution.rank,
    droppedColumns: solution.droppedColumns,
    fitted,
    residuals,
    residualDegreesOfFreedom,
    residualVariance: sumOfSquares / residualDegreesOfFreedom,
  };
}
