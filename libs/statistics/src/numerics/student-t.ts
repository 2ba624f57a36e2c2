import { betaPoint } from './beta-quantile.js';
import { incompleteBeta } from './incomplete-beta.js';
import { deviateOfNormal, nearlyNormal, normalDeviate } from './nearly-normal-t.js';
import { normalCdf, normalQuantile } from './normal.js';

/**
 * Share of Student's t distribution at or below `t`; the degrees of freedom need not be whole.
 *
 * @example studentTCdf(2.0, 10) // => 0.9633059826
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) return NaN;
  if (degreesOfFreedom === Infinity) return normalCdf(t);
  if (t === 0) return 0.5;
  if (Math.abs(t) === Infinity) return t > 0 ? 1 : 0;
  if (degreesOfFreedom >= nearlyNormal) return normalCdf(normalDeviate(t, degreesOfFreedom));
  const outside = 0.5 * beyond(Math.abs(t), degreesOfFreedom);
  return t < 0 ? outside : 1 - outside;
}

/**
 * Share of Student's t distribution above `t`.
 *
 * @example studentTUpperTail(2.0, 10) // => 0.0366940174
 */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  return studentTCdf(-t, degreesOfFreedom);
}

/**
 * The value below which the share `p` of Student's t distribution lies.
 *
 * @example studentTQuantile(0.975, 10) // => 2.2281388520
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 0 && p <= 1) || !(degreesOfFreedom > 0)) return NaN;
  if (degreesOfFreedom === Infinity) return normalQuantile(p);
  if (p === 0.5) return 0;
  const lower = p < 0.5;
  const both = 2 * (lower ? p : 1 - p);
  if (both === 0) return lower ? -Infinity : Infinity;
  if (degreesOfFreedom >= nearlyNormal) return deviateOfNormal(normalQuantile(p), degreesOfFreedom);
  const half = degreesOfFreedom / 2;
  const { x, complement } = both <= 0.5 ? betaPoint(both, 'lower', half, 0.5) : betaPoint(1 - both, 'upper', half, 0.5);
  const size = Math.sqrt((degreesOfFreedom * complement) / x);
  return lower ? -size : size;
}

/** Share of the distribution further than `size` from 0. */
function beyond(size: number, degreesOfFreedom: number): number {
  const ratio = (size / degreesOfFreedom) * size;
  const point =
    ratio > 1
      ? { x: 1 / ratio / (1 + 1 / ratio), complement: 1 / (1 + 1 / ratio) }
      : { x: 1 / (1 + ratio), complement: ratio / (1 + ratio) };
  return incompleteBeta(point, degreesOfFreedom / 2, 0.5).lower;
}
