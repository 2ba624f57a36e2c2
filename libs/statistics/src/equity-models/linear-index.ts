import { studentTUpperTail } from '../numerics/index.js';
import {
  fitWeightedLine,
  lineDeltaVariance,
  lineLeverage,
  robustLineCovariance,
  scaledLineCovariance,
} from '../regression/index.js';
import type { LineCovariance, LineFit } from '../regression/index.js';
import { confidenceLevel, notComputable } from '../result/index.js';
import type { NotComputable, Result, Warning } from '../result/index.js';
import { differenceEstimate, ratioEstimate } from './index-estimate.js';
import type { IndexBasis } from './index-estimate.js';
import { rankCounts } from './ranked-counts.js';
import type { OrderedCounts } from './ranked-counts.js';

/** How the uncertainty of a linear index is estimated: from the residual variance, or robustly (HC1, HC3). */
export interface LinearIndexOptions {
  groups: readonly OrderedCounts[];
  standardErrors?: 'model' | 'HC1' | 'HC3';
  confidence?: number;
}

/** The fitted share at either end of the ranking. */
export interface FittedEnds {
  /** At rank 0, the most disadvantaged end. */
  fittedAtBottom: number;
  /** At rank 1, the most advantaged end. */
  fittedAtTop: number;
}

interface LinearModelOfCounts extends IndexBasis {
  fit: LineFit;
  covariance: LineCovariance;
}

function fitLinear(options: LinearIndexOptions): LinearModelOfCounts | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const ranked = rankCounts(options.groups);
  if ('computable' in ranked) return ranked;
  const fit = fitWeightedLine(ranked.ridits, ranked.proportions, ranked.denominators);
  if (!fit) return notComputable('no-variation', 'The ranks of the groups do not differ.');
  const errors = options.standardErrors ?? 'model';
  return {
    fit,
    ranked,
    level,
    covariance: errors === 'model' ? scaledLineCovariance(fit, fit.dispersion) : robustLineCovariance(fit, errors),
    method: errors === 'model' ? 'Wald, residual variance' : `Wald, ${errors} robust`,
    warnings: dominanceWarnings(fit),
  };
}

function dominanceWarnings(fit: LineFit): Warning[] {
  if (!lineLeverage(fit).some((h) => h > 0.99)) return [];
  return [
    {
      code: 'high-leverage',
      message:
        'One group holds nearly all of the population and decides the line by itself; treat the interval with care.',
    },
  ];
}

/** The two-sided p-value of the slope against a t distribution with k - 2 degrees of freedom. */
function slopePValue({ fit, covariance, ranked }: LinearModelOfCounts): number | null {
  const degreesOfFreedom = ranked.groups.used - 2;
  const ratio = Math.abs(fit.slope) / Math.sqrt(covariance.slope);
  return degreesOfFreedom > 0 && Number.isFinite(ratio) ? 2 * studentTUpperTail(ratio, degreesOfFreedom) : null;
}

/**
 * How much higher the share is at the advantaged end of the ranking than at the disadvantaged end, on a straight line.
 *
 * In words: the slope of the weighted least-squares line of each group's share on its relative rank, weights the
 * denominators. Input: counts by ordered group. Output: a difference of shares (0.1 is ten percentage points), negative
 * when the disadvantaged end is higher; p from t with k - 2 degrees of freedom.
 * Refuses: fewer than two known groups (`too-few-groups`), one order for all (`no-variation`), impossible counts
 * (`invalid-count`), a confidence outside 0.9-1 (`invalid-confidence`).
 * Source: Mackenbach & Kunst 1997, Social Science & Medicine 44:757.
 *
 * @example linearSlopeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 40, denominator: 100 }, { group: 'Q2', order: 2, numerator: 50, denominator: 100 }, { group: 'Q3', order: 3, numerator: 60, denominator: 100 }] }).value // => 0.3
 * @example linearSlopeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 40, denominator: 100 }] }).reason // => 'too-few-groups'
 */
export function linearSlopeIndex(options: LinearIndexOptions): Result<FittedEnds & { pValue: number | null }> {
  const model = fitLinear(options);
  if ('computable' in model) return model;
  const { fit, covariance } = model;
  const index = differenceEstimate(model, fit.slope, covariance.slope);
  if (!index.computable) return index;
  const extra = { fittedAtBottom: fit.intercept, fittedAtTop: fit.intercept + fit.slope, pValue: slopePValue(model) };
  return Object.assign(index, extra);
}

/**
 * How many times the share at the disadvantaged end the share at the advantaged end is, on a straight line.
 *
 * In words: (intercept + slope) / intercept of the line of `linearSlopeIndex`; the interval is taken on the logarithm
 * (delta method). Output: a ratio; 1 means no inequality.
 * Refuses as `linearSlopeIndex` does, and a line that falls to 0 or below at either end (`undefined-on-scale`).
 * Source: Mackenbach & Kunst 1997, Social Science & Medicine 44:757.
 *
 * @example linearRelativeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 40, denominator: 100 }, { group: 'Q2', order: 2, numerator: 50, denominator: 100 }, { group: 'Q3', order: 3, numerator: 60, denominator: 100 }] }).value // => 1.857143
 */
export function linearRelativeIndex(options: LinearIndexOptions): Result<FittedEnds> {
  const model = fitLinear(options);
  if ('computable' in model) return model;
  const { intercept, slope } = model.fit;
  const top = intercept + slope;
  if (!(intercept > 0 && top > 0)) {
    return notComputable(
      'undefined-on-scale',
      'The fitted line reaches 0 within the ranking: use a logit or Poisson index.',
    );
  }
  const variance = lineDeltaVariance(model.covariance, 1 / top - 1 / intercept, 1 / top);
  const index = ratioEstimate(model, top / intercept, variance);
  return index.computable ? Object.assign(index, { fittedAtBottom: intercept, fittedAtTop: top }) : index;
}
