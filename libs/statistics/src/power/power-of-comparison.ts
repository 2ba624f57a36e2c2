import { nonCentralTUpperTail } from '../numerics/non-central-t.js';
import { normalQuantile, normalUpperTail } from '../numerics/normal.js';
import { studentTQuantile } from '../numerics/student-t.js';
import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { degreesOf, refuseDesign, varianceOfDifference } from './cluster-design.js';
import type { ClusterDesign } from './cluster-design.js';

/** How often a comparison would show a difference that is there. */
export interface Power {
  computable: true;
  /** A share from 0 to 1. */
  power: number;
}

/**
 * How often a comparison of two shares that come from organisations would show their difference.
 *
 * In words: the difference over its standard error, where the variance is the design effect times p1 q1 / n1 + p2 q2 / n2;
 * power is the chance of the non-central t distribution with organisations less 2 degrees of freedom (or of the normal
 * one) to lie beyond the point of the test, in either direction. Input: two shares and the design. Output: a share.
 * Refuses shares outside 0 to 1, an impossible design (`out-of-range`, `invalid-count`), a t test on two organisations
 * (`too-few-groups`) and shares that leave no room for chance, both 0 or both 1 (`no-variation`).
 * Source: Donner & Klar 2000, Design and Analysis of Cluster Randomization Trials; Johnson, Kotz & Balakrishnan 1995,
 * Continuous Univariate Distributions 2, chapter 31.
 * For: how good a chance the returns of `/consistency` and `/equity` had to show a difference.
 *
 * @example powerOfComparison([0.3, 0.38], { first: { organisations: 10, perOrganisation: 80 }, second: { organisations: 10, perOrganisation: 80 }, designEffect: 3.604, significance: 0.05, test: 't' }).power // => 0.3939
 */
export function powerOfComparison(shares: readonly [number, number], design: ClusterDesign): Power | NotComputable {
  const refused = refuseDesign(shares[0], design) ?? refuseDesign(shares[1], design);
  if (refused) return refused;
  if (shares[0] === shares[1] && (shares[0] === 0 || shares[0] === 1)) {
    return notComputable('no-variation', 'Where both shares are nought, or both whole, there is no chance to tell by.');
  }
  return { computable: true, power: powerAt(shares, design, criticalPoint(design)) };
}

/** How many standard errors a difference must have to be claimed. */
export function criticalPoint(design: ClusterDesign): number {
  const half = design.significance / 2;
  return design.test === 't' ? -studentTQuantile(half, degreesOf(design)) : -normalQuantile(half);
}

/** Past this many standard errors beyond the point of the test, a difference is shown for certain. */
const certain = 1e6;

/** The same for a design that has been checked, with the point of its test. */
export function powerAt(shares: readonly [number, number], design: ClusterDesign, point: number): number {
  const errors = Math.abs(shares[1] - shares[0]) / Math.sqrt(varianceOfDifference(shares, design));
  if (errors > certain * Math.max(1, point)) return 1;
  if (design.test === 'normal') return normalUpperTail(point - errors) + normalUpperTail(point + errors);
  const shape = { degreesOfFreedom: degreesOf(design), nonCentrality: errors };
  const other = { ...shape, nonCentrality: -errors };
  return nonCentralTUpperTail(point, shape) + nonCentralTUpperTail(point, other);
}
