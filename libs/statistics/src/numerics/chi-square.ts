import { standardGammaQuantile } from './gamma-quantile.js';
import { incompleteGamma } from './incomplete-gamma.js';

/**
 * Share of a chi-square distribution at or below `x`. With no degrees of freedom all of it lies at 0.
 *
 * @example chiSquareCdf(3.841458820694124, 1) // => 0.95
 */
export function chiSquareCdf(x: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === 0) return x >= 0 ? 1 : 0;
  return incompleteGamma(degreesOfFreedom / 2, x / 2).lower;
}

/**
 * Share of a chi-square distribution above `x`.
 *
 * @example chiSquareUpperTail(3.841458820694124, 1) // => 0.05
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === 0) return x >= 0 ? 0 : 1;
  return incompleteGamma(degreesOfFreedom / 2, x / 2).upper;
}

/**
 * The value below which the share `p` of a chi-square distribution lies; 0 with no degrees of freedom.
 *
 * @example chiSquareQuantile(0.95, 1) // => 3.841458820694124
 */
export function chiSquareQuantile(p: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === 0 && p >= 0 && p <= 1) return 0;
  return 2 * standardGammaQuantile(p, degreesOfFreedom / 2);
}
