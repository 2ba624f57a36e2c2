import { normalCdf, normalDensity, normalQuantile } from '../../numerics/index.js';
import { limitsOf, shareBetween } from './box-walk.js';
import type { BoxWalk, Coordinate } from './box-walk.js';

/** A prime number of points, and by how much a point differs from the one before along each coordinate. */
interface Lattice {
  points: number;
  steps: readonly number[];
}

/**
 * Steps chosen one coordinate after the other so that the error of smooth periodic functions is smallest, later coordinates
 * counting less (0.6 / position). Source: Sloan & Reztsov 2002, Mathematics of Computation 71:263.
 */
const lattices = {
  rough: { points: 2039, steps: [1, 790, 965, 494, 652, 867, 342, 699, 364, 740, 271, 890, 667, 243] },
  middling: {
    points: 8191,
    steps: [1, 3457, 2970, 3812, 3117, 2503, 2703, 3336, 3145, 1119, 2635, 996, 3279, 394],
  },
  fine: {
    points: 32749,
    steps: [1, 12509, 6879, 16120, 8265, 6628, 7216, 10200, 12692, 5786, 11912, 1750, 14228, 3953],
  },
} satisfies Record<string, Lattice>;

/** How exact a probability is wanted: to about 1e-3, 1e-5, or better; means take the finest. */
export type Exactness = keyof typeof lattices;

/** With more coordinates than this the lattice has no step for each. */
export const mostCoordinates = lattices.fine.steps.length + 1;

/**
 * The probability of a box, each coordinate but the last drawn by the points of a lattice between the limits that the box
 * leaves it, on the scale of its distribution function; the last one in closed form. Adds the integrals to the walk.
 * Source: Genz 1992, Journal of Computational and Graphical Statistics 1:141.
 */
export function latticeRule(walk: BoxWalk, exactness: Exactness): number {
  const { points, steps } = lattices[exactness];
  const { coordinates, drawn, sums } = walk;
  const last = coordinates.length - 1;
  let probability = 0;
  for (let point = 0; point < points; point++) {
    let weight = 1 / points;
    for (let place = 0; place < last && weight > 0; place++) {
      const coordinate = coordinates[place]!;
      weight *= draw(walk, coordinate, folded((point * steps[place]! + 0.5) / points));
    }
    if (!(weight > 0)) continue;
    const { column } = coordinates[last]!;
    const [lower, upper] = limitsOf(coordinates[last]!, walk);
    if (!(lower < upper)) continue;
    const inside = weight * shareBetween(lower, upper);
    probability += inside;
    sums[column]! += weight * (normalDensity(lower) - normalDensity(upper));
    for (let place = 0; place < last; place++) {
      const at = coordinates[place]!.column;
      sums[at]! += inside * drawn[at]!;
    }
  }
  return probability;
}

/** Puts a coordinate where this share of what the box leaves it lies below; tells how much that is. */
function draw(walk: BoxWalk, coordinate: Coordinate, share: number): number {
  const [lower, upper] = limitsOf(coordinate, walk);
  if (!(lower < upper)) return 0;
  // In the upper half by reflection, where tails keep their digits.
  const isReflected = lower > 0;
  const below = normalCdf(isReflected ? -upper : lower);
  const between = normalCdf(isReflected ? -lower : upper) - below;
  const point = normalQuantile(below + share * between);
  walk.drawn[coordinate.column] = isReflected ? -point : point;
  return between;
}

/** From 0 to 1 and back: an integrand that meets itself at the ends has a smaller error. */
function folded(x: number): number {
  return Math.abs(2 * (x - Math.floor(x)) - 1);
}
