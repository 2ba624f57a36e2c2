import { formatDay, quarterOf } from '@monitor/domain';
import type { AreaLevel } from '@monitor/domain';

/** A day on which areas of a level changed, so that figures before and after are of different places. */
export interface BoundaryBreak {
  level: AreaLevel;
  on: string;
  what: string;
}

/** The ledger of changes known so far. */
export const boundaryBreaks: readonly BoundaryBreak[] = [
  { level: 'ICB', on: '2026-04-01', what: 'integrated care boards were merged, split and given new boundaries' },
];

/** The breaks that lie between the first and the last of some quarters. */
export function breaksAmong(level: AreaLevel, quarterIds: readonly string[]): BoundaryBreak[] {
  return boundaryBreaks.filter((entry) => entry.level === level && quarterIds.indexOf(quarterOf(entry.on)) > 0);
}

/** The quarters that a break lies before. */
export function breakKeys(breaks: readonly BoundaryBreak[]): string[] {
  return breaks.map(({ on }) => quarterOf(on));
}

/** A break in words. */
export function breakSentence({ on, what }: BoundaryBreak): string {
  return `The dashed line marks ${formatDay(on)}, when ${what}: figures on its two sides may be of different places.`;
}
