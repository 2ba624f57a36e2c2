import { crossProduct, matrixFromRows, multiplyVector } from '../linear-algebra/index.js';
import type { Matrix } from '../linear-algebra/index.js';
import { leverage } from './fitted-regression.js';
import { fitWeightedLeastSquares } from './weighted-least-squares.js';
import type { LinearFit } from './weighted-least-squares.js';

function rowOf({ columns, values }: Matrix, i: number): Float64Array {
  return values.subarray(i * columns, (i + 1) * columns);
}

/** The coefficients of the fit to all observations but one. */
function coefficientsWithout({ design, fitted, residuals, workingWeights }: LinearFit, omitted: number): Float64Array {
  const others = Array.from(fitted, (_, i) => i).filter((i) => i !== omitted);
  return fitWeightedLeastSquares({
    design: matrixFromRows(others.map((i) => [...rowOf(design, i)])),
    response: others.map((i) => fitted[i]! + residuals[i]!),
    weights: others.map((i) => workingWeights[i]!),
  }).coefficients;
}

/** By how much one observation moves the coefficients: bread x row x score / (1 - leverage). */
function influenceOf(fit: LinearFit, i: number, explained: number): Float64Array {
  if (explained > 0.5) {
    // More than all others together: 1 - leverage cancels, so the fit is done without the observation.
    const rest = coefficientsWithout(fit, i);
    return fit.coefficients.map((coefficient, j) => coefficient - rest[j]!);
  }
  const score = fit.scoreResiduals[i]! / (1 - explained);
  return multiplyVector(fit.unscaledCovariance, rowOf(fit.design, i)).map((pull) => pull * score);
}

/**
 * HC3, the heteroskedasticity-consistent covariance for few observations: the sum of the squared changes of the
 * coefficients as each observation is left out. To nine digits even where one observation outweighs the
 * others a million times.
 * Source: MacKinnon & White 1985, Journal of Econometrics 29:305.
 */
export function jackknifeCovariance(fit: LinearFit): Matrix {
  const explained = leverage(fit);
  return crossProduct(matrixFromRows(Array.from(explained, (h, i) => [...influenceOf(fit, i, h)])));
}
