import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { refuseDesign } from './cluster-design.js';
import type { ClusterDesign } from './cluster-design.js';
import { criticalPoint, powerAt } from './power-of-comparison.js';

/** The smallest differences that a comparison would have shown. */
export interface LeastDetectable {
  computable: true;
  /** How much larger the second share must be, from 0 to 1; null where not even 1 is far enough away. */
  upward: number | null;
  /** How much smaller it must be; null where not even 0 is far enough away. */
  downward: number | null;
}

/**
 * The smallest difference from a share that a comparison would show as often as is asked.
 *
 * In words: the second share that lies nearest to the first, above and below it, for which `powerOfComparison` reaches
 * the power asked for; the further away, the larger the power, so there is one at most on each side. Input: the first
 * share, the design, the power, for example 0.8. Output: two differences. Refuses what `powerOfComparison` refuses, and a
 * power that is not above the significance and below 1 (`out-of-range`).
 * Source: Donner & Klar 2000, Design and Analysis of Cluster Randomization Trials.
 * For: "Only a difference of about 22 points could have shown with these returns" on `/consistency` and `/equity`.
 *
 * @example leastDetectableDifference(0.3, { first: { organisations: 10, perOrganisation: 80 }, second: { organisations: 10, perOrganisation: 80 }, designEffect: 3.604, significance: 0.05, test: 't' }, 0.8).upward // => 0.1342
 */
export function leastDetectableDifference(
  share: number,
  design: ClusterDesign,
  power: number,
): LeastDetectable | NotComputable {
  const refused = refuseDesign(share, design);
  if (refused) return refused;
  if (!(power > design.significance && power < 1)) {
    return notComputable('out-of-range', `A power of ${power} is not between the chance of a false claim and 1.`);
  }
  const point = criticalPoint(design);
  const shortBy = (second: number) => power - powerAt([share, second], design, point);
  return { computable: true, upward: distanceTo(1, share, shortBy), downward: distanceTo(0, share, shortBy) };
}

/** How far from `share` towards `end` the function first falls to nought; null where it never does. */
function distanceTo(end: number, share: number, shortBy: (second: number) => number): number | null {
  const whole = Math.abs(end - share);
  if (whole === 0) return null;
  const at = (distance: number) => shortBy(end > share ? share + distance : share - distance);
  let [near, far] = [
    { distance: 0, value: Infinity },
    { distance: whole, value: at(whole) },
  ];
  if (far.value > 0) return null;
  for (let step = 0; step < 200 && far.distance - near.distance > 1e-12 * whole; step += 1) {
    const distance = between(near, far, step);
    const value = at(distance);
    if (value > 0) near = { distance, value };
    else far = { distance, value };
  }
  return far.distance;
}

interface Tried {
  distance: number;
  value: number;
}

/** Where a straight line through both meets nought, now and then the middle, so that the bracket always shrinks. */
function between(near: Tried, far: Tried, step: number): number {
  const middle = (near.distance + far.distance) / 2;
  if (step % 3 === 2 || !Number.isFinite(near.value) || near.value === far.value) return middle;
  const secant = far.distance - (far.value * (far.distance - near.distance)) / (far.value - near.value);
  const margin = (far.distance - near.distance) * 1e-3;
  return Math.min(Math.max(secant, near.distance + margin), far.distance - margin);
}
