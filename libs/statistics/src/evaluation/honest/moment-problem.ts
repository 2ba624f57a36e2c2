import { dotProduct, entry, matrixFromRows, multiplyVector, sandwich } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import type { CheckedStudy } from './honest-study.js';
import type { Restrictions } from './trend-restrictions.js';
import { vertexSearch } from './vertex-search.js';
import type { Vertex } from './vertex-search.js';

/** Inequalities that the means of some moments obey if an effect is possible, other later effects being free. */
export interface MomentProblem {
  rows: Matrix;
  /** Of the moments. */
  covariance: Matrix;
  standardErrors: number[];
  /** The moments at an effect. */
  momentsAt: (effect: number) => Float64Array;
  /**
   * The largest studentised combination of moments that the free effects cannot lower: multipliers of 0 or above that
   * cancel the free effects and weigh the standard errors to 1. Null where free effects can lower them all.
   */
  largest: ((moments: ArrayLike<number>) => Vertex) | null;
}

/** What moments are made of: rows times coefficients, less what is fixed, less what an effect and free effects bring. */
export interface MomentParts {
  rows: number[][];
  limits: readonly number[];
  coefficients: readonly number[];
  covariance: Matrix;
  ofEffect: readonly number[];
  ofFreeEffects: number[][];
}

/**
 * The moments of a study under restrictions. One later effect follows from the effect of interest and the others, which are
 * free. Null where a moment has no variance.
 */
export function momentProblem(study: CheckedStudy, { rows, limits }: Restrictions): MomentProblem | null {
  const { before, weights, coefficients, covariance } = study;
  const bound = weights.reduce((best, weight, i) => (Math.abs(weight) > Math.abs(weights[best]!) ? i : best), 0);
  const ofEffect = rows.map((row) => row[before.length + bound]! / weights[bound]!);
  const ofFreeEffects = weights.flatMap((weight, i) => {
    if (i === bound) return [];
    return [rows.map((row, r) => row[before.length + i]! - ofEffect[r]! * weight)];
  });
  return problemOf({ rows, limits, coefficients, covariance, ofEffect, ofFreeEffects });
}

/** The problem that moments pose; null where one of them has no variance. */
export function problemOf(parts: MomentParts): MomentProblem | null {
  const { ofEffect, ofFreeEffects } = parts;
  const rows = matrixFromRows(parts.rows);
  const covariance = sandwich(rows, parts.covariance);
  const variances = parts.rows.map((_, i) => entry(covariance, i, i));
  const largestVariance = Math.max(...parts.covariance.values);
  if (!variances.every((variance) => variance > 1e-12 * largestVariance)) return null;
  const standardErrors = variances.map(Math.sqrt);
  const fixed = multiplyVector(rows, parts.coefficients).map((value, i) => value - parts.limits[i]!);
  return {
    rows,
    covariance,
    standardErrors,
    momentsAt: (effect) => fixed.map((value, i) => value - ofEffect[i]! * effect),
    largest: vertexSearch([standardErrors, ...ofFreeEffects], [1, ...ofFreeEffects.map(() => 0)]),
  };
}

/** How a combination of moments and every moment move together. */
export function regressionOn({ covariance }: MomentProblem, multipliers: Float64Array) {
  const joint = multiplyVector(covariance, multipliers);
  const variance = dotProduct(multipliers, joint);
  return { variance, slopes: joint.map((value) => value / variance) };
}
