import { standardGammaQuantile } from './gamma-quantile.js';
import { incompleteGamma } from './incomplete-gamma.js';

/** Shape and rate of a gamma distribution; the mean is shape / rate. */
export interface GammaShape {
  shape: number;
  rate?: number;
}

/**
 * Share of a gamma distribution at or below `x`.
 *
 * @example gammaCdf(1, { shape: 1 }) // => 0.6321205588
 */
export function gammaCdf(x: number, { shape, rate = 1 }: GammaShape): number {
  return incompleteGamma(shape, x * rate).lower;
}

/**
 * Share of a gamma distribution above `x`.
 *
 * @example gammaUpperTail(1, { shape: 1 }) // => 0.3678794412
 */
export function gammaUpperTail(x: number, { shape, rate = 1 }: GammaShape): number {
  return incompleteGamma(shape, x * rate).upper;
}

/**
 * The value below which the share `p` of a gamma distribution lies.
 *
 * @example gammaQuantile(0.5, { shape: 1, rate: 2 }) // => 0.3465735903
 */
export function gammaQuantile(p: number, { shape, rate = 1 }: GammaShape): number {
  return standardGammaQuantile(p, shape) / rate;
}
