import { decomposeGapChange, isLevellingDown } from '@monitor/analysis';
import type { FormerGap, FormerGroup } from './gap.js';

export type FormerChange = 'WIDER' | 'NARROWER' | 'NARROWER_BY_LEVELLING_DOWN' | 'NO_CLEAR_CHANGE';

/** The first quarter against the last, whoever answered: MOVER from the two limits. */
export function formerChange(
  [before, now]: readonly [FormerGap, FormerGap],
  groupsNow: readonly FormerGroup[],
): FormerChange {
  const [first, last] = [absolute(before), absolute(now)];
  const change = last.value - first.value;
  if (change - Math.hypot(last.value - last.lower, first.upper - first.value) > 0) return 'WIDER';
  if (change + Math.hypot(last.upper - last.value, first.value - first.lower) >= 0) return 'NO_CLEAR_CHANGE';
  return isFallOfBetterOff(before, groupsNow) ? 'NARROWER_BY_LEVELLING_DOWN' : 'NARROWER';
}

function isFallOfBetterOff(before: FormerGap, groupsNow: readonly FormerGroup[]): boolean {
  const [better, worse] = before.value >= 0 ? [before.high, before.low] : [before.low, before.high];
  const nowOf = ({ group }: FormerGroup) => groupsNow.filter((each) => each.group === group).map(partOf);
  const parts = decomposeGapChange({
    before: { betterOff: [partOf(better)], worseOff: [partOf(worse)] },
    now: { betterOff: nowOf(better), worseOff: nowOf(worse) },
    polarity: 'HIGH_IS_BETTER',
  });
  return parts.computable && isLevellingDown(parts);
}

function partOf({ group, numerator, denominator }: FormerGroup) {
  return { part: group, numerator, denominator };
}

function absolute({ value, lower, upper }: FormerGap) {
  return value >= 0 ? { value, lower, upper } : { value: -value, lower: -upper, upper: -lower };
}
