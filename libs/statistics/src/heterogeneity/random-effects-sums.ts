import type { EffectSize } from './effect-size.js';

/** The weighted sums everything about a random-effects model of a mean is made of. */
export interface RandomEffectsSums {
  mean: number;
  /** Sum of weights 1 / (variance + between variance). */
  weights: number;
  squaredWeights: number;
  cubedWeights: number;
  /** Weighted sum of squared distances from the mean. */
  heterogeneity: number;
  /** The same with squared weights. */
  squaredHeterogeneity: number;
}

/** The sums at a between-group variance. */
export function randomEffectsSums(sizes: readonly EffectSize[], betweenVariance: number): RandomEffectsSums {
  let weights = 0;
  let weighted = 0;
  let squaredWeights = 0;
  let cubedWeights = 0;
  for (const { value, variance } of sizes) {
    const weight = 1 / (variance + betweenVariance);
    weights += weight;
    weighted += weight * value;
    squaredWeights += weight ** 2;
    cubedWeights += weight ** 3;
  }
  const mean = weighted / weights;
  let heterogeneity = 0;
  let squaredHeterogeneity = 0;
  for (const { value, variance } of sizes) {
    const weight = 1 / (variance + betweenVariance);
    heterogeneity += weight * (value - mean) ** 2;
    squaredHeterogeneity += (weight * (value - mean)) ** 2;
  }
  return { mean, weights, squaredWeights, cubedWeights, heterogeneity, squaredHeterogeneity };
}

/**
 * The restricted log-likelihood at a between-group variance, without its constant.
 * Source: Viechtbauer 2005, Journal of Educational and Behavioral Statistics 30:261.
 */
export function restrictedLogLikelihood(sizes: readonly EffectSize[], betweenVariance: number): number {
  const { weights, heterogeneity } = randomEffectsSums(sizes, betweenVariance);
  const logVariances = sizes.reduce((sum, { variance }) => sum + Math.log(variance + betweenVariance), 0);
  return -0.5 * (logVariances + Math.log(weights) + heterogeneity);
}

/** The trace of P = W - Ww'/sum(w), the projection that takes the mean out. */
export function traceOfProjection({ weights, squaredWeights }: RandomEffectsSums): number {
  return weights - squaredWeights / weights;
}

/** The trace of P P. */
export function traceOfSquaredProjection({ weights, squaredWeights, cubedWeights }: RandomEffectsSums): number {
  return squaredWeights - (2 * cubedWeights) / weights + (squaredWeights / weights) ** 2;
}
