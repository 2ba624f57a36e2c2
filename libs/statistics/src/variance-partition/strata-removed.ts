import { symmetricEigen, zeroMatrix } from '../linear-algebra/index.js';
import type { Matrix } from '../linear-algebra/index.js';

/** One member's outcome, its group, and the stratum within which members are compared. */
export interface StratifiedOutcome {
  group: string;
  stratum: string;
  outcome: number | null;
}

/** What outcomes still tell when the means of strata are taken out: figures that suffice for the partition. */
export interface StrataRemoved {
  groups: number;
  /** Observations less strata: what the restricted likelihood has to spend. */
  degrees: number;
  /** Sum of squared distances from the mean of the own stratum. */
  squares: number;
  /** The independent comparisons of groups: the variance of `sum` is within x size + between x size squared. */
  comparisons: { size: number; sum: number }[];
}

type KnownOutcome = StratifiedOutcome & { outcome: number };

/** Count and sum of one stratum, and how many of its members are in which group. */
interface Stratum {
  count: number;
  sum: number;
  members: Map<number, number>;
}

/**
 * Takes the means of strata out of outcomes, and turns what groups differ by into independent comparisons.
 *
 * In words: with Z the groups of members and M what takes the means of strata out, Z'MZ is turned onto its own axes; the
 * sum on the axis of size s has the variance within x s + between x s². Axes of size nought, which groups leave that no
 * stratum joins, are no comparisons.
 * Source: Seely & El-Bassiouni 1983, Annals of Statistics 11:197.
 */
export function removeStrata(known: readonly KnownOutcome[]): StrataRemoved {
  // Distances from the overall mean keep their digits where outcomes lie far from nought.
  const centre = known.reduce((sum, { outcome }) => sum + outcome / known.length, 0);
  const places = new Map<string, number>();
  for (const { group } of known) if (!places.has(group)) places.set(group, places.size);
  const cross = zeroMatrix(places.size, places.size);
  const sums = new Float64Array(places.size);
  const strata = new Map<string, Stratum>();
  let squares = 0;
  for (const { group, stratum: name, outcome } of known) {
    const place = places.get(group)!;
    const stratum = strata.get(name) ?? { count: 0, sum: 0, members: new Map<number, number>() };
    strata.set(name, stratum);
    stratum.count += 1;
    stratum.sum += outcome - centre;
    stratum.members.set(place, (stratum.members.get(place) ?? 0) + 1);
    cross.values[place * places.size + place]! += 1;
    sums[place]! += outcome - centre;
    squares += (outcome - centre) ** 2;
  }
  for (const stratum of strata.values()) {
    squares -= stratum.sum ** 2 / stratum.count;
    takeOut(stratum, cross, sums);
  }
  const degrees = known.length - strata.size;
  return { groups: places.size, degrees, squares: Math.max(squares, 0), comparisons: comparisonsIn(cross, sums) };
}

function takeOut({ count, sum, members }: Stratum, cross: Matrix, sums: Float64Array): void {
  for (const [place, here] of members) {
    sums[place]! -= (here * sum) / count;
    for (const [other, there] of members) cross.values[place * cross.columns + other]! -= (here * there) / count;
  }
}

function comparisonsIn(cross: Matrix, sums: Float64Array): StrataRemoved['comparisons'] {
  const { values, vectors } = symmetricEigen(cross);
  const smallest = 1e-9 * (values[0] ?? 0);
  return Array.from(values).flatMap((size, axis) => {
    if (!(size > smallest)) return [];
    let sum = 0;
    sums.forEach((each, place) => (sum += each * vectors.values[place * cross.columns + axis]!));
    return [{ size, sum }];
  });
}
