import { isRoundingNoise } from '../numerics/rounding-noise.js';
import { fitWeightedLine, robustLineCovariance, scaledLineCovariance } from '../regression/index.js';
import type { LineCovariance, LineFit } from '../regression/index.js';
import { criticalT } from '../result/critical-t.js';
import { confidenceLevel, notComputable } from '../result/index.js';
import type { NotComputable, Warning } from '../result/index.js';
import type { IndexBasis } from './index-estimate.js';
import { rankCounts } from './ranked-counts.js';
import type { OrderedCounts, RankedCounts } from './ranked-counts.js';

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

/** A fitted line with what all its indices share; the covariance is null where the groups say nothing about chance. */
export interface LinearModelOfCounts extends IndexBasis {
  fit: LineFit;
  covariance: LineCovariance | null;
}

/** Fits the line of shares on relative rank, or says why there is none. */
export function fitLinear(options: LinearIndexOptions): LinearModelOfCounts | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const ranked = rankCounts(options.groups);
  if ('computable' in ranked) return ranked;
  const fit = fitWeightedLine(ranked.ridits, ranked.proportions, ranked.denominators);
  if (!fit) return notComputable('no-variation', 'The ranks of the groups do not differ.');
  const errors = options.standardErrors ?? 'model';
  const degreesOfFreedom = ranked.groups.used - 2;
  const silent = degreesOfFreedom === 0 || hasNoResiduals(fit, ranked);
  return {
    fit,
    ranked,
    level,
    critical: silent ? NaN : criticalT(level, degreesOfFreedom),
    covariance: silent ? null : covarianceOf(fit, errors),
    method: errors === 'model' ? 't, residual variance' : `t, ${errors} robust`,
    warnings: silent ? [nothingAboutChance] : dominanceWarnings(fit),
  };
}

function covarianceOf(fit: LineFit, errors: 'model' | 'HC1' | 'HC3'): LineCovariance {
  return errors === 'model' ? scaledLineCovariance(fit, fit.dispersion) : robustLineCovariance(fit, errors);
}

/** Whether the residuals are no more than rounding: the groups then lie on the line, and their scatter is not known. */
function hasNoResiduals({ dispersion }: LineFit, { denominators }: RankedCounts): boolean {
  let people = 0;
  for (let i = 0; i < denominators.length; i++) people += denominators[i]!;
  return isRoundingNoise(Math.sqrt(dispersion / people), 1);
}

const nothingAboutChance: Warning = {
  code: 'interval-not-computable',
  message:
    'The groups lie on the line (or there are only two), so their scatter says nothing about chance: the logit index has an interval.',
};

function dominanceWarnings({ regressor, workingWeights, unscaledCovariance: c }: LineFit): Warning[] {
  for (let i = 0; i < regressor.length; i++) {
    const x = regressor[i]!;
    const leverage = workingWeights[i]! * (c.intercept + 2 * x * c.covariance + x * x * c.slope);
    if (leverage > 0.99) return [dominance];
  }
  return [];
}

const dominance: Warning = {
  code: 'high-leverage',
  message: 'One group holds nearly all of the population and decides the line by itself; treat the interval with care.',
};
