import { differenceOfProportions } from '@monitor/statistics';
import type { PublishedGroup } from '../disclosure/publish-groups.js';
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
  return isLevellingDown(before, now) ? 'NARROWER_BY_LEVELLING_DOWN' : 'NARROWER';
}

function absoluteGap({ difference }: EquityPoint): { value: number; lower: number; upper: number } | null {
  const { value, lower, upper } = difference;
  if (value === null || lower === null || upper === null) return null;
  return value >= 0 ? { value, lower, upper } : { value: -value, lower: -upper, upper: -lower };
}

function isLevellingDown(before: EquityPoint, now: EquityPoint): boolean {
  const better = change(before, now, betterOff(before));
  const worse = change(before, now, worseOff(before));
  return better !== null && worse !== null && better.upper < 0 && worse.lower <= 0;
}

function betterOff({ compared, difference }: EquityPoint): string | undefined {
  return (difference.value ?? 0) >= 0 ? compared?.high : compared?.low;
}

function worseOff({ compared, difference }: EquityPoint): string | undefined {
  return (difference.value ?? 0) >= 0 ? compared?.low : compared?.high;
}

function change(
  before: EquityPoint,
  now: EquityPoint,
  code: string | undefined,
): { lower: number; upper: number } | null {
  const [then, latest] = [counts(before.groups, code), counts(now.groups, code)];
  if (!then || !latest) return null;
  const result = differenceOfProportions({ first: latest, second: then });
  return result.computable ? result.interval : null;
}

function counts(groups: PublishedGroup[], code: string | undefined): { numerator: number; denominator: number } | null {
  const group = groups.find((candidate) => candidate.group === code);
  if (!group || group.numerator.value === null || group.denominator.value === null) return null;
  return { numerator: group.numerator.value, denominator: group.denominator.value };
}
