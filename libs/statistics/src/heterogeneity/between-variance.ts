import { brentRoot } from '../optimisation/index.js';
import type { EffectSize } from './effect-size.js';
import { randomEffectsSums, traceOfProjection, traceOfSquaredProjection } from './random-effects-sums.js';

/**
 * How the variance between groups is estimated: "fixed" takes it for 0, "DerSimonian-Laird" by moments, "REML" by
 * restricted likelihood, "Paule-Mandel" so that the heterogeneity equals its degrees of freedom.
 */
export type BetweenVarianceMethod = 'fixed' | 'DerSimonian-Laird' | 'REML' | 'Paule-Mandel';

/** A between-group variance with its standard error (null when it is taken for 0); null when not settled. */
export interface BetweenVariance {
  value: number;
  standardError: number | null;
}

const iterationLimit = 500;
/** The tolerance at which metafor 4.8.0 stops looking for Paule and Mandel's root between 0 and 100. */
const coarseTolerance = Number.EPSILON ** 0.25;

function dersimonianLaird(sizes: readonly EffectSize[]): BetweenVariance {
  const degreesOfFreedom = sizes.length - 1;
  const fixed = randomEffectsSums(sizes, 0);
  const trace = traceOfProjection(fixed);
  const value = Math.max(0, (fixed.heterogeneity - degreesOfFreedom) / trace);
  const variance = 2 * degreesOfFreedom + 4 * value * trace + 2 * value ** 2 * traceOfSquaredProjection(fixed);
  return { value, standardError: Math.sqrt(variance) / trace };
}

/** The restricted score over its information: the step of Fisher scoring. */
function restrictedStep(sizes: readonly EffectSize[], value: number): number {
  const sums = randomEffectsSums(sizes, value);
  return (sums.squaredHeterogeneity - traceOfProjection(sums)) / traceOfSquaredProjection(sums);
}

/** The plain variance of the values less their mean sampling variance. Source: Hedges 1983. */
function hedges(sizes: readonly EffectSize[]): number {
  const mean = sizes.reduce((sum, { value }) => sum + value, 0) / sizes.length;
  const squares = sizes.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const sampling = sizes.reduce((sum, { variance }) => sum + variance, 0) / sizes.length;
  return Math.max(0, squares / (sizes.length - 1) - sampling);
}

/** Halves a step until it leaves the variance at 0 or above, as metafor does, instead of stopping at 0. */
function halvedAboveZero(value: number, step: number): number {
  let taken = step;
  while (value + taken < 0) taken /= 2;
  return value + taken;
}

function restrictedLikelihood(sizes: readonly EffectSize[], compatibility?: 'metafor 4.8.0'): BetweenVariance | null {
  let value = compatibility ? hedges(sizes) : dersimonianLaird(sizes).value;
  for (let iteration = 0; iteration < iterationLimit; iteration++) {
    const step = restrictedStep(sizes, value);
    const next = compatibility ? halvedAboveZero(value, step) : Math.max(0, value + step);
    const isSettled = Math.abs(next - value) <= (compatibility ? 1e-10 : 1e-12 * (1e-6 + value));
    value = next;
    if (isSettled) {
      const information = traceOfSquaredProjection(randomEffectsSums(sizes, value));
      return { value, standardError: Math.sqrt(2 / information) };
    }
  }
  return null;
}

/** The standard error takes the weights for equal: sqrt(2 / (k - 1)) x k / sum of weights. */
function pauleMandel(sizes: readonly EffectSize[], compatibility?: 'metafor 4.8.0'): BetweenVariance {
  const count = sizes.length;
  const excess = (value: number) => randomEffectsSums(sizes, value).heterogeneity - (count - 1);
  let value = 0;
  if (excess(0) > 0) value = compatibility ? brentRoot(excess, 0, 100, coarseTolerance) : exactRoot(excess);
  const { weights } = randomEffectsSums(sizes, value);
  return { value, standardError: (Math.sqrt(2 / (count - 1)) * count) / weights };
}

function exactRoot(excess: (value: number) => number): number {
  let upper = 1e-6;
  while (excess(upper) > 0) upper *= 4;
  return brentRoot(excess, 0, upper, 1e-15 * upper);
}

/**
 * The variance of true values between groups. Compatibility "metafor 4.8.0" stops at that package's coarse tolerance for
 * Paule-Mandel, which leaves small variances off by up to some percent, and stops REML a little above 0.
 * Source: DerSimonian & Laird 1986; Paule & Mandel 1982; Viechtbauer 2005 (REML by Fisher scoring).
 */
export function estimateBetweenVariance(
  sizes: readonly EffectSize[],
  method: BetweenVarianceMethod,
  compatibility?: 'metafor 4.8.0',
): BetweenVariance | null {
  switch (method) {
    case 'fixed':
      return { value: 0, standardError: null };
    case 'DerSimonian-Laird':
      return dersimonianLaird(sizes);
    case 'REML':
      return restrictedLikelihood(sizes, compatibility);
    case 'Paule-Mandel':
      return pauleMandel(sizes, compatibility);
  }
}
