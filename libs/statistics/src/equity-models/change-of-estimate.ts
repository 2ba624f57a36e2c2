import { normalUpperTail } from '../numerics/index.js';
import { confidenceLevel, criticalValue, estimate, finiteFigures, notComputable } from '../result/index.js';
import type { Result } from '../result/index.js';

/** An estimate with its standard error on the natural scale. */
export interface MeasuredValue {
  value: number;
  standardError: number;
}

/** A test against zero by the normal distribution, two-sided. */
export interface NormalTest {
  z: number;
  pValue: number;
}

/** z and two-sided p of a value with a standard error. */
export function normalTest(value: number, standardError: number): NormalTest {
  const z = value / standardError;
  return { z, pValue: 2 * normalUpperTail(Math.abs(z)) };
}

/**
 * By how much a figure changed between two periods (or differs between two areas), with a z test.
 *
 * In words: later - earlier; standard error sqrt(se1^2 + se2^2), which takes the two for independent. Where both rest
 * on the same people or on overlapping (rolling) periods it is too wide or too narrow: use `gradientTrend` clustered.
 * Output: in the unit of the figures.
 * Refuses: a standard error that is not a finite number above 0 (`out-of-range`), a figure that is not finite (`missing-value`).
 * Source: Altman & Bland 2003, BMJ 326:219.
 *
 * @example changeOfEstimate({ earlier: { value: 0.3, standardError: 0.03 }, later: { value: 0.2, standardError: 0.04 } }).z // => -2
 * @example changeOfEstimate({ earlier: { value: 0.3, standardError: 0 }, later: { value: 0.2, standardError: 0.04 } }).reason // => 'out-of-range'
 */
export function changeOfEstimate(options: {
  earlier: MeasuredValue;
  later: MeasuredValue;
  confidence?: number;
}): Result<NormalTest> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { earlier, later } = options;
  if (!Number.isFinite(earlier.value) || !Number.isFinite(later.value)) {
    return notComputable('missing-value', 'Both figures must be known.');
  }
  if (![earlier, later].every(({ standardError }) => standardError > 0 && standardError < Infinity)) {
    return notComputable('out-of-range', 'Both standard errors must be finite numbers above 0.');
  }
  const value = later.value - earlier.value;
  const standardError = Math.hypot(earlier.standardError, later.standardError);
  const margin = criticalValue(level) * standardError;
  const change = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level, method: 'Wald, independent estimates' },
    groups: { used: 2, missing: 0 },
  });
  return change.computable ? finiteFigures(Object.assign(change, normalTest(value, standardError))) : change;
}
