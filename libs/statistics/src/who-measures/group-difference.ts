import { standardErrorMissing } from '../equity/read-groups.js';
import { confidenceLevel, criticalValue } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import type { Result } from '../result/result.js';
import { extremePair } from './extreme-pair.js';
import type { PairOptions } from './extreme-pair.js';

/** Which groups were compared, by name. */
export interface ComparedGroups {
  first: string;
  second: string;
}

/**
 * How much better off one group is than another, in the unit of the indicator (WHO measure D).
 *
 * In words: y1 − y2, standard error √(s1² + s2²). Which groups these are is said at `extremePair`: the ends of the order, the
 * highest and lowest value, or a reference group and the worst of the others. Without both standard errors there is
 * no interval. Refuses: no estimates or a missing end group (`missing-value`), fewer than two groups
 * (`too-few-groups`), an unknown reference group (`invalid-argument`), a repeated place in the order (`invalid-order`).
 * Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697; Ahn et al. 2018, JCO Clin Cancer Inform 2:1.
 *
 * @example groupDifference({ ordered: true, direction: 'high-is-good', groups: [
 *   { group: 'most deprived', order: 1, estimate: 40 },
 *   { group: 'least deprived', order: 2, estimate: 55 },
 * ] }).value // => 15
 */
export function groupDifference(options: PairOptions & { confidence?: number }): Result<ComparedGroups> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const pair = extremePair(options);
  if ('computable' in pair) return pair;
  const { first, second, groups, warnings } = pair;
  const value = first.estimate - second.estimate;
  const names = { first: first.group, second: second.group };
  if (first.standardError == null || second.standardError == null) {
    const built = estimate({ value, groups, warnings: [...warnings, standardErrorMissing] });
    return built.computable ? { ...built, ...names } : built;
  }
  const standardError = Math.hypot(first.standardError, second.standardError);
  const reach = criticalValue(level) * standardError;
  const built = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - reach, upper: value + reach, level, method: 'normal' },
    groups,
    warnings,
  });
  return built.computable ? { ...built, ...names } : built;
}
