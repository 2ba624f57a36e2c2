import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';
import { knownCounts } from './proportion-counts.js';
import type { ProportionCounts } from './proportion-counts.js';
import { scoreLimitsOfRatio } from './score-limits-of-ratio.js';

/**
 * How many times the second share the first one is, with an interval symmetric on the log scale.
 *
 * In words: p1 / p2; standard error of its logarithm √((1 − p1)/x1 + (1 − p2)/x2); limits exp(ln ratio ∓ z·SE).
 * Input: counts of two independent groups. Output: a ratio; the standard error is on the log scale. Where that error says
 * nothing (a first share of 0, or everybody counted in both) there is none, and the limits are the ratios that the score
 * test does not reject. Refuses as `wilsonInterval` does, and a second share of 0 (`zero-denominator-group`).
 * Source: Katz, Baptista, Azen & Pike 1978, Biometrics 34:469; Koopman 1984, Biometrics 40:513.
 *
 * @example ratioOfProportions({ first: { numerator: 30, denominator: 100 }, second: { numerator: 20, denominator: 100 } }).value // => 1.5
 */
export function ratioOfProportions(options: {
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
  if (second.numerator === 0) {
    return notComputable('zero-denominator-group', 'The group that is divided by has a share of zero.');
  }
  const p1 = first.numerator / first.denominator;
  const p2 = second.numerator / second.denominator;
  const groups = { used: 2, missing: 0 };
  if (first.numerator === 0 || (p1 === 1 && p2 === 1)) {
    const limits = scoreLimitsOfRatio(first, second, criticalValue(level));
    return estimate({ value: p1 / p2, interval: { ...limits, level, method: 'score (Koopman)' }, groups });
  }
  const standardError = Math.sqrt((1 - p1) / first.numerator + (1 - p2) / second.numerator);
  const reach = criticalValue(level) * standardError;
  const value = p1 / p2;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'log' },
    interval: { lower: value * Math.exp(-reach), upper: value * Math.exp(reach), level, method: 'log ratio (Katz)' },
    groups,
  });
}
