import { honestBounds } from '@monitor/statistics';
import type { HonestBounds, HonestInterval, HonestOptions, Result, TrendBound } from '@monitor/statistics';
import type { Tolerance } from '../adapter.js';

/** The study of a recorded case. */
export interface HonestInput {
  betahat: number[];
  sigma: number[][];
  num_pre: number;
  num_post: number;
  l_vec: number[];
  alpha: number;
}

/** So many draws of our own, divided by the significance, lie well within what the recorded draws may be off. */
const drawsBySignificance = 250;

/** The study in our terms. */
export function studyOf({ betahat, sigma, num_pre, l_vec, alpha }: HonestInput) {
  const before = betahat.slice(0, num_pre);
  return { before, after: betahat.slice(num_pre), covariance: sigma, weights: l_vec, confidence: 1 - alpha };
}

/** A question about a recorded study. */
export function questionOf(
  input: HonestInput,
  kind: TrendBound,
  bound: number,
  interval: HonestInterval,
): HonestOptions {
  return { ...studyOf(input), kind, bound, interval, draws: Math.round(drawsBySignificance / input.alpha) };
}

/** Figures in the scale of a case, which the recorded steps and errors of simulation are multiples of. */
export interface CaseScale {
  /** Standard error of the effect. */
  error: number;
  /** Half the grid on which the reference looked for accepted effects. */
  reach: number;
}

/** Steps of the grid on which the recorded limits lie, and on which the package looks. */
const finePoints = 4000;
const packagePoints = 999;

/** Limits as the reference has them: not beyond its grid, which lies around 0. */
export function acceptedOnGrid(found: Result<HonestBounds>, reach: number) {
  if (!found.computable) return { notComputable: found.message };
  if (found.isEmpty) return { lb: null, ub: null };
  if (!found.interval) return { notComputable: found.warnings.map(({ message }) => message).join(' ') };
  return {
    lb: Math.max(found.interval.lower, -reach),
    ub: Math.min(found.interval.upper, reach),
    step: (2 * reach) / finePoints,
    grid_step: (2 * reach) / packagePoints,
    grid: [-reach, reach],
  };
}

/** The interval without any difference in trends, and the effects that a bound leaves possible. */
export function setsOf(found: HonestBounds) {
  const { plain, identifiedSet } = found;
  return {
    original: { lb: plain.lower, ub: plain.upper },
    identified: identifiedSet.isEmpty ? { isEmpty: true } : { lb: identifiedSet.lower, ub: identifiedSet.upper },
  };
}

/** How far a study under a bound may be judged. */
export function scaleOf(input: HonestInput, kind: TrendBound, bound: number): CaseScale {
  const found = honestBounds(questionOf(input, kind, bound, kind === 'smoothness' ? 'fixed-length' : 'conditional'));
  const error = found.computable ? (found.standardError?.value ?? 0) : 0;
  // The bends that each later effect adds up, weighted.
  const bends = input.l_vec.map((_, from) =>
    input.l_vec.slice(from).reduce((sum, weight, i) => sum + weight * (i + 1), 0),
  );
  const bent = kind === 'smoothness' ? bound * bends.reduce((sum, bend) => sum + Math.abs(bend), 0) : 0;
  return { error, reach: 20 * error + bent };
}

/** The recorded steps and the errors of recorded simulations, in the scale of the case. */
export function toleranceOf(path: string, { error, reach }: CaseScale): Tolerance | undefined {
  if (!path.endsWith('lb') && !path.endsWith('ub')) return undefined;
  const within = (absolute: number) => ({ relative: 1e-6, absolute });
  if (path.includes('package_grid1000')) return within((2 * reach) / packagePoints);
  if (path.includes('conditional_lf')) return within(0.12 * error);
  if (path.includes('conditional_flci')) return within(0.06 * error);
  if (path.includes('conditional.')) return within((2.02 * reach) / finePoints);
  return undefined;
}
