import { formatPoints } from '@monitor/domain';
import type { Result } from '@monitor/statistics';
import { gapChangeParts } from './change-of-gap.js';
import type { EquityPoint } from './equity-point.js';

/**
 * Says from which side a gap closed that closed the wrong way, with what either group did: "because the
 * better-off group fell, not because the worse-off group rose (the better-off group fell by 10.0 percentage points, …)".
 */
export function levellingDownWords(before: EquityPoint, now: EquityPoint): string {
  const words = 'because the better-off group fell, not because the worse-off group rose';
  const parts = gapChangeParts(before, now);
  if (!parts || !parts.fromBetterOff.computable || !parts.fromWorseOff.computable) return words;
  const fall = formatPoints(-parts.fromBetterOff.value, oneDecimal);
  return `${words} (the better-off group fell by ${fall}, the worse-off group ${changeOf(parts.fromWorseOff)})`;
}

/** A contribution below zero means that the group rose. */
function changeOf(fromWorseOff: Extract<Result, { computable: true }>): string {
  const { value, interval } = fromWorseOff;
  const size = formatPoints(Math.abs(value), oneDecimal);
  const isClearFall = interval !== null && interval.lower > 0;
  return isClearFall ? `by ${size}` : `shows no clear change, ${formatPoints(-value, oneDecimal)}`;
}

const oneDecimal = 1000;
