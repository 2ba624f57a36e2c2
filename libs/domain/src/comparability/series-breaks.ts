import { nextQuarter, quarterOf, quarterStart } from '../quarter/quarter-calendar.js';
import type { QuarterId } from '../quarter/quarter.js';
import { breakTouches } from './break-touches.js';
import type { FigureSeries } from './break-touches.js';
import type { BreakContent, ComparabilityBreak } from './comparability-break.js';

/** The quarters that a break parts: those before `startsIn`, those from `comparableFrom` on, and any between. */
export interface BreakQuarters {
  /** The first quarter with a day of the new state. */
  startsIn: QuarterId;
  /** The first quarter that is wholly past the break; the same as `startsIn` where that one is. */
  comparableFrom: QuarterId;
}

/** A break as it lies in a series. */
export interface SeriesBreak extends BreakQuarters {
  entry: ComparabilityBreak;
}

/** Which quarters a break parts. A quarter with days of both states, or of an outage, can be compared with no other. */
export function quartersOfBreak({
  occursOn,
  lastsUntil,
}: Pick<BreakContent, 'occursOn' | 'lastsUntil'>): BreakQuarters {
  const startsIn = quarterOf(occursOn);
  if (lastsUntil !== null) return { startsIn, comparableFrom: nextQuarter(quarterOf(lastsUntil)) };
  return { startsIn, comparableFrom: quarterStart(startsIn) === occursOn ? startsIn : nextQuarter(startsIn) };
}

/** The breaks that touch a series between its first and its last quarter, oldest first. `quarterIds`: oldest first. */
export function breaksOfSeries(
  ledger: readonly ComparabilityBreak[],
  series: FigureSeries,
  quarterIds: readonly QuarterId[],
): SeriesBreak[] {
  const [first, last] = [quarterIds[0], quarterIds.at(-1)];
  if (first === undefined || last === undefined) return [];
  return ledger
    .filter(({ touches }) => breakTouches(touches, series))
    .map((entry) => ({ entry, ...quartersOfBreak(entry) }))
    .filter(({ startsIn, comparableFrom }) => startsIn <= last && comparableFrom > first)
    .sort((a, b) => a.entry.occursOn.localeCompare(b.entry.occursOn) || a.entry.title.localeCompare(b.entry.title));
}

/**
 * The quarters of a series that begin a stretch of their own at a break: no line is drawn into them from the quarter
 * before, and their figures bear the sign of a break.
 */
export function quartersAfterBreak({ startsIn, comparableFrom }: BreakQuarters, quarterIds: readonly QuarterId[]) {
  return quarterIds.slice(1).filter((quarter) => quarter === startsIn || quarter === comparableFrom);
}

function sideOf(quarter: QuarterId, { startsIn, comparableFrom }: BreakQuarters): 'BEFORE' | 'WITHIN' | 'AFTER' {
  if (quarter < startsIn) return 'BEFORE';
  return quarter < comparableFrom ? 'WITHIN' : 'AFTER';
}

/** The breaks for which figures of two quarters cannot be compared; none = they can be. */
export function breaksBetween<Parting extends BreakQuarters>(
  breaks: readonly Parting[],
  one: QuarterId,
  other: QuarterId,
): Parting[] {
  if (one === other) return [];
  return breaks.filter((parting) => {
    const side = sideOf(one, parting);
    return side === 'WITHIN' || side !== sideOf(other, parting);
  });
}

/** The moments of a series that may be compared with one of its quarters, this one included: what a trend may use. */
export function comparableStretch<Moment extends { quarterId: QuarterId }>(
  moments: readonly Moment[],
  breaks: readonly BreakQuarters[],
  quarterId: QuarterId,
): Moment[] {
  return moments.filter((moment) => breaksBetween(breaks, moment.quarterId, quarterId).length === 0);
}
