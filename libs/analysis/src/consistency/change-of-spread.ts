import { seededRandom } from '@monitor/statistics';
import type { SeededRandom } from '@monitor/statistics';
import type { AreaSeries } from './matched-shares.js';

/** How far areas lie apart at both ends of the quarters, and by how much that changed. */
export interface ChangeOfSpread {
  /** Standard deviation of the areas' shares in the first and last quarter, on the line through all quarters. */
  first: number;
  last: number;
  /** Last less first, with the limits of its interval. */
  change: { value: number; lower: number; upper: number };
}

const draws = 999;
/** From so many organisations on, the variance of their shares is known well enough to be taken as it is. */
const manyOrganisations = 60;

/**
 * Whether areas have come nearer to each other, among the same organisations.
 *
 * In words: in each quarter the spread is the standard deviation of the areas' shares, less what the sampling of
 * organisations adds to it; the change is that of the straight line through the spreads of all quarters, from the first to
 * the last. Its limits are as far away as 95 of 100 worlds lie from nought in which every area keeps its distance from
 * the others and its shares vary as its organisations do, quarters of one area going together as they went (999 seeded
 * draws; a multivariate t of few organisations). The areas are all there are, not a sample of areas. Input: two areas
 * and three quarters at least.
 * Source: Sala-i-Martin 1996, Economic Journal 106:1019 (σ-convergence); Davison & Hinkley 1997, Bootstrap Methods and
 * their Application, section 4.2 (parametric null).
 */
export function changeOfSpread(areas: readonly AreaSeries[], seed: number): ChangeOfSpread {
  const shares = areas.map((area) => area.shares);
  const quarters = shares[0]!.length;
  const noise = Float64Array.from(
    { length: quarters },
    (_, at) => areas.reduce((sum, { covariance }) => sum + covariance[at * quarters + at]!, 0) / areas.length,
  );
  const spreads = spreadsOf(shares, noise);
  const change = changeAlongLine(spreads);
  const middle = spreads.reduce((sum, each) => sum + each, 0) / quarters;
  const reach = reachUnderNoChange(areas, noise, seed);
  return {
    first: Math.max(middle - change / 2, 0),
    last: Math.max(middle + change / 2, 0),
    change: { value: change, lower: change - reach, upper: change + reach },
  };
}

function spreadsOf(shares: readonly Float64Array[], noise: Float64Array): Float64Array {
  return noise.map((sampling, quarter) => {
    let mean = 0;
    for (const area of shares) mean += area[quarter]! / shares.length;
    let squares = 0;
    for (const area of shares) squares += (area[quarter]! - mean) ** 2;
    return Math.sqrt(Math.max(squares / (shares.length - 1) - sampling, 0));
  });
}

/** The slope of the least-squares line through equally spaced quarters, times the way from the first to the last. */
function changeAlongLine(spreads: Float64Array): number {
  const way = spreads.length - 1;
  let cross = 0;
  let squares = 0;
  spreads.forEach((spread, quarter) => {
    cross += (quarter - way / 2) * spread;
    squares += (quarter - way / 2) ** 2;
  });
  return (cross / squares) * way;
}

/** Of the sizes of change where nothing changed, the one that 95 of 100 do not exceed. */
function reachUnderNoChange(areas: readonly AreaSeries[], noise: Float64Array, seed: number): number {
  const random = seededRandom(seed);
  const distances = keptDistances(areas);
  const roots = areas.map(({ covariance }) => lowerRoot(covariance, noise.length));
  const drawn = areas.map(() => new Float64Array(noise.length));
  const normals = new Float64Array(noise.length);
  const sizes = Float64Array.from({ length: draws }, () => {
    areas.forEach(({ organisations }, at) => {
      const scale = scaleOfT(organisations - 1, random);
      for (let quarter = 0; quarter < normals.length; quarter += 1) normals[quarter] = random.normal() * scale;
      addCorrelated(drawn[at]!, { from: distances[at]!, root: roots[at]!, normals });
    });
    return Math.abs(changeAlongLine(spreadsOf(drawn, noise)));
  }).sort();
  return sizes[Math.ceil(0.95 * (draws + 1)) - 1]!;
}

/** How far each area lies from the mean of all over the quarters, drawn in by as much as chance has pushed them apart. */
function keptDistances(areas: readonly AreaSeries[]): number[] {
  const quarters = areas[0]!.shares.length;
  const means = areas.map(({ shares }) => shares.reduce((sum, share) => sum + share, 0) / quarters);
  const mean = means.reduce((sum, each) => sum + each, 0) / areas.length;
  const squares = means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (areas.length - 1);
  const chance = areas.reduce(
    (sum, { covariance }) => sum + covariance.reduce((all, each) => all + each, 0) / quarters ** 2 / areas.length,
    0,
  );
  const kept = squares > 0 ? Math.sqrt(Math.max(squares - chance, 0) / squares) : 0;
  return means.map((each) => (each - mean) * kept);
}

/** One draw of what turns normal numbers into Student's t: the root of degrees over a chi-square. */
function scaleOfT(degrees: number, random: SeededRandom): number {
  if (degrees >= manyOrganisations) return 1;
  let squares = 0;
  for (let at = 0; at < degrees; at += 1) squares += random.normal() ** 2;
  return Math.sqrt(degrees / squares);
}

/** The lower triangle L with L L' = covariance; a direction in which nothing varies is left at nought. */
function lowerRoot(covariance: Float64Array, order: number): Float64Array {
  const root = new Float64Array(order * order);
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let left = covariance[i * order + j]!;
      for (let m = 0; m < j; m += 1) left -= root[i * order + m]! * root[j * order + m]!;
      const pivot = root[j * order + j]!;
      if (i === j) root[i * order + i] = left > 1e-10 * covariance[i * order + i]! ? Math.sqrt(left) : 0;
      else root[i * order + j] = pivot > 0 ? left / pivot : 0;
    }
  }
  return root;
}

interface Correlated {
  from: number;
  root: Float64Array;
  normals: Float64Array;
}

function addCorrelated(drawn: Float64Array, { from, root, normals }: Correlated): void {
  const order = normals.length;
  for (let i = 0; i < order; i += 1) {
    let value = from;
    for (let j = 0; j <= i; j += 1) value += root[i * order + j]! * normals[j]!;
    drawn[i] = value;
  }
}
