import { decomposeGapChange, isLevellingDown } from '../levelling-down/index.js';
import type { GapChange, GapPart } from '../levelling-down/index.js';
import type { PublishedGroup } from '../publication/published-group.js';
import type { EquityPoint } from './equity-point.js';

export type ChangeOfGap = 'WIDER' | 'NARROWER' | 'NARROWER_BY_LEVELLING_DOWN' | 'NO_CLEAR_CHANGE';

/**
 * Whether a gap differs between two quarters by more than chance would explain, and if it closed, from which side.
 *
 * The two gaps are compared with MOVER: the change is clear where the 95% interval of the difference of the absolute
 * gaps, built from the limits of each, excludes zero. Levelling down: the better-off group clearly fell while the
 * worse-off group did not clearly rise. Source: Zou & Donner 2008, Statistics in Medicine 27:1693.
 */
export function changeOfGap(before: EquityPoint, now: EquityPoint): ChangeOfGap {
  const [first, last] = [absoluteGap(before), absoluteGap(now)];
  if (!first || !last) return 'NO_CLEAR_CHANGE';
  const change = last.value - first.value;
  const lower = change - Math.hypot(last.value - last.lower, first.upper - first.value);
  const upper = change + Math.hypot(last.upper - last.value, first.value - first.lower);
  if (lower > 0) return 'WIDER';
  if (upper >= 0) return 'NO_CLEAR_CHANGE';
  const parts = gapChangeParts(before, now);
  return parts && isLevellingDown(parts) ? 'NARROWER_BY_LEVELLING_DOWN' : 'NARROWER';
}

/**
 * How much of the change came from either of the two groups that were compared in the earlier quarter, from published
 * counts. Null where one of the four counts is not shown. Every metric is read as "more people reached": the better-off
 * group is the one with the higher share.
 */
export function gapChangeParts(before: EquityPoint, now: EquityPoint): GapChange | null {
  const isHighBetterOff = (before.difference.value ?? 0) >= 0;
  const [betterOff, worseOff] = isHighBetterOff
    ? [before.compared?.high, before.compared?.low]
    : [before.compared?.low, before.compared?.high];
  const found = decomposeGapChange({
    before: { betterOff: partOf(before.groups, betterOff), worseOff: partOf(before.groups, worseOff) },
    now: { betterOff: partOf(now.groups, betterOff), worseOff: partOf(now.groups, worseOff) },
    polarity: 'HIGH_IS_BETTER',
  });
  return found.computable ? found : null;
}

function absoluteGap({ difference }: EquityPoint): { value: number; lower: number; upper: number } | null {
  const { value, lower, upper } = difference;
  if (value === null || lower === null || upper === null) return null;
  return value >= 0 ? { value, lower, upper } : { value: -value, lower: -upper, upper: -lower };
}

/** The group as the only part of its end; no part where its counts are not shown. */
function partOf(groups: PublishedGroup[], code: string | undefined): GapPart[] {
  const group = groups.find((candidate) => candidate.group === code);
  if (!group || group.numerator.value === null || group.denominator.value === null) return [];
  return [{ part: group.group, numerator: group.numerator.value, denominator: group.denominator.value }];
}
