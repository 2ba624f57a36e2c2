import { standardErrorMissing } from '../equity/read-groups.js';
import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { Result } from '../result/result.js';
import { extremePair } from './extreme-pair.js';
import type { PairOptions } from './extreme-pair.js';
import type { ComparedGroups } from './group-difference.js';

/**
 * How many times as high the indicator is in one group as in another (WHO measure R).
 *
 * In words: R = y1 / y2; standard error of ln R √((s1² + R²s2²)/y2²)/R; limits exp(ln R ∓ z·SE). The groups are chosen as
 * for `groupDifference`; the standard error is on the log scale. Refuses as `groupDifference` does, and a second group of zero
 * (`zero-denominator-group`). A ratio that is not positive has no interval.
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2018, JCO Clin Cancer Inform 2:1.
 *
 * @example groupRatio({ ordered: false, direction: 'high-is-good', groups: [
 *   { group: 'A', estimate: 40 },
 *   { group: 'B', estimate: 50 },
 * ] }).value // => 1.25
 */
export function groupRatio(options: PairOptions & { confidence?: number }): Result<ComparedGroups> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const pair = extremePair(options);
  if ('computable' in pair) return pair;
  const { first, second, groups, warnings } = pair;
  if (second.estimate === 0) {
    return notComputable('zero-denominator-group', `${second.group}, the group divided by, is zero.`, warnings);
  }
  const value = first.estimate / second.estimate;
  const names = { first: first.group, second: second.group };
  if (first.standardError == null || second.standardError == null) {
    const built = estimate({ value, groups, warnings: [...warnings, standardErrorMissing] });
    return built.computable ? { ...built, ...names } : built;
  }
  if (value <= 0) {
    const message = 'The ratio is not positive and has no interval on the log scale.';
    const built = estimate({ value, groups, warnings: [...warnings, { code: 'interval-not-computable', message }] });
    return built.computable ? { ...built, ...names } : built;
  }
  const standardError =
    Math.hypot(first.standardError, value * second.standardError) / Math.abs(second.estimate) / value;
  const reach = criticalValue(level) * standardError;
  const built = estimate({
    value,
    standardError: { value: standardError, scale: 'log' },
    interval: { lower: value * Math.exp(-reach), upper: value * Math.exp(reach), level, method: 'log ratio, delta' },
    groups,
    warnings,
  });
  return built.computable ? { ...built, ...names } : built;
}
