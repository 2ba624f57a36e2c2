import { brentRoot } from '../optimisation/index.js';
import type { EffectSize } from './effect-size.js';
import {
  randomEffectsSums,
  restrictedLogLikelihood,
  traceOfProjection,
  traceOfSquaredProjection,
} from './random-effects-sums.js';

/**
 * How the variance between groups is estimated: "fixed" takes it for 0, "DerSimonian-Laird" by moments, "REML" by
 * restricted likelihood, "Paule-Mandel" so that the heterogeneity equals its degrees of freedom.
 */
export type BetweenVarianceMethod = 'fixed' | 'DerSimonian-Laird' | 'REML' | 'Paule-Mandel';

/** A between-group variance with its standard error (null when it is taken for 0). */
export interface BetweenVariance {
  value: number;
  standardError: number | null;
}

function dersimonianLaird(sizes: readonly EffectSize[]): BetweenVariance {
  const degreesOfFreedom = sizes.length - 1;
  const fixed = randomEffectsSums(sizes, 0);
  const trace = traceOfProjection(fixed);
  const value = Math.max(0, (fixed.heterogeneity - degreesOfFreedom) / trace);
  const variance = 2 * degreesOfFreedom + 4 * value * trace + 2 * value ** 2 * traceOfSquaredProjection(fixed);
  return { value, standardError: Math.sqrt(variance) / trace };
}

/** The derivative of the restricted log-likelihood, twice. */
function restrictedScore(sizes: readonly EffectSize[], value: number): number {
  const sums = randomEffectsSums(sizes, value);
  return sums.squaredHeterogeneity - traceOfProjection(sums);
}

/** A variance above which the restricted likelihood only falls: the score is negative from here on. */
function highestMaximum(sizes: readonly EffectSize[]): number {
  const values = sizes.map(({ value }) => value);
  const range = Math.max(...values) - Math.min(...values);
  const spread = (2 * sizes.length * range ** 2) / (sizes.length - 1);
  return Math.max(spread, ...sizes.map(({ variance }) => variance));
}

/**
 * Where the restricted likelihood is highest on the whole line. It can have several maxima (a small group at 0 events far
 * from large ones that agree), so a grid on the log scale finds the highest before its score is solved. The terms of the
 * likelihood change over a factor of e, the grid by a tenth of it.
 */
function highestRestrictedLikelihood(sizes: readonly EffectSize[]): number {
  const upper = highestMaximum(sizes);
  const lowest = 1e-6 * Math.min(upper, ...sizes.map(({ variance }) => variance));
  const cells = Math.ceil(10 * Math.log(upper / lowest));
  const at = (cell: number) => (cell < 0 ? 0 : lowest * Math.exp((cell / cells) * Math.log(upper / lowest)));
  let best = -1;
  let highest = restrictedLogLikelihood(sizes, 0);
  for (let cell = 0; cell <= cells; cell++) {
    const logLikelihood = restrictedLogLikelihood(sizes, at(cell));
    if (logLikelihood > highest) [best, highest] = [cell, logLikelihood];
  }
  const [from, to] = [at(best - 1), at(Math.min(cells, best + 1))];
  const score = (value: number) => restrictedScore(sizes, value);
  return score(from) > 0 && score(to) < 0 ? brentRoot(score, from, to, 1e-15 * to) : at(best);
}

function restrictedLikelihood(sizes: readonly EffectSize[]): BetweenVariance {
  const value = highestRestrictedLikelihood(sizes);
  const information = traceOfSquaredProjection(randomEffectsSums(sizes, value));
  return { value, standardError: Math.sqrt(2 / information) };
}

/** The standard error takes the weights for equal: sqrt(2 / (k - 1)) x k / sum of weights. */
function pauleMandel(sizes: readonly EffectSize[]): BetweenVariance {
  const count = sizes.length;
  const excess = (value: number) => randomEffectsSums(sizes, value).heterogeneity - (count - 1);
  const value = excess(0) > 0 ? exactRoot(excess) : 0;
  const { weights } = randomEffectsSums(sizes, value);
  return { value, standardError: (Math.sqrt(2 / (count - 1)) * count) / weights };
}

function exactRoot(excess: (value: number) => number): number {
  let upper = 1e-6;
  while (excess(upper) > 0) upper *= 4;
  return brentRoot(excess, 0, upper, 1e-15 * upper);
}

/**
 * The variance of true values between groups.
 * Source: DerSimonian & Laird 1986; Paule & Mandel 1982; Viechtbauer 2005 (REML).
 */
export function estimateBetweenVariance(sizes: readonly EffectSize[], method: BetweenVarianceMethod): BetweenVariance {
  switch (method) {
    case 'fixed':
      return { value: 0, standardError: null };
    case 'DerSimonian-Laird':
      return dersimonianLaird(sizes);
    case 'REML':
      return restrictedLikelihood(sizes);
    case 'Paule-Mandel':
      return pauleMandel(sizes);
  }
}
