import { latestGap } from './equity-answer.js';
import type { EquityArea } from './equity-answer.js';

/** Which two groups a gap is between, in words. */
export function gapPair(isOrdered: boolean): { first: string; second: string } {
  return isOrdered
    ? { first: 'least deprived fifth', second: 'most deprived fifth' }
    : { first: 'group with the highest share', second: 'group with the lowest share' };
}

/** The finding of the absolute gap: how wide it is now. */
export function gapTitle(area: EquityArea): string {
  const latest = latestGap(area);
  if (latest === undefined) return 'No gap can be shown';
  return `Gap in ${latest.quarter.label}: ${latest.difference.text}`;
}

/** The finding of the relative gap. */
export function ratioTitle(area: EquityArea): string {
  const latest = area.points.findLast(({ ratio }) => ratio.status === 'PUBLISHED' && ratio.value !== null);
  return latest === undefined ? 'No ratio can be shown' : `Ratio in ${latest.quarter.label}: ${latest.ratio.text}`;
}

/** How the gap and its sign are read. */
export function gapSentence(isOrdered: boolean): string {
  const { first, second } = gapPair(isOrdered);
  const sign = isOrdered ? ' Above zero, the share is higher for the least deprived.' : '';
  return `The share of the ${first} minus that of the ${second}, in percentage points, with its 95% interval.${sign}`;
}

/** How the ratio is read. */
export function ratioSentence(isOrdered: boolean): string {
  const { first, second } = gapPair(isOrdered);
  return `The share of the ${first} divided by that of the ${second}, with its 95% interval. 1 means no gap.`;
}
