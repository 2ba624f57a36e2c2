import type { Matrix } from '../../linear-algebra/index.js';
import { fitWeightedLeastSquares } from '../../regression/index.js';
import type { LinearFit } from '../../regression/index.js';
import { gridThenBrent } from '../../optimisation/index.js';

/** A regression whose errors follow a first-order autoregression, by maximum likelihood. */
export interface AutoregressiveFit {
  coefficients: Float64Array;
  standardErrors: Float64Array;
  autocorrelation: number;
  logLikelihood: number;
}

/** Subtracts phi x the row before from each row; the first is multiplied by sqrt(1 - phi^2) instead. */
function transformed(values: Float64Array, columns: number, phi: number): Float64Array {
  const first = Math.sqrt(1 - phi * phi);
  return values.map((value, index) => (index < columns ? first * value : value - phi * values[index - columns]!));
}

function fitAt(design: Matrix, response: Float64Array, phi: number): LinearFit {
  return fitWeightedLeastSquares({
    design: { ...design, values: transformed(design.values, design.columns, phi) },
    response: transformed(response, 1, phi),
  });
}

function logLikelihoodAt(fit: LinearFit, phi: number): number {
  const count = fit.observations;
  const variance = (fit.residualVariance * fit.residualDegreesOfFreedom) / count;
  return -0.5 * count * (Math.log(2 * Math.PI * variance) + 1) + 0.5 * Math.log(1 - phi * phi);
}

/**
 * Fits coefficients and first-order autocorrelation together (Prais-Winsten's transformation, exact likelihood);
 * standard errors use the residual variance on n - k degrees of freedom.
 * Source: Beach & MacKinnon 1978, Econometrica 46:51.
 */
export function fitAutoregressive(design: Matrix, response: Float64Array): AutoregressiveFit {
  const objective = (phi: number) => -logLikelihoodAt(fitAt(design, response, phi), phi);
  const { at, value } = gridThenBrent(objective, -0.995, 0.995);
  const fit = fitAt(design, response, at);
  const { columns, values } = fit.unscaledCovariance;
  return {
    coefficients: fit.coefficients,
    standardErrors: Float64Array.from({ length: columns }, (_, j) =>
      Math.sqrt(fit.residualVariance * values[j * columns + j]!),
    ),
    autocorrelation: at,
    logLikelihood: -value,
  };
}
