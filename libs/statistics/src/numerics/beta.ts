import { betaPoint } from './beta-quantile.js';
import { incompleteBeta } from './incomplete-beta.js';

/** The two shapes of a beta distribution; the mean is a / (a + b). */
export interface BetaShape {
  a: number;
  b: number;
}

/**
 * Share of a beta distribution at or below `x`.
 *
 * @example betaCdf(0.25, { a: 1, b: 1 }) // => 0.25
 */
export function betaCdf(x: number, { a, b }: BetaShape): number {
  return incompleteBeta({ x, complement: 1 - x }, a, b).lower;
}

/**
 * Share of a beta distribution above `x`.
 *
 * @example betaUpperTail(0.25, { a: 1, b: 1 }) // => 0.75
 */
export function betaUpperTail(x: number, { a, b }: BetaShape): number {
  return incompleteBeta({ x, complement: 1 - x }, a, b).upper;
}

/**
 * The value below which the share `p` of a beta distribution lies.
 *
 * @example betaQuantile(0.25, { a: 1, b: 1 }) // => 0.25
 */
export function betaQuantile(p: number, { a, b }: BetaShape): number {
  if (!(p >= 0 && p <= 1) || !(a > 0 && b > 0)) return NaN;
  return (p <= 0.5 ? betaPoint(p, 'lower', a, b) : betaPoint(1 - p, 'upper', a, b)).x;
}
