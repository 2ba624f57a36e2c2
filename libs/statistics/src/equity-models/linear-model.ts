import { fitWeightedLine, lineLeverage, robustLineCovariance, scaledLineCovariance } from '../regression/index.js';
import type { LineCovariance, LineFit } from '../regression/index.js';
import { confidenceLevel, notComputable } from '../result/index.js';
import type { NotComputable, Warning } from '../result/index.js';
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

/** A fitted line with what all its indices share. */
export interface LinearModelOfCounts extends IndexBasis {
  fit: LineFit;
  covariance: LineCovariance;
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
