import type { GlmFamily } from './glm-family.js';

/** The responses of a generalised linear model; weights are trials (binomial) or 1, offsets are 0 unless given. */
export interface GlmResponse {
  family: GlmFamily;
  response: ArrayLike<number>;
  weights: ArrayLike<number>;
  offset?: ArrayLike<number>;
}

/** The fit at one linear predictor (offset included). */
export interface ScoringState {
  readonly coefficients: Float64Array;
  readonly predictor: Float64Array;
  readonly means: Float64Array;
  /** Infinity where a mean is impossible under the distribution. */
  readonly deviance: number;
}

/** The linear predictor with the offset added. */
export function addOffset({ offset }: GlmResponse, linear: Float64Array): Float64Array {
  if (offset) for (let i = 0; i < linear.length; i++) linear[i]! += offset[i]!;
  return linear;
}

/** Means and deviance at the given coefficients and their predictor. */
export function stateAt(model: GlmResponse, coefficients: Float64Array, predictor: Float64Array): ScoringState {
  const { family, response, weights } = model;
  const means = new Float64Array(predictor.length);
  let deviance = 0;
  for (let i = 0; i < predictor.length; i++) {
    const mean = family.mean(predictor[i]!);
    means[i] = mean;
    // A mean that has rounded onto the observed 0 or 1 costs nothing; elsewhere it is impossible.
    if (family.allows(mean)) deviance += weights[i]! * family.unitDeviance(response[i]!, mean);
    else if (mean !== response[i]!) deviance = Infinity;
  }
  return { coefficients, predictor, means, deviance };
}

/** The least-squares step that equals one step of Fisher scoring, with the score of each row. */
export interface WorkingStep {
  readonly workingWeights: Float64Array;
  readonly workingResponse: Float64Array;
  readonly scoreResiduals: Float64Array;
}

/** Weights, responses and scores at a linear predictor. */
export function workingStep(model: GlmResponse, predictor: Float64Array, means: Float64Array): WorkingStep {
  const { family, response, weights, offset } = model;
  const workingWeights = new Float64Array(means.length);
  const workingResponse = new Float64Array(means.length);
  const scoreResiduals = new Float64Array(means.length);
  for (let i = 0; i < means.length; i++) {
    const mean = means[i]!;
    const slope = family.slope(predictor[i]!, mean);
    const variance = family.variance(mean);
    if (!(slope > 0 && variance > 0)) continue;
    const ratio = (weights[i]! * slope) / variance;
    workingWeights[i] = ratio * slope;
    scoreResiduals[i] = ratio * (response[i]! - mean);
    workingResponse[i] = predictor[i]! - (offset ? offset[i]! : 0) + (response[i]! - mean) / slope;
  }
  return { workingWeights, workingResponse, scoreResiduals };
}
