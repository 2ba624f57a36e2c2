import { differenceOfClusterShares } from '@monitor/statistics';
import type { ProportionCounts, Result } from '@monitor/statistics';

/**
 * Which end of a gap moved when it narrowed: the better-off group fell and the worse-off one did not clearly rise, both
 * moved, the worse-off one rose and the better-off one did not clearly fall, or neither moved clearly by itself.
 */
export const waysToNarrow = ['BETTER_OFF_FELL', 'BOTH_MOVED', 'WORSE_OFF_ROSE', 'CANNOT_TELL'] as const;
export type HowItNarrowed = (typeof waysToNarrow)[number];

/** Counts of both groups of the same organisations, in the same order. */
export interface EndsOfGap {
  first: ProportionCounts[];
  second: ProportionCounts[];
}

/**
 * How a gap narrowed among the same organisations: each end's change of share by the paired jackknife, at 95%.
 * @param way 1 where the first group is the better-off one, -1 where it is the second
 */
export function howItNarrowed({ before, now }: { before: EndsOfGap; now: EndsOfGap }, way: 1 | -1): HowItNarrowed {
  const changeOf = (end: keyof EndsOfGap) =>
    differenceOfClusterShares({ first: now[end], second: before[end], sameClusters: true });
  const [better, worse] = way > 0 ? [changeOf('first'), changeOf('second')] : [changeOf('second'), changeOf('first')];
  const [hasFallen, hasRisen] = [limitOf(better, 'upper') < 0, limitOf(worse, 'lower') > 0];
  if (hasFallen) return hasRisen ? 'BOTH_MOVED' : 'BETTER_OFF_FELL';
  return hasRisen ? 'WORSE_OFF_ROSE' : 'CANNOT_TELL';
}

function limitOf(result: Result, side: 'lower' | 'upper'): number {
  return result.computable ? (result.interval?.[side] ?? 0) : 0;
}
