import type { Figure } from '@monitor/domain';
import type { TrendPoint } from '../trends/trend-point.js';

/** An effect at one moment, counted from the event: -1 is the last before it. */
export interface EventMoment {
  since: number;
  estimate: Figure;
}

const keyOf = (since: number) => `since ${since}`;

function labelOf(since: number): readonly [string, string] {
  if (since === 0) return ['0', ''];
  return [String(Math.abs(since)), since < 0 ? 'before' : 'after'];
}

/** The moments in their order, each named by its distance from the event. */
export function eventPoints(rows: readonly EventMoment[]): TrendPoint[] {
  return [...rows]
    .sort((one, other) => one.since - other.since)
    .map(({ since, estimate }) => ({ key: keyOf(since), label: labelOf(since), estimate }));
}

/** Key of the first moment that is not before the event; null where there is none, or none before it. */
export function firstAfter(rows: readonly EventMoment[]): string | null {
  const after = rows.flatMap(({ since }) => (since >= 0 ? since : []));
  return after.length === 0 || after.length === rows.length ? null : keyOf(Math.min(...after));
}
