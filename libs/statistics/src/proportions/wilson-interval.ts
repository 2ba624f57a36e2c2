import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import type { Result } from '../result/result.js';
import { binomialError, knownCounts } from './proportion-counts.js';
import type { ProportionCounts } from './proportion-counts.js';
import { wilsonLimits } from './wilson-limits.js';

/**
 * The share of a denominator that was counted, with Wilson's score interval.
 *
 * In words: numerator x over denominator n; limits (2x + z² ∓ z·√(z² + 4x(1 − x/n))) / (2(n + z²)), without continuity
 * correction. Input: counts (need not be whole). Output: shares from 0 to 1; a share of 0 or 1 has no standard error, its
 * interval says what chance could do.
 * Refuses: a missing count (`missing-value`), one that is not finite (`out-of-range`), n <= 0 (`invalid-population`),
 * x < 0 or x > n (`invalid-count`), a confidence outside 0.9–1 (`invalid-confidence`).
 * Source: Wilson 1927, JASA 22:209; Newcombe 1998, Statistics in Medicine 17:857; OHID Fingertips technical guidance.
 *
 * @example wilsonInterval({ numerator: 65, denominator: 100 }).value // => 0.65
 * @example wilsonInterval({ numerator: 65, denominator: 100 }).interval.lower // => 0.552544
 * @example wilsonInterval({ numerator: 3, denominator: 0 }).reason // => 'invalid-population'
 */
export function wilsonInterval(options: ProportionCounts & { confidence?: number }): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const counts = knownCounts(options);
  if ('computable' in counts) return counts;
  const { numerator, denominator } = counts;
  const share = numerator / denominator;
  const { lower, upper } = wilsonLimits(counts, criticalValue(level));
  return estimate({
    value: share,
    standardError: binomialError(counts),
    interval: { lower, upper, level, method: 'Wilson score' },
    groups: { used: 1, missing: 0 },
  });
}
