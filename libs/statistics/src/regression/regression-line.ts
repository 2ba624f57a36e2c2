import { maximiseByScoring } from './fisher-scoring.js';
import type { PredictorSpace, ScoringOutcome } from './fisher-scoring.js';
import { pearsonStatistic } from './fit-glm.js';
import { workingStep } from './scoring-step.js';
import type { GlmResponse } from './scoring-step.js';

/** Variances and covariance of an intercept and a slope. */
export interface LineCovariance {
  readonly intercept: number;
  readonly covariance: number;
  readonly slope: number;
}

/** A fitted model with one regressor, kept to plain numbers because thousands are fitted for one screen. */
export interface LineFit {
  readonly intercept: number;
  readonly slope: number;
  readonly regressor: ArrayLike<number>;
  readonly workingWeights: ArrayLike<number>;
  readonly scoreResiduals: ArrayLike<number>;
  /** (X'WX)^-1 */
  readonly unscaledCovariance: LineCovariance;
  /** Mean squared (Pearson) residual on n - 2 degrees of freedom; NaN when n = 2. */
  readonly dispersion: number;
}

/** A generalised linear model with one regressor. Look at the outcome before using a coefficient. */
export interface GeneralisedLineFit extends LineFit {
  readonly outcome: ScoringOutcome;
  readonly deviance: number;
}

interface WeightedLine {
  intercept: number;
  slope: number;
  inverse: LineCovariance;
}

/** Weighted least squares with one regressor, centred at its weighted mean; null without variation. */
function solveLine(x: ArrayLike<number>, y: ArrayLike<number>, w: ArrayLike<number>): WeightedLine | null {
  let total = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < x.length; i++) {
    total += w[i]!;
    sumX += w[i]! * x[i]!;
    sumY += w[i]! * y[i]!;
  }
  const meanX = sumX / total;
  const meanY = sumY / total;
  let squares = 0;
  let products = 0;
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - meanX;
    squares += w[i]! * distance * distance;
    products += w[i]! * distance * (y[i]! - meanY);
  }
  if (!(squares > 1e-18 * total)) return null;
  const slope = products / squares;
  return {
    intercept: meanY - slope * meanX,
    slope,
    inverse: { intercept: 1 / total + (meanX * meanX) / squares, covariance: -meanX / squares, slope: 1 / squares },
  };
}

/** The weighted least-squares line of response on regressor; null when the regressor does not vary. */
export function fitWeightedLine(
  regressor: ArrayLike<number>,
  response: ArrayLike<number>,
  weights: ArrayLike<number>,
): LineFit | null {
  const line = solveLine(regressor, response, weights);
  if (!line) return null;
  let sum = 0;
  for (let i = 0; i < regressor.length; i++) {
    const residual = response[i]! - line.intercept - line.slope * regressor[i]!;
    sum += weights[i]! * residual * residual;
  }
  return new LeastSquaresLine(line, regressor, response, weights, sum / (regressor.length - 2));
}

/** Most lines are asked for their slope and its model-based error only: score residuals are worked out when asked for. */
class LeastSquaresLine implements LineFit {
  readonly intercept: number;
  readonly slope: number;
  readonly unscaledCovariance: LineCovariance;

  constructor(
    line: WeightedLine,
    readonly regressor: ArrayLike<number>,
    private readonly response: ArrayLike<number>,
    readonly workingWeights: ArrayLike<number>,
    readonly dispersion: number,
  ) {
    this.intercept = line.intercept;
    this.slope = line.slope;
    this.unscaledCovariance = line.inverse;
  }

  get scoreResiduals(): number[] {
    const residuals: number[] = [];
    for (let i = 0; i < this.regressor.length; i++) {
      const fitted = this.intercept + this.slope * this.regressor[i]!;
      residuals.push(this.workingWeights[i]! * (this.response[i]! - fitted));
    }
    return residuals;
  }
}

function lineSpace(regressor: ArrayLike<number>): PredictorSpace {
  return {
    solve(weights, response) {
      const line = solveLine(regressor, response, weights);
      return line && Float64Array.of(line.intercept, line.slope);
    },
    predict([intercept, slope]) {
      const predictor = new Float64Array(regressor.length);
      for (let i = 0; i < regressor.length; i++) predictor[i] = intercept! + slope! * regressor[i]!;
      return predictor;
    },
  };
}

/** Logit, log-binomial or Poisson regression on one regressor; null when the regressor does not vary. */
export function fitGeneralisedLine(regressor: ArrayLike<number>, model: GlmResponse): GeneralisedLineFit | null {
  const scoring = maximiseByScoring(model, lineSpace(regressor));
  if (!scoring) return null;
  const { workingWeights, workingResponse, scoreResiduals } = workingStep(model, scoring.predictor, scoring.means);
  const line = solveLine(regressor, workingResponse, workingWeights);
  if (!line) return null;
  return {
    outcome: scoring.outcome,
    deviance: scoring.deviance,
    intercept: scoring.coefficients[0]!,
    slope: scoring.coefficients[1]!,
    regressor,
    workingWeights,
    scoreResiduals,
    unscaledCovariance: line.inverse,
    dispersion: pearsonStatistic(model, scoring.means) / (regressor.length - 2),
  };
}
