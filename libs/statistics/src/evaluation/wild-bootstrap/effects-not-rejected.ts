import { restrictedPValue } from './bootstrap-draws.js';
import type { Draw } from './bootstrap-draws.js';
import type { ClusterScores } from './cluster-scores.js';

/** Effects tried on each side of the estimate: from a thousandth of a standard error to a million of them. */
const nearest = 1e-3;
const farthest = 1e6;
const stride = 1.15;

/** How far from the estimate, on one side, the farthest effect lies that the test does not reject; null without an end. */
function reach(isKept: (distance: number) => boolean): number | null {
  let last = 0;
  let beyond = nearest;
  for (let distance = nearest; distance <= farthest; distance *= stride) {
    if (!isKept(distance)) continue;
    last = distance;
    beyond = distance * stride;
  }
  if (beyond > farthest) return null;
  for (let halving = 0; halving < 50; halving++) {
    const middle = (last + beyond) / 2;
    if (isKept(middle)) last = middle;
    else beyond = middle;
  }
  return last;
}

/**
 * The limits of the effects that the restricted test does not reject; null where they have no end. p is a step function
 * of the effect and need not fall all the way: the limits are the outermost of a fine grid, then halved to the step.
 */
export function effectsNotRejected(
  scores: ClusterScores,
  draws: readonly Draw[],
  significance: number,
): { lower: number; upper: number } | null {
  const { effect, standardError } = scores;
  const isKept = (shift: number) => restrictedPValue(scores, draws, shift) > significance + 1e-9;
  const down = reach((distance) => isKept(-distance * standardError));
  const up = reach((distance) => isKept(distance * standardError));
  if (down === null || up === null) return null;
  return { lower: effect - down * standardError, upper: effect + up * standardError };
}
