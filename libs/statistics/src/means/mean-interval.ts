import { compensatedSum } from '../numerics/compensated-sum.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { studentTQuantile } from '../numerics/student-t.js';
import { confidenceLevel } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { finiteFigures } from '../result/finite-figures.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';

/** What the mean was made of. */
export interface MeanParts {
  sum: number;
  count: number;
  /** With N − 1 in the denominator; null for a single value. */
  standardDeviation: number | null;
}

/**
 * The mean of a list of values with Student's t interval.
 *
 * In words: mean ∓ t(N − 1) × s / √N, s with N − 1. Input: values in any unit; output in the same unit. A single value
 * has a mean and no interval, and so have values that are all the same. Refuses: no values (`too-few-observations`), any
 * missing value (`missing-value`: dropping it silently would change whom the mean is about), a value that is not finite
 * (`out-of-range`).
 * Source: Altman et al., Statistics with Confidence, 2nd edition 2000.
 *
 * @example meanInterval({ values: [4, 2, 3] }).value // => 3
 * @example meanInterval({ values: [4, null, 3] }).reason // => 'missing-value'
 */
export function meanInterval(options: { values: readonly (number | null)[]; confidence?: number }): Result<MeanParts> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const values = options.values.filter((value) => value !== null);
  if (values.length < options.values.length) {
    return notComputable('missing-value', `${options.values.length - values.length} of the values are missing.`);
  }
  if (values.length === 0) return notComputable('too-few-observations', 'There are no values to take the mean of.');
  if (!values.every(Number.isFinite)) return notComputable('out-of-range', 'Every value must be a finite number.');
  const count = values.length;
  const sum = compensatedSum(values);
  const mean = sum / count;
  const groups = { used: count, missing: 0 };
  if (count === 1) {
    const message = 'One value says nothing about the spread, so the mean has no interval.';
    const built = estimate({ value: mean, groups, warnings: [{ code: 'interval-not-computable', message }] });
    return built.computable ? { ...built, sum, count, standardDeviation: null } : built;
  }
  const standardDeviation = Math.sqrt(compensatedSum(values.map((value) => (value - mean) ** 2)) / (count - 1));
  if (isRoundingNoise(standardDeviation, largestSize(values))) {
    const message = 'The values do not differ, so that they say nothing about the spread: the mean has no interval.';
    const built = estimate({ value: mean, groups, warnings: [{ code: 'interval-not-computable', message }] });
    return built.computable ? finiteFigures({ ...built, sum, count, standardDeviation }) : built;
  }
  const standardError = standardDeviation / Math.sqrt(count);
  const reach = studentTQuantile(level + (1 - level) / 2, count - 1) * standardError;
  const built = estimate({
    value: mean,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: mean - reach, upper: mean + reach, level, method: "Student's t" },
    groups,
  });
  return built.computable ? finiteFigures({ ...built, sum, count, standardDeviation }) : built;
}
