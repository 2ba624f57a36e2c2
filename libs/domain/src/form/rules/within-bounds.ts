import { formatCount } from '../../estimates/format-count.js';

/** Between what numbers another number must lie. */
export interface Bounds {
  least: number;
  most: number;
}

/** How far a count may lie outside and still be taken to agree: the sources are seldom of the same day. */
const tolerance = 0.1;
const toleratedPeople = 5;

/** How many people so many overlapping counts are: the greatest of them if all are the same people, else up to their sum. */
export function peopleIn(counts: readonly number[]): Bounds {
  return { least: Math.max(0, ...counts), most: counts.reduce((sum, count) => sum + count, 0) };
}

/** Whether a count agrees with bounds that come from another part of the return. */
export function isWithin(count: number, { least, most }: Bounds): boolean {
  const room = (bound: number) => Math.max(toleratedPeople, tolerance * bound);
  return count >= least - room(least) && count <= most + room(most);
}

/** @example boundsInWords({ least: 40, most: 90 }) // "40 to 90" */
export function boundsInWords({ least, most }: Bounds): string {
  return least === most ? formatCount(least) : `${formatCount(least)} to ${formatCount(most)}`;
}
