import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';

/** What an organisation has of a group. */
export interface ClusterCounts {
  numerator: number;
  denominator: number;
}

interface Deviation extends ClusterCounts {
  /** How far the numerator lies from the organisation's part of the share. */
  from: number;
  /** Everybody of the group in the other organisations. */
  rest: number;
}

/**
 * Whether a design effect would prove of an organisation that a count of it is small, to the strongest reader: one who
 * knows every organisation's people, the share exactly, and the counts of the organisation that lies furthest from it.
 *
 * In words: the effect limits the jackknife's sum of squares, of each organisation's deviation over everybody else. What
 * the reader does not know is left for the others; one of them can lie as far from the share as that allows while the rest
 * make up for it as cheaply as they can. A count of 1 to `hideUpTo` people is told where that leaves nothing else.
 */
export function tellsSmallCount(
  clusters: readonly ClusterCounts[],
  effect: number,
  { hideUpTo }: Pick<DisclosurePolicy, 'hideUpTo'>,
): boolean {
  const people = clusters.reduce((sum, each) => sum + each.denominator, 0);
  const share = clusters.reduce((sum, each) => sum + each.numerator, 0) / people;
  const deviations = clusters.map((each) => ({
    ...each,
    from: each.numerator - share * each.denominator,
    rest: people - each.denominator,
  }));
  const insider = deviations.reduce((most, each) => (squareOf(each) > squareOf(most) ? each : most));
  const squares = ((effect * share * (1 - share)) / people) * (clusters.length / (clusters.length - 1));
  const room = deviations.reduce((sum, { rest }) => sum + rest ** 2, 0) - insider.rest ** 2;
  const left = squares - squareOf(insider);
  return deviations.some((each) => {
    if (each === insider || each.denominator <= hideUpTo) return false;
    const [low, high] = reachOf(each, { own: insider.from, room: room - each.rest ** 2, left });
    const [least, most] = [share * each.denominator + low, share * each.denominator + high];
    const isProven = (lower: number, upper: number) => lower > 0 && upper < hideUpTo + 1;
    return isProven(least, most) || isProven(each.denominator - most, each.denominator - least);
  });
}

function squareOf({ from, rest }: Deviation): number {
  return (from / rest) ** 2;
}

/** How far an organisation can lie from the share: the roots of e²/rest² + (own + e)²/room = what is left. */
function reachOf({ rest }: Deviation, of: { own: number; room: number; left: number }): [number, number] {
  const [a, b] = [1 / rest ** 2 + 1 / of.room, (2 * of.own) / of.room];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * (of.own ** 2 / of.room - of.left)));
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}
