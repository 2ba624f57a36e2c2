import { nextQuarter, previousQuarter, quarterOf } from '../quarter/quarter-calendar.js';
import type { QuarterId } from '../quarter/quarter.js';

/** In how many quarters a region can choose to follow something up. */
const quartersOffered = 4;

/**
 * The quarters in whose returns a comment can come up again: later than the one that it is about, and none whose returns
 * cannot be sent any more.
 * @example quartersToFollowIn('2026-27-Q1', '2026-11-28') // ['2026-27-Q2', '2026-27-Q3', '2026-27-Q4', '2027-28-Q1']
 */
export function quartersToFollowIn(about: QuarterId, today: string): QuarterId[] {
  // A quarter’s returns can be sent in the quarter after it.
  const [after, open] = [nextQuarter(about), previousQuarter(quarterOf(today))];
  const quarters = [after > open ? after : open];
  while (quarters.length < quartersOffered) quarters.push(nextQuarter(quarters.at(-1) ?? open));
  return quarters;
}
