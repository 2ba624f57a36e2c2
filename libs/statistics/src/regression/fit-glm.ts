import type { Matrix } from '../linear-algebra/index.js';
import { multiplyVector, qrLeastSquares } from '../linear-algebra/index.js';
import { maximiseByScoring } from './fisher-scoring.js';
import type { PredictorSpace, ScoringOutcome } from './fisher-scoring.js';
import type { FittedRegression } from './fitted-regression.js';
import { workingStep } from './scoring-step.js';
import type { GlmResponse } from './scoring-step.js';
import { fitWeightedLeastSquares } from './weighted-least-squares.js';

/** A generalised linear model: one design row per response. */
export interface GeneralisedLinearModel extends GlmResponse {
  design: Matrix;
}

/** A generalised linear model fitted by maximum likelihood. Look at the outcome before using a coefficient. */
export interface GlmFit extends FittedRegression {
  readonly outcome: ScoringOutcome;
  readonly means: Float64Array;
  readonly deviance: number;
  /** Sum of squared Pearson residuals / residual degrees of freedom; NaN when there are none. */
  readonly pearsonDispersion: number;
}

/** The sum over rows of weight x (response - mean)^2 / variance. */
export function pearsonStatistic({ family, response, weights }: GlmResponse, means: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < means.length; i++) {
    const variance = family.variance(means[i]!);
    if (variance > 0) sum += (weights[i]! * (response[i]! - means[i]!) ** 2) / variance;
  }
  return sum;
}

function designSpace(design: Matrix): PredictorSpace {
  const fullRank = qrLeastSquares(design, new Float64Array(design.rows)).rank;
  return {
    solve(weights, response) {
      const fit = fitWeightedLeastSquares({ design, response, weights });
      return fit.rank < fullRank ? null : fit.coefficients;
    },
    predict: (coefficients) => multiplyVector(design, coefficients),
  };
}

/** Fits logit, log-binomial or Poisson regression; null when no starting step exists. */
export function fitGlm(model: GeneralisedLinearModel): GlmFit | null {
  const scoring = maximiseByScoring(model, designSpace(model.design));
  if (!scoring) return null;
  const { workingWeights, workingResponse, scoreResiduals } = workingStep(model, scoring.predictor, scoring.means);
  const last = fitWeightedLeastSquares({ design: model.design, response: workingResponse, weights: workingWeights });
  const residualDegreesOfFreedom = model.response.length - last.rank;
  return {
    design: model.design,
    coefficients: scoring.coefficients,
    unscaledCovariance: last.unscaledCovariance,
    scoreResiduals,
    workingWeights,
    observations: model.response.length,
    rank: last.rank,
    droppedColumns: last.droppedColumns,
    outcome: scoring.outcome,
    means: scoring.means,
    deviance: scoring.deviance,
    pearsonDispersion: pearsonStatistic(model, scoring.means) / residualDegreesOfFreedom,
  };
}
