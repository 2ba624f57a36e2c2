import { differenceOfProportions } from '../proportions/index.js';
import type { Result } from '../result/index.js';
import { rankCounts } from './ranked-counts.js';
import type { OrderedCounts } from './ranked-counts.js';

/**
 * How much higher the observed share of the most advantaged group is than that of the most disadvantaged one.
 *
 * In words: share of the last group less share of the first, with the interval and standard error of
 * `differenceOfProportions`. Groups of equal order are not pooled: the first and the last in the order given count.
 * Output: a difference of shares. Refuses: fewer than two known groups (`too-few-groups`), one order for all
 * (`no-variation`), impossible counts (`invalid-count`).
 * Source: Harper & Lynch 2005, Methods for measuring cancer disparities (range measures); Newcombe 1998.
 *
 * @example endToEndGap({ groups: [{ group: 'Q1', order: 1, numerator: 20, denominator: 100 }, { group: 'Q5', order: 5, numerator: 50, denominator: 100 }] }).value // => 0.3
 */
export function endToEndGap(options: { groups: readonly OrderedCounts[]; confidence?: number }): Result {
  const ranked = rankCounts(options.groups);
  if ('computable' in ranked) return ranked;
  const { ordered, groups, warnings } = ranked;
  const gap = differenceOfProportions({
    first: ordered[ordered.length - 1]!,
    second: ordered[0]!,
    confidence: options.confidence,
  });
  return gap.computable ? { ...gap, groups, warnings } : gap;
}
