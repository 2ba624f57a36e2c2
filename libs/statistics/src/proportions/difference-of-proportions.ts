import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import type { Result } from '../result/result.js';
import { binomialError, knownCounts } from './proportion-counts.js';
import type { ProportionCounts } from './proportion-counts.js';
import { wilsonLimits } from './wilson-limits.js';

/**
 * How much larger the first of two independent shares is than the second, with Newcombe's hybrid score interval.
 *
 * In words: p1 − p2; lower limit (p1 − p2) − √((p1 − l1)² + (u2 − p2)²), upper (p1 − p2) + √((u1 − p1)² + (p2 − l2)²),
 * where l and u are each share's Wilson limits. Input: counts. Output: shares (0.1 is ten percentage points).
 * Refuses as `wilsonInterval` does, for either of the two.
 * Source: Newcombe 1998, Statistics in Medicine 17:873 (method 10); Zou & Donner 2008, Statistics in Medicine 27:1693.
 *
 * @example differenceOfProportions({ first: { numerator: 56, denominator: 70 }, second: { numerator: 48, denominator: 80 } }).interval.lower // => 0.0524
 */
export function differenceOfProportions(options: {
  first: ProportionCounts;
  second: ProportionCounts;
  confidence?: number;
}): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const first = knownCounts(options.first);
  if ('computable' in first) return first;
  const second = knownCounts(options.second);
  if ('computable' in second) return second;
  const z = criticalValue(level);
  const p1 = first.numerator / first.denominator;
  const p2 = second.numerator / second.denominator;
  const limits1 = wilsonLimits(first, z);
  const limits2 = wilsonLimits(second, z);
  return estimate({
    value: p1 - p2,
    standardError: binomialError(first, second),
    interval: {
      lower: p1 - p2 - Math.hypot(p1 - limits1.lower, limits2.upper - p2),
      upper: p1 - p2 + Math.hypot(limits1.upper - p1, p2 - limits2.lower),
      level,
      method: 'Newcombe hybrid score',
    },
    groups: { used: 2, missing: 0 },
  });
}
