import { entry, quadraticForm } from '../../linear-algebra/index.js';
import { normalQuantile } from '../../numerics/index.js';
import { confidenceLevel, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { NotComputable, Result } from '../../result/index.js';
import { eventCovariance } from '../pretrends/event-covariance.js';
import { smallestBoundWhere } from './bound-where.js';
import { isRejected } from './conditional-test.js';
import { largestBendBefore } from './identified-set.js';
import { problemOf } from './moment-problem.js';

/** Coefficients before the reference period, oldest first. */
export interface BendOptions {
  before: readonly number[];
  covariance: readonly (readonly number[])[];
  confidence?: number;
}

/** What comes with the largest bend: one-sided limits, each at the level of confidence. */
export interface LargestBend {
  /** Null where a bend has no variance, so that nothing can be tested. */
  lowerLimit: number | null;
  upperLimit: number;
}

/** Second differences of the earlier coefficients and the reference period, with both signs. */
function bendRows(count: number): number[][] {
  const bends = Array.from({ length: count - 1 }, (_, i) =>
    Array.from({ length: count }, (_place, j) => (j === i || j === i + 2 ? 1 : j === i + 1 ? -2 : 0)),
  );
  return [...bends, ...bends.map((row) => row.map((value) => -value))];
}

function refuseEarlier({ before }: BendOptions): NotComputable | null {
  if (before.some((value) => !Number.isFinite(value))) {
    return notComputable('missing-value', 'A coefficient is missing or not a finite number.');
  }
  if (before.length >= 2) return null;
  return notComputable(
    'too-few-observations',
    'Two coefficients before the reference period show a bend, fewer do not.',
  );
}

/**
 * How much the difference in trends bent before the start: what a bound on smoothness can be held against.
 *
 * In words: the largest change of slope among the coefficients before and the reference period, in either direction. The
 * upper limit is the largest upper limit of any single bend; the lower limit the smallest bound that the conditional test
 * does not reject for all of them. Neither bounds what happens after the start.
 * Output: outcome units per period squared.
 * Refuses: fewer than two coefficients (`too-few-observations`), a figure that is missing (`missing-value`), a covariance
 * that does not fit, is not symmetric or not positive semi-definite (`invalid-argument`).
 * Source: Rambachan & Roth 2023, Review of Economic Studies 90:2555, section 6; Andrews, Roth & Pakes 2023.
 *
 * @example largestBend({ before: [3, 1], covariance: [[1, 0], [0, 1]] }).upperLimit // => 4.678005
 */
export function largestBend(options: BendOptions): Result<LargestBend> {
  const { before, confidence } = options;
  const level = confidenceLevel(confidence);
  if (typeof level !== 'number') return level;
  const refusal = refuseEarlier(options);
  if (refusal) return refusal;
  const covariance = eventCovariance(options.covariance, before.length);
  if ('computable' in covariance) return covariance;
  const rows = bendRows(before.length);
  const critical = normalQuantile(level);
  const upperLimits = rows.map((row) => {
    const bend = row.reduce((sum, value, i) => sum + value * before[i]!, 0);
    return bend + critical * Math.sqrt(Math.max(0, quadraticForm(covariance, row)));
  });
  const limits = rows.map(() => 0);
  const ofEffect = rows.map(() => 1);
  const problem = problemOf({ rows, limits, coefficients: before, covariance, ofEffect, ofFreeEffects: [] });
  const scale = Math.sqrt(Math.max(...before.map((_, i) => entry(covariance, i, i))));
  const lowerLimit =
    problem && smallestBoundWhere((bound) => !isRejected(problem, bound, { significance: 1 - level }), scale);
  const result = estimate({ value: largestBendBefore(before), groups: { used: before.length, missing: 0 } });
  if (!result.computable) return result;
  return finiteFigures(Object.assign(result, { lowerLimit, upperLimit: Math.max(...upperLimits) }));
}
