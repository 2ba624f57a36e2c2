import { multiplyVector } from '../../linear-algebra/index.js';
import { seededRandom } from '../../numerics/index.js';
import { semidefiniteFactor } from '../pretrends/semidefinite-factor.js';
import type { CheckedStudy } from './honest-study.js';
import type { MomentProblem } from './moment-problem.js';

/** How many draws a critical value rests on, and the seed that they come from. */
export interface Draws {
  draws: number;
  seed: number;
}

/**
 * What the largest studentised combination of moments exceeds with the given probability when all their means are 0, by
 * seeded draws: no effect that is possible makes it larger more often.
 * Source: Andrews, Roth & Pakes 2023, Review of Economic Studies 90:2763, section 3.
 */
export function leastFavourableValue(
  { covariance }: CheckedStudy,
  { rows, largest }: MomentProblem,
  probability: number,
  { draws, seed }: Draws,
): number {
  if (!largest) return Infinity;
  const factor = semidefiniteFactor(covariance);
  const random = seededRandom(seed);
  const values = Float64Array.from({ length: draws }, () => {
    const independent = Float64Array.from({ length: factor.columns }, () => random.normal());
    return largest(multiplyVector(rows, multiplyVector(factor, independent))).value;
  }).sort();
  const position = (1 - probability) * (draws - 1);
  const below = Math.floor(position);
  const above = Math.min(draws - 1, below + 1);
  return values[below]! + (position - below) * (values[above]! - values[below]!);
}
