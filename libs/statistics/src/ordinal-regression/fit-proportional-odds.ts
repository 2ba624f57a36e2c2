import type { Matrix } from '../linear-algebra/index.js';
import { choleskyInverse, multiplyVector } from '../linear-algebra/index.js';
import { ordinalState } from './proportional-odds-likelihood.js';
import type { OrdinalModel, OrdinalState } from './proportional-odds-likelihood.js';

/** A fitted proportional-odds model; thresholds come before coefficients. */
export interface OrdinalFit {
  outcome: 'converged' | 'separated' | 'not-converged';
  parameters: Float64Array;
  covariance: Matrix | null;
  logLikelihood: number;
}

const iterationLimit = 60;
/** Log-odds this large mean that a regressor tells the statuses apart without fail. */
const extreme = 14;

/** Thresholds at the observed cumulative shares, coefficients 0. */
function startingParameters({ statuses, levels, design }: OrdinalModel): Float64Array {
  const parameters = new Float64Array(levels - 1 + design.columns);
  for (let threshold = 0; threshold < levels - 1; threshold++) {
    const below = statuses.reduce((count, status) => count + (status <= threshold ? 1 : 0), 0);
    parameters[threshold] = Math.log(below / (statuses.length - below));
  }
  return parameters;
}

/** A Newton step, halved until the likelihood does not fall; null where none helps. */
function improve(model: OrdinalModel, state: OrdinalState, step: Float64Array): OrdinalState | null {
  for (let factor = 1; factor > 1e-8; factor /= 2) {
    const next = ordinalState(
      model,
      state.parameters.map((value, j) => value + factor * step[j]!),
    );
    if (next.logLikelihood >= state.logLikelihood - 1e-12 * Math.abs(state.logLikelihood)) return next;
  }
  return null;
}

/**
 * Maximises the likelihood of ln(odds of a status at or below j) = threshold j - regressors x coefficients by Newton's
 * method, which is safe because that likelihood is concave. Source: McCullagh 1980, JRSS B 42:109; Pratt 1981.
 */
export function fitProportionalOdds(model: OrdinalModel): OrdinalFit {
  let state = ordinalState(model, startingParameters(model));
  for (let iteration = 0; iteration < iterationLimit; iteration++) {
    const covariance = choleskyInverse(state.information);
    const step = covariance && multiplyVector(covariance, state.gradient);
    const next = step && improve(model, state, step);
    if (!next) break;
    const change = step.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    state = next;
    if (change < 1e-9) {
      return { ...state, outcome: 'converged', covariance: choleskyInverse(state.information) };
    }
  }
  const isExtreme = state.parameters.some((value) => Math.abs(value) > extreme);
  return { ...state, outcome: isExtreme ? 'separated' : 'not-converged', covariance: null };
}
