import { entry, matrixFromRows, multiplyVector } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { startWalk } from './box-walk.js';
import { latticeRule } from './lattice-rule.js';
import type { Exactness } from './lattice-rule.js';
import { nestedRule } from './nested-rule.js';
import { semidefiniteFactor } from './semidefinite-factor.js';

/** A multivariate normal distribution, of which the covariance may be singular. */
export interface NormalVector {
  mean: readonly number[];
  covariance: Matrix;
}

/** How much of a multivariate normal distribution lies in a box around 0, and its mean there. */
export interface BoxMoments {
  probability: number;
  mean: number[];
}

/** Up to as many coordinates a rule with nodes along each of them is quicker than a lattice. */
const mostNested = 6;

/**
 * The probability that every |x| is at most its half-width, and the mean of x given that; by nested quadrature up to six
 * coordinates, by a lattice above. Those furthest outside the box come first, since they decide most; the order is the
 * same however far a trend has gone, so that the probability is a smooth function of its slope.
 */
export function boxMoments(
  { mean, covariance }: NormalVector,
  halfWidths: readonly number[],
  exactness: Exactness = 'fine',
): BoxMoments {
  const distance = (i: number) => Math.abs(mean[i]!) / halfWidths[i]!;
  const order = mean.map((_, i) => i).sort((i, j) => distance(j) - distance(i));
  const pick = (values: readonly number[]) => order.map((i) => values[i]!);
  const factor = semidefiniteFactor(matrixFromRows(order.map((i) => order.map((j) => entry(covariance, i, j)))));
  const walk = startWalk(factor, pick(mean), pick(halfWidths));
  const probability = walk.coordinates.length > mostNested ? latticeRule(walk, exactness) : nestedRule(walk);
  const means = walk.sums.map((sum) => (probability > 0 ? sum / probability : 0));
  const shift = multiplyVector(factor, means);
  const conditional = [...mean];
  order.forEach((i, place) => (conditional[i]! += shift[place]!));
  return { probability, mean: conditional };
}
