import type { PlacePart } from './present-place.js';
import { countIn } from './ppm-ranges.js';
import type { PpmRange } from './ppm-ranges.js';

/** Counts of a table in the order of its stratifier: of whom something is so, out of how many. */
export interface TableCounts {
  numerators: number[];
  denominators: number[];
}

/**
 * A part's share of a table of counts: those who count and those who do not are each divided without loss, so that the
 * share of them stays one. Where there are more events than people, as in a rate, events and people are each divided.
 * @param groups codes of the groups, in the order of the counts
 */
export function shareOfCounts(
  { numerators, denominators }: TableCounts,
  { stratifier, groups }: { stratifier: string; groups: readonly string[] },
  part: Pick<PlacePart, 'ranges' | 'groupRanges'>,
): TableCounts {
  const counts = groups.slice(0, numerators.length).map((group, index) => {
    const ranges = part.groupRanges[`${stratifier}.${group}`] ?? part.ranges;
    return countsIn(numerators[index] ?? 0, denominators[index] ?? 0, ranges);
  });
  return {
    numerators: counts.map(({ numerator }) => numerator),
    denominators: counts.map(({ denominator }) => denominator),
  };
}

function countsIn(numerator: number, denominator: number, ranges: readonly PpmRange[]) {
  const inside = countIn(numerator, ranges);
  const isPart = numerator <= denominator;
  return {
    numerator: inside,
    denominator: isPart ? inside + countIn(denominator - numerator, ranges) : countIn(denominator, ranges),
  };
}
