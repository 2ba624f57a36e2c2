import { wilsonInterval } from '@monitor/statistics';

/** Counts of one of two shares that are compared. */
export interface ShareCounts {
  numerator: number;
  denominator: number;
}

/** The level at which each of so many comparisons was judged. */
export function levelFor(comparisons: number): number {
  return 1 - 0.05 / Math.max(comparisons, 1);
}

export function pairsAmong(things: number): number {
  return (things * (things - 1)) / 2;
}

/** How much larger the first share is at the least: Newcombe's lower limit with continuity correction. */
export function leastDifference(first: ShareCounts, second: ShareCounts, confidence: number): number {
  const [high, low] = [first.numerator / first.denominator, second.numerator / second.denominator];
  const lower = limitOf({ ...first, numerator: Math.max(first.numerator - 0.5, 0) }, 'lower', confidence);
  const numerator = Math.min(second.numerator + 0.5, second.denominator);
  const upper = limitOf({ ...second, numerator }, 'upper', confidence);
  if (lower === null || upper === null) return -1;
  return high - low - Math.hypot(high - lower, upper - low);
}

function limitOf(counts: ShareCounts, side: 'lower' | 'upper', confidence: number): number | null {
  const result = wilsonInterval({ ...counts, confidence });
  return result.computable && result.interval !== null ? result.interval[side] : null;
}
