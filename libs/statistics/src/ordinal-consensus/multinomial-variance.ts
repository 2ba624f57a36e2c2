import type { OrderedDistribution } from './ordered-distribution.js';

/**
 * Variance of a function of multinomial shares by the delta method: the variance of its gradient over the
 * distribution, divided by the number of organisations.
 */
export function multinomialVariance({ shares, total }: OrderedDistribution, gradient: readonly number[]): number {
  let mean = 0;
  shares.forEach((share, category) => {
    if (share > 0) mean += share * gradient[category]!;
  });
  let variance = 0;
  shares.forEach((share, category) => {
    if (share > 0) variance += share * (gradient[category]! - mean) ** 2;
  });
  return variance / total;
}

/** Gradient in the shares of a function whose gradient in the cumulative shares is given: a share counts in every
 * cumulative share at or above its own category. */
export function gradientInShares(gradientInCumulative: readonly number[]): number[] {
  const gradient = new Array<number>(gradientInCumulative.length + 1).fill(0);
  for (let category = gradientInCumulative.length - 1; category >= 0; category -= 1) {
    gradient[category] = gradient[category + 1]! + gradientInCumulative[category]!;
  }
  return gradient;
}
