import { expit, logitFamily, robustLineCovariance, scaledLineCovariance } from '../regression/index.js';
import type { GeneralisedLineFit, LineCovariance } from '../regression/index.js';
import { criticalValue } from '../result/index.js';
import type { NotComputable, Warning } from '../result/index.js';
import { fitCounts } from './counts-model.js';
import type { IndexBasis } from './index-estimate.js';
import type { FittedEnds } from './linear-model.js';
import type { OrderedCounts } from './ranked-counts.js';

/**
 * How the uncertainty of a logit index is estimated: binomial likelihood ("model"), the same times the Pearson
 * dispersion ("quasi"), or robustly (HC1).
 */
export interface LogitIndexOptions {
  groups: readonly OrderedCounts[];
  standardErrors?: 'model' | 'quasi' | 'HC1';
  confidence?: number;
}

/** What the logit indices tell besides their value. */
export interface LogitIndexExtra extends FittedEnds {
  /** Pearson dispersion; null with only two groups. Well above 1: the groups scatter more than chance allows. */
  dispersion: number | null;
  deviance: number;
}

/** A fitted logistic curve with what all its indices share. */
export interface LogitModel extends IndexBasis {
  slope: number;
  covariance: LineCovariance;
  extra: LogitIndexExtra;
}

const methods = {
  model: 'Wald, binomial likelihood',
  quasi: 'Wald, quasi-likelihood',
  HC1: 'Wald, HC1 robust',
};

function covarianceOf(fit: GeneralisedLineFit, errors: keyof typeof methods): LineCovariance {
  if (errors === 'HC1') return robustLineCovariance(fit, 'HC1');
  return errors === 'quasi' ? scaledLineCovariance(fit, fit.dispersion) : fit.unscaledCovariance;
}

/** Fits the logistic curve of shares on relative rank, or says why there is none. */
export function fitLogit(options: LogitIndexOptions): LogitModel | NotComputable {
  const model = fitCounts(logitFamily, options);
  if ('computable' in model) return model;
  const { fit } = model;
  const errors = options.standardErrors ?? 'model';
  const isScattered = errors === 'model' && fit.dispersion > 2;
  return {
    ranked: model.ranked,
    level: model.level,
    critical: criticalValue(model.level),
    slope: fit.slope,
    covariance: covarianceOf(fit, errors),
    extra: {
      fittedAtBottom: expit(fit.intercept),
      fittedAtTop: expit(fit.intercept + fit.slope),
      dispersion: Number.isFinite(fit.dispersion) ? fit.dispersion : null,
      deviance: fit.deviance,
    },
    method: methods[errors],
    warnings: isScattered ? [overdispersion] : [],
  };
}

const overdispersion: Warning = {
  code: 'overdispersion',
  message:
    'The groups scatter more than twice as much around the gradient as chance allows (see the dispersion); a quasi-likelihood or robust interval is wider.',
};
