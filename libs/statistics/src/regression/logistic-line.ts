import { expit, logitFamily } from './glm-family.js';
import { fitGeneralisedLine } from './regression-line.js';
import type { GeneralisedLineFit, LineCovariance } from './regression-line.js';

const iterationLimit = 12;

interface Optimum {
  intercept: number;
  slope: number;
  inverse: LineCovariance;
}

/** First and second derivatives of the log-likelihood. */
interface Derivatives {
  score: number;
  scoreOfSlope: number;
  weight: number;
  weightOfX: number;
  weightOfSquares: number;
}

interface CountedLine {
  x: ArrayLike<number>;
  shares: ArrayLike<number>;
  trials: ArrayLike<number>;
}

function derivativesAt({ x, shares, trials }: CountedLine, intercept: number, slope: number): Derivatives {
  const sums = { score: 0, scoreOfSlope: 0, weight: 0, weightOfX: 0, weightOfSquares: 0 };
  for (let i = 0; i < x.length; i++) {
    const mean = expit(intercept + slope * x[i]!);
    const residual = trials[i]! * (shares[i]! - mean);
    const information = trials[i]! * mean * (1 - mean);
    sums.score += residual;
    sums.scoreOfSlope += residual * x[i]!;
    sums.weight += information;
    sums.weightOfX += information * x[i]!;
    sums.weightOfSquares += information * x[i]! * x[i]!;
  }
  return sums;
}

function overallLogOdds({ shares, trials }: CountedLine): number {
  let events = 0;
  let total = 0;
  for (let i = 0; i < shares.length; i++) {
    events += shares[i]! * trials[i]!;
    total += trials[i]!;
  }
  return Math.log(events / (total - events));
}

/** Newton's iteration from equal shares, in plain numbers; null when it does not settle at once. */
function maximise(line: CountedLine): Optimum | null {
  let intercept = overallLogOdds(line);
  let slope = 0;
  for (let iteration = 0; iteration < iterationLimit; iteration++) {
    const { score, scoreOfSlope, weight, weightOfX, weightOfSquares } = derivativesAt(line, intercept, slope);
    const determinant = weight * weightOfSquares - weightOfX * weightOfX;
    const step = (weightOfSquares * score - weightOfX * scoreOfSlope) / determinant;
    const stepOfSlope = (weight * scoreOfSlope - weightOfX * score) / determinant;
    const change = Math.abs(step) + Math.abs(stepOfSlope);
    // Written so that NaN ends the loop too.
    if (!(change < 20)) return null;
    intercept += step;
    slope += stepOfSlope;
    if (change < 1e-9 * (1 + Math.abs(intercept) + Math.abs(slope))) {
      const inverse = {
        intercept: weightOfSquares / determinant,
        covariance: -weightOfX / determinant,
        slope: weight / determinant,
      };
      return { intercept, slope, inverse };
    }
  }
  return null;
}

/**
 * Logistic regression of shares (weights: their denominators) on one regressor: the figures of `fitGeneralisedLine`
 * by a quicker way, with that function called in where Newton's iteration does not settle within a few steps.
 */
export function fitLogisticLine(
  regressor: ArrayLike<number>,
  shares: ArrayLike<number>,
  trials: ArrayLike<number>,
): GeneralisedLineFit | null {
  const optimum = maximise({ x: regressor, shares, trials });
  if (!optimum) return fitGeneralisedLine(regressor, { family: logitFamily, response: shares, weights: trials });
  const { intercept, slope, inverse } = optimum;
  const count = regressor.length;
  const workingWeights: number[] = [];
  const scoreResiduals: number[] = [];
  let deviance = 0;
  let pearson = 0;
  for (let i = 0; i < count; i++) {
    const mean = expit(intercept + slope * regressor[i]!);
    const residual = shares[i]! - mean;
    scoreResiduals.push(trials[i]! * residual);
    workingWeights.push(trials[i]! * mean * (1 - mean));
    deviance += trials[i]! * logitFamily.unitDeviance(shares[i]!, mean);
    pearson += (trials[i]! * residual * residual) / (mean * (1 - mean));
  }
  return {
    outcome: 'converged',
    deviance,
    intercept,
    slope,
    regressor,
    workingWeights,
    scoreResiduals,
    unscaledCovariance: inverse,
    dispersion: pearson / (count - 2),
  };
}
