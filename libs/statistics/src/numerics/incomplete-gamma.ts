import { logExcess } from './log-excess.js';
import { stirlingRemainder } from './log-gamma.js';

const twoPi = 2 * Math.PI;

/** The two shares of a distribution on either side of a point; the smaller keeps its relative accuracy. */
export interface Tails {
  lower: number;
  upper: number;
}

/** x^a·e^(−x)/Γ(a), that is x times the gamma density of shape `a`, without large logarithms that cancel. */
export function gammaKernel(shape: number, x: number): number {
  if (x === 0) return 0;
  const exponent = -shape * logExcess(x, shape) - stirlingRemainder(shape);
  return Math.sqrt(shape / twoPi) * Math.exp(exponent);
}

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x), for a > 0 and x >= 0.
 *
 * Left of a + 1 by the power series, right of it by Legendre's continued fraction (Abramowitz & Stegun 1964, 6.5.29 and
 * 6.5.31).
 */
export function incompleteGamma(shape: number, x: number): Tails {
  if (!(shape > 0) || Number.isNaN(x)) return { lower: NaN, upper: NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const kernel = gammaKernel(shape, x);
  if (x < shape + 1) {
    const lower = Math.min(1, kernel * powerSeries(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, kernel * continuedFraction(shape, x));
  return { lower: 1 - upper, upper };
}

/** 1/a + x/(a(a + 1)) + x²/(a(a + 1)(a + 2)) + … */
function powerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > 1e-17 * sum; k += 1) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), by the modified Lentz algorithm. */
function continuedFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 1_000_000; k += 1) {
    const numerator = -k * (k - shape);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}
