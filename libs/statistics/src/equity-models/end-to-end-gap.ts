import { confidenceLevel } from '../result/index.js';
import type { Result } from '../result/index.js';
import { differenceEstimate } from './index-estimate.js';
import { rankCounts } from './ranked-counts.js';
import type { OrderedCounts } from './ranked-counts.js';

/**
 * How much higher the observed share of the most advantaged group is than that of the most disadvantaged one.
 *
 * In words: share of the last group less share of the first; standard error sqrt(p1(1-p1)/n1 + pk(1-pk)/nk). Groups of
 * equal order are not pooled: the first and the last in the order given count. Output: a difference of shares.
 * Refuses as `logitSlopeIndex` does, except that shares of 0 and 1 are allowed.
 * Source: Harper & Lynch 2005, Methods for measuring cancer disparities (range measures).
 *
 * @example endToEndGap({ groups: [{ group: 'Q1', order: 1, numerator: 20, denominator: 100 }, { group: 'Q5', order: 5, numerator: 50, denominator: 100 }] }).value // => 0.3
 */
export function endToEndGap(options: { groups: readonly OrderedCounts[]; confidence?: number }): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const ranked = rankCounts(options.groups);
  if ('computable' in ranked) return ranked;
  const { proportions, denominators } = ranked;
  const last = proportions.length - 1;
  const varianceOf = (i: number) => (proportions[i]! * (1 - proportions[i]!)) / denominators[i]!;
  return differenceEstimate(
    { ranked, level, method: 'Wald', warnings: [] },
    proportions[last]! - proportions[0]!,
    varianceOf(0) + varianceOf(last),
  );
}
