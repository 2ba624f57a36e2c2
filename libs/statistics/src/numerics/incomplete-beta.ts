import type { Tails } from './incomplete-gamma.js';
import { logExcessOfChange } from './log-excess.js';
import { stirlingRemainder } from './log-gamma.js';

const twoPi = 2 * Math.PI;

/** A point of the unit interval given with its complement, so that neither end loses digits. */
export interface UnitPoint {
  x: number;
  complement: number;
}

/** x^a·(1 − x)^b/B(a, b), without large logarithms that cancel. */
export function betaKernel({ x, complement }: UnitPoint, a: number, b: number): number {
  if (x <= 0 || complement <= 0) return 0;
  const sum = a + b;
  const distance = distanceFromMean({ x, complement }, a, b);
  const exponent =
    stirlingRemainder(sum) -
    stirlingRemainder(a) -
    stirlingRemainder(b) -
    a * logExcessOfChange(distance / a, (sum * x) / a) -
    b * logExcessOfChange(-distance / b, (sum * complement) / b);
  return Math.sqrt(((a / sum) * b) / twoPi) * Math.exp(exponent);
}

/** (a + b)·x − a, from whichever end of the interval is nearer: next to 1 the plain form has no digits left. */
function distanceFromMean({ x, complement }: UnitPoint, a: number, b: number): number {
  return x < complement ? (a + b) * x - a : b - (a + b) * complement;
}

/**
 * Regularised incomplete beta function I_x(a, b) and its complement, for a, b > 0.
 *
 * By the continued fraction of Abramowitz & Stegun 1964, 26.5.8, on whichever side of the mean converges fast.
 */
export function incompleteBeta(point: UnitPoint, a: number, b: number): Tails {
  const { x, complement } = point;
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return { lower: NaN, upper: NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (complement <= 0) return { lower: 1, upper: 0 };
  const kernel = betaKernel(point, a, b);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (kernel / a) * continuedFraction(point, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (kernel / b) * continuedFraction({ x: complement, complement: x }, b, a));
  return { lower: 1 - upper, upper };
}

/** 1/(1 + d1/(1 + d2/(1 + …))), by the modified Lentz algorithm. */
function continuedFraction({ x, complement }: UnitPoint, a: number, b: number): number {
  let c = 1;
  let d = (a + 1) / away(1 - distanceFromMean({ x, complement }, a, b));
  let fraction = d;
  for (let m = 1; m < 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
