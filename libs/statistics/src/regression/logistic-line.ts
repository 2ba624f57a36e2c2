import { expit, logitFamily } from './glm-family.js';
import { fitGeneralisedLine } from './regression-line.js';
import type { GeneralisedLineFit, LineCovariance } from './regression-line.js';

const iterationLimit = 12;
/** A step that goes further is not one towards a maximum. */
const farthestStep = 20;

interface CountedLine {
  x: ArrayLike<number>;
  shares: ArrayLike<number>;
  trials: ArrayLike<number>;
}

/**
 * The first step of Newton's iteration, from equal shares: there the weights are the trials themselves and no exponential
 * is needed.
 */
function firstStep({ x, shares, trials }: CountedLine): { intercept: number; slope: number } {
  let events = 0;
  let total = 0;
  let weighted = 0;
  for (let i = 0; i < x.length; i++) {
    events += shares[i]! * trials[i]!;
    weighted += x[i]! * trials[i]!;
    total += trials[i]!;
  }
  const overall = events / total;
  const centre = weighted / total;
  let products = 0;
  let squares = 0;
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - centre;
    products += trials[i]! * distance * (shares[i]! - overall);
    squares += trials[i]! * distance * distance;
  }
  const slope = products / (squares * overall * (1 - overall));
  return { intercept: Math.log(overall / (1 - overall)) - slope * centre, slope };
}

/** Newton's iteration, in plain numbers; null when it does not settle at once. */
function maximise({ x, shares, trials }: CountedLine): { intercept: number; slope: number } | null {
  let { intercept, slope } = firstStep({ x, shares, trials });
  if (!(Math.abs(slope) < farthestStep)) return null;
  for (let iteration = 0; iteration < iterationLimit; iteration++) {
    let score = 0;
    let scoreOfSlope = 0;
    let weight = 0;
    let weightOfX = 0;
    let weightOfSquares = 0;
    for (let i = 0; i < x.length; i++) {
      const rank = x[i]!;
      const mean = 1 / (1 + Math.exp(-intercept - slope * rank));
      const residual = trials[i]! * (shares[i]! - mean);
      const information = trials[i]! * mean * (1 - mean);
      score += residual;
      scoreOfSlope += residual * rank;
      weight += information;
      weightOfX += information * rank;
      weightOfSquares += information * rank * rank;
    }
    const determinant = weight * weightOfSquares - weightOfX * weightOfX;
    const step = (weightOfSquares * score - weightOfX * scoreOfSlope) / determinant;
    const stepOfSlope = (weight * scoreOfSlope - weightOfX * score) / determinant;
    const change = Math.abs(step) + Math.abs(stepOfSlope);
    // Written so that NaN ends the loop too.
    if (!(change < farthestStep)) return null;
    intercept += step;
    slope += stepOfSlope;
    // What is left after a step is about its square.
    if (change < 1e-6 * (1 + Math.abs(intercept) + Math.abs(slope))) return { intercept, slope };
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
  return new LogisticLine(optimum, regressor, shares, trials);
}

/** The fit at its optimum; what only robust errors need is worked out when asked for. */
class LogisticLine implements GeneralisedLineFit {
  readonly outcome = 'converged';
  readonly intercept: number;
  readonly slope: number;
  readonly unscaledCovariance: LineCovariance;
  readonly deviance: number;
  readonly dispersion: number;

  constructor(
    { intercept, slope }: { intercept: number; slope: number },
    readonly regressor: ArrayLike<number>,
    private readonly shares: ArrayLike<number>,
    private readonly trials: ArrayLike<number>,
  ) {
    this.intercept = intercept;
    this.slope = slope;
    let deviance = 0;
    let pearson = 0;
    let weight = 0;
    let weightOfX = 0;
    let weightOfSquares = 0;
    for (let i = 0; i < regressor.length; i++) {
      const share = shares[i]!;
      const rank = regressor[i]!;
      const mean = 1 / (1 + Math.exp(-intercept - slope * rank));
      const residual = share - mean;
      const information = trials[i]! * mean * (1 - mean);
      weight += information;
      weightOfX += information * rank;
      weightOfSquares += information * rank * rank;
      if (share > 0) deviance += trials[i]! * share * Math.log(share / mean);
      if (share < 1) deviance += trials[i]! * (1 - share) * Math.log((1 - share) / (1 - mean));
      pearson += (trials[i]! * residual * residual) / (mean * (1 - mean));
    }
    const determinant = weight * weightOfSquares - weightOfX * weightOfX;
    this.unscaledCovariance = {
      intercept: weightOfSquares / determinant,
      covariance: -weightOfX / determinant,
      slope: weight / determinant,
    };
    this.deviance = 2 * deviance;
    this.dispersion = pearson / (regressor.length - 2);
  }

  get scoreResiduals(): number[] {
    return this.ofEach((share, mean) => share - mean);
  }

  get workingWeights(): number[] {
    return this.ofEach((_share, mean) => mean * (1 - mean));
  }

  private ofEach(figure: (share: number, mean: number) => number): number[] {
    const figures: number[] = [];
    for (let i = 0; i < this.regressor.length; i++) {
      const mean = expit(this.intercept + this.slope * this.regressor[i]!);
      figures.push(this.trials[i]! * figure(this.shares[i]!, mean));
    }
    return figures;
  }
}
