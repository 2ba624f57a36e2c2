import { gammaKernel, incompleteGamma } from './incomplete-gamma.js';
import { increasingRoot } from './increasing-root.js';
import { logGamma } from './log-gamma.js';
import { normalQuantile } from './normal.js';

/**
 * The value with the share `p` of a gamma distribution of the given shape (scale 1) below it.
 *
 * Solves ln P(a, x) = ln p in ln x for the lower half and ln Q(a, x) = ln(1 − p) in x for the upper half, from the
 * Wilson–Hilferty approximation.
 */
export function standardGammaQuantile(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1) || !(shape > 0)) return NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  return p <= 0.5 ? lowerHalf(p, shape) : upperHalf(1 - p, shape);
}

function lowerHalf(p: number, shape: number): number {
  const target = Math.log(p);
  // Left of this point the series 1/a + … is its first term, so that it bounds the root from below.
  const asymptote = (target + logGamma(shape + 1)) / shape;
  if (asymptote < -700) return Math.exp(asymptote);
  const approach = (u: number) => {
    const x = Math.exp(u);
    const { lower } = incompleteGamma(shape, x);
    return { gap: Math.log(lower) - target, slope: gammaKernel(shape, x) / lower };
  };
  const start = Math.max(asymptote, Math.log(Math.max(wilsonHilferty(p, shape), 1e-300)));
  return Math.exp(increasingRoot(approach, start, { lower: asymptote - 1e-9, upper: Math.log(shape) + 1e-9 }));
}

function upperHalf(q: number, shape: number): number {
  const target = Math.log(q);
  const approach = (x: number) => {
    const { upper } = incompleteGamma(shape, x);
    return { gap: target - Math.log(upper), slope: gammaKernel(shape, x) / x / upper };
  };
  const start = Math.max(wilsonHilferty(1 - q, shape), shape / 2);
  const far = shape + 60 * Math.sqrt(shape) + 2000;
  return increasingRoot(approach, start, { lower: 0, upper: far });
}

function wilsonHilferty(p: number, shape: number): number {
  const ninth = 1 / (9 * shape);
  return shape * Math.max(0, 1 - ninth + normalQuantile(p) * Math.sqrt(ninth)) ** 3;
}
