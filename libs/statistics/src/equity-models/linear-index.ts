import { elementaryTUpperTail } from '../numerics/elementary-t-tail.js';
import { studentTUpperTail } from '../numerics/index.js';
import { lineDeltaVariance } from '../regression/index.js';
import { notComputable } from '../result/index.js';
import type { Result } from '../result/index.js';
import { differenceEstimate, ratioEstimate } from './index-estimate.js';
import { fitLinear } from './linear-model.js';
import type { FittedEnds, LinearIndexOptions, LinearModelOfCounts } from './linear-model.js';

/** What the slope of a line tells besides its value; the p-value is null where there is no interval. */
export interface LinearSlopeExtra extends FittedEnds {
  pValue: number | null;
}

/** The two-sided p-value of the slope against a t distribution with k - 2 degrees of freedom. */
function slopePValue({ fit, covariance, ranked }: LinearModelOfCounts): number | null {
  if (!covariance) return null;
  const t = Math.abs(fit.slope) / Math.sqrt(covariance.slope);
  const degreesOfFreedom = ranked.groups.used - 2;
  return 2 * (elementaryTUpperTail(t, degreesOfFreedom) ?? studentTUpperTail(t, degreesOfFreedom));
}

/**
 * How much higher the share is at the advantaged end of the ranking than at the disadvantaged end, on a straight line.
 *
 * In words: the slope of the weighted least-squares line of each group's share on its relative rank, weights the
 * denominators. Input: counts by ordered group. Output: a difference of shares (0.1 is ten percentage points), negative
 * when the disadvantaged end is higher; interval and p from t with k - 2 degrees of freedom. With two groups, or groups
 * exactly on the line, there is neither. `logitSlopeIndex` knows from the counts what chance can do, and is to be
 * preferred: with five groups this interval is wide.
 * Refuses: fewer than two known groups (`too-few-groups`), one order for all (`no-variation`), impossible counts
 * (`invalid-count`), a confidence outside 0.9-1 (`invalid-confidence`).
 * Source: Mackenbach & Kunst 1997, Social Science & Medicine 44:757.
 *
 * @example linearSlopeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 40, denominator: 100 }, { group: 'Q2', order: 2, numerator: 50, denominator: 100 }, { group: 'Q3', order: 3, numerator: 60, denominator: 100 }] }).value // => 0.3
 * @example linearSlopeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 40, denominator: 100 }] }).reason // => 'too-few-groups'
 */
export function linearSlopeIndex(options: LinearIndexOptions): Result<LinearSlopeExtra> {
  const model = fitLinear(options);
  return 'computable' in model ? model : slopeIndexOf(model);
}

function slopeIndexOf(model: LinearModelOfCounts): Result<LinearSlopeExtra> {
  const { fit, covariance } = model;
  const index = differenceEstimate(model, fit.slope, covariance && covariance.slope);
  if (!index.computable) return index;
  const extra = { fittedAtBottom: fit.intercept, fittedAtTop: fit.intercept + fit.slope, pValue: slopePValue(model) };
  return Object.assign(index, extra);
}

/**
 * How many times the share at the disadvantaged end the share at the advantaged end is, on a straight line.
 *
 * In words: (intercept + slope) / intercept of the line of `linearSlopeIndex`; the interval is taken on the logarithm
 * (delta method, t with k - 2 degrees of freedom). Output: a ratio; 1 means no inequality.
 * Refuses as `linearSlopeIndex` does, and a line that falls to 0 or below at either end (`undefined-on-scale`).
 * Source: Mackenbach & Kunst 1997, Social Science & Medicine 44:757.
 *
 * @example linearRelativeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 40, denominator: 100 }, { group: 'Q2', order: 2, numerator: 50, denominator: 100 }, { group: 'Q3', order: 3, numerator: 60, denominator: 100 }] }).value // => 1.857143
 */
export function linearRelativeIndex(options: LinearIndexOptions): Result<FittedEnds> {
  const model = fitLinear(options);
  return 'computable' in model ? model : relativeIndexOf(model);
}

function relativeIndexOf(model: LinearModelOfCounts): Result<FittedEnds> {
  const { intercept, slope } = model.fit;
  const top = intercept + slope;
  if (!(intercept > 0 && top > 0)) {
    return notComputable(
      'undefined-on-scale',
      'The fitted line reaches 0 within the ranking: use a logit or Poisson index.',
    );
  }
  const variance = model.covariance && lineDeltaVariance(model.covariance, 1 / top - 1 / intercept, 1 / top);
  const index = ratioEstimate(model, top / intercept, variance);
  return index.computable ? Object.assign(index, { fittedAtBottom: intercept, fittedAtTop: top }) : index;
}

/** The slope and the relative index of one and the same line: as `linearSlopeIndex` and `linearRelativeIndex`, in half the time. */
export function linearIndices(options: LinearIndexOptions): {
  slopeIndex: Result<LinearSlopeExtra>;
  relativeIndex: Result<FittedEnds>;
} {
  const model = fitLinear(options);
  if ('computable' in model) return { slopeIndex: model, relativeIndex: model };
  return { slopeIndex: slopeIndexOf(model), relativeIndex: relativeIndexOf(model) };
}
