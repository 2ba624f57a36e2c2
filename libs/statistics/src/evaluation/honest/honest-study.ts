import { quadraticForm } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { confidenceLevel, notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import { eventCovariance } from '../pretrends/event-covariance.js';

/** An event study of which the difference in trends is bounded rather than assumed to be nil. */
export interface HonestStudy {
  /** Coefficients of the periods before the reference period, oldest first, and of those after it; the reference is left out. */
  before: readonly number[];
  after: readonly number[];
  /** Covariance of the coefficients, those before first. */
  covariance: readonly (readonly number[])[];
  /** What the later effects count in the effect of interest; the first alone unless stated. */
  weights?: readonly number[];
  confidence?: number;
}

/**
 * How the difference in trends is bounded. `relative-magnitudes`: from a period to the next it changes by at most the bound
 * times the largest change before. `smoothness`: its change differs by at most the bound from one period to the next.
 */
export type TrendBound = 'relative-magnitudes' | 'smoothness';

/** A study that can be bounded. */
export interface CheckedStudy {
  before: readonly number[];
  after: readonly number[];
  coefficients: readonly number[];
  covariance: Matrix;
  weights: readonly number[];
  level: number;
  /** The effect of interest as estimated, and its standard error. */
  effect: number;
  standardError: number;
}

/** The study, or why nothing can be told from it. */
export function readStudy(study: HonestStudy): CheckedStudy | NotComputable {
  const { before, after, covariance } = study;
  const level = confidenceLevel(study.confidence);
  if (typeof level !== 'number') return level;
  const weights = study.weights ?? after.map((_, position) => (position === 0 ? 1 : 0));
  const refusal = refuseCoefficients(before, after, weights);
  if (refusal) return refusal;
  const coefficients = [...before, ...after];
  const matrix = eventCovariance(covariance, coefficients.length);
  if ('computable' in matrix) return matrix;
  const effect = after.reduce((sum, value, i) => sum + value * weights[i]!, 0);
  const variance = quadraticForm(matrix, [...before.map(() => 0), ...weights]);
  const standardError = Math.sqrt(Math.max(0, variance));
  return { before, after, coefficients, covariance: matrix, weights, level, effect, standardError };
}

function refuseCoefficients(
  before: readonly number[],
  after: readonly number[],
  weights: readonly number[],
): NotComputable | null {
  if (before.length === 0 || after.length === 0) {
    const message = 'At least one coefficient before the reference period and one after it are needed.';
    return notComputable('not-identified', message);
  }
  if ([...before, ...after, ...weights].some((value) => !Number.isFinite(value))) {
    return notComputable('missing-value', 'A coefficient or a weight is missing or not a finite number.');
  }
  if (weights.length !== after.length || weights.every((weight) => weight === 0)) {
    const message = `Each of the ${after.length} later effects needs a weight, and one of them has to differ from 0.`;
    return notComputable('invalid-argument', message);
  }
  return null;
}

/** A bound that is no bound. */
export function refuseBound(bound: number): NotComputable | null {
  if (Number.isFinite(bound) && bound >= 0) return null;
  return notComputable('out-of-range', `The bound ${bound} on the difference in trends is not a number of 0 or above.`);
}
