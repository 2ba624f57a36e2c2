import { normalDensity } from '../../numerics/index.js';
import { limitsOf, shareBetween } from './box-walk.js';
import type { BoxWalk } from './box-walk.js';
import { gaussLegendre } from './gauss-legendre.js';
import type { QuadratureNode } from './gauss-legendre.js';

/** Further out than this hardly anything of a normal distribution is left. */
const reach = 8.5;

/**
 * The probability of a box, each coordinate but the last integrated by Gauss and Legendre's rule between the limits that
 * the box leaves it, the last one in closed form. Adds the integrals of the coordinates to the walk.
 */
export function nestedRule(walk: BoxWalk): number {
  const nodes = gaussLegendre(walk.coordinates.length > 5 ? 10 : walk.coordinates.length > 3 ? 14 : 32);
  return integrateFrom(walk, nodes, 0, 1);
}

/** What lies in the box from this coordinate on, times the weight of where those before it stand. */
function integrateFrom(walk: BoxWalk, nodes: readonly QuadratureNode[], place: number, weight: number): number {
  const coordinate = walk.coordinates[place]!;
  const { drawn, sums } = walk;
  const { column } = coordinate;
  const [lower, upper] = limitsOf(coordinate, walk);
  if (!(lower < upper)) return 0;
  if (place === walk.coordinates.length - 1) {
    sums[column]! += weight * (normalDensity(lower) - normalDensity(upper));
    return weight * shareBetween(lower, upper);
  }
  const from = Math.max(lower, Math.min(-reach, upper - reach));
  const width = Math.min(upper, Math.max(reach, lower + reach)) - from;
  let probability = 0;
  for (const { at, weight: share } of nodes) {
    const point = from + at * width;
    drawn[column] = point;
    const inside = integrateFrom(walk, nodes, place + 1, weight * width * share * normalDensity(point));
    sums[column]! += inside * point;
    probability += inside;
  }
  return probability;
}
