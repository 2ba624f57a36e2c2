import type { Estimate } from '@monitor/domain';
import type { SentenceUnit } from './sentence-subject.js';

/** Which way a comparison goes beyond chance. */
export type Direction = 'HIGHER' | 'LOWER' | 'NOT_CLEAR';

/**
 * Which way a difference or ratio goes, if its interval excludes no difference (0, or 1 for a ratio) and the figure lies
 * on the same side. Without an interval nothing is clear.
 */
export function directionOf({ value, lower, upper }: Estimate, unit: SentenceUnit): Direction {
  const none = unit.kind === 'RATIO' ? 1 : 0;
  if (value === null || lower === null || upper === null) return 'NOT_CLEAR';
  if (lower > none && value > none) return 'HIGHER';
  if (upper < none && value < none) return 'LOWER';
  return 'NOT_CLEAR';
}
