import type { Matrix } from '../linear-algebra/index.js';
import { multiplyVector, qrLeastSquares } from '../linear-algebra/index.js';
import { isRoundingNoise } from '../numerics/rounding-noise.js';
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
  /** The largest figure a residual was taken from, times the root of its weight: rounding is relative to it. */
  readonly magnitude: number;
}

/** Whether the response lies on the fitted model: its residuals are then what rounding left, and measure nothing. */
export function hasNoScatter({ residuals, workingWeights, magnitude }: LinearFit): boolean {
  return residuals.every((residual, i) => isRoundingNoise(Math.sqrt(workingWeights[i]!) * residual, magnitude));
}

/** The largest sum of the absolute terms and the response of one row, times the root of its weight. */
function magnitudeOf({ design, response }: LinearModel, coefficients: Float64Array, roots: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < design.rows; i++) {
    let size = Math.abs(response[i]!);
    for (let j = 0; j < design.columns; j++)
      size += Math.abs(design.values[i * design.columns + j]! * coefficients[j]!);
    largest = Math.max(largest, roots[i]! * size);
  }
  return largest;
}

function scaledBySquareRoots(design: Matrix, roots: Float64Array): Matrix {
  const values = design.values.map((value, index) => value * roots[Math.floor(index / design.columns)]!);
  return { ...design, values };
}

/** Minimises the weighted sum of squared residuals. Rows of weight 0 count for nothing. */
export function fitWeightedLeastSquares(model: LinearModel): LinearFit {
  const { design, response, weights } = model;
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
    magnitude: magnitudeOf(model, solution.coefficients, roots),
  };
}
