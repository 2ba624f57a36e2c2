import {
  expit,
  lineDeltaVariance,
  logitFamily,
  robustLineCovariance,
  scaledLineCovariance,
} from '../regression/index.js';
import type { GeneralisedLineFit, LineCovariance } from '../regression/index.js';
import type { NotComputable, Result, Warning } from '../result/index.js';
import { fitCounts } from './counts-model.js';
import { differenceEstimate, ratioEstimate } from './index-estimate.js';
import type { IndexBasis } from './index-estimate.js';
import type { FittedEnds } from './linear-index.js';
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

interface LogitModel extends IndexBasis {
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

function fitLogit(options: LogitIndexOptions): LogitModel | NotComputable {
  const model = fitCounts(logitFamily, options);
  if ('computable' in model) return model;
  const { fit } = model;
  const errors = options.standardErrors ?? 'model';
  const isScattered = errors === 'model' && fit.dispersion > 2;
  return {
    ranked: model.ranked,
    level: model.level,
    slope: fit.slope,
    covariance: covarianceOf(fit, errors),
    extra: {
      fittedAtBottom: expit(fit.intercept),
      fittedAtTop: expit(fit.intercept + fit.slope),
      dispersion: Number.isFinite(fit.dispersion) ? fit.dispersion : null,
      deviance: fit.deviance,
    },
    method: methods[errors],
    warnings: isScattered ? [overdispersion(fit.dispersion)] : [],
  };
}

function overdispersion(dispersion: number): Warning {
  return {
    code: 'overdispersion',
    message: `The groups scatter ${dispersion.toFixed(1)} times as much around the gradient as chance allows; a quasi-likelihood or robust interval is wider.`,
  };
}

/**
 * How much higher the fitted share is at the advantaged end of the ranking than at the disadvantaged end, on a
 * logistic curve.
 *
 * In words: expit(a + b) - expit(a), where logit(share) = a + b x relative rank is fitted by binomial maximum
 * likelihood; standard error by the delta method. Input: counts by ordered group. Output: a difference of shares,
 * negative when the disadvantaged end is higher.
 * Refuses: fewer than two known groups (`too-few-groups`), no or only events (`no-variation`), an infinite gradient
 * (`separation`), impossible counts (`invalid-count`).
 * Source: Moreno-Betancur et al. 2015, Epidemiology 26:518; Khang et al. 2008.
 *
 * @example logitSlopeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 20, denominator: 100 }, { group: 'Q2', order: 2, numerator: 80, denominator: 100 }] }).value // => 0.882353
 * @example logitSlopeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 0, denominator: 100 }, { group: 'Q2', order: 2, numerator: 100, denominator: 100 }] }).reason // => 'separation'
 */
export function logitSlopeIndex(options: LogitIndexOptions): Result<LogitIndexExtra> {
  const model = fitLogit(options);
  if ('computable' in model) return model;
  const { fittedAtBottom: low, fittedAtTop: high } = model.extra;
  const atTop = high * (1 - high);
  const variance = lineDeltaVariance(model.covariance, atTop - low * (1 - low), atTop);
  const index = differenceEstimate(model, high - low, variance);
  return index.computable ? Object.assign(index, model.extra) : index;
}

/**
 * How many times the fitted share at the disadvantaged end the fitted share at the advantaged end is, on a logistic
 * curve.
 *
 * In words: expit(a + b) / expit(a) of the model of `logitSlopeIndex`; standard error of its logarithm by the delta
 * method. Output: a ratio; 1 means no inequality. Refuses as `logitSlopeIndex` does.
 * Source: Moreno-Betancur et al. 2015, Epidemiology 26:518.
 *
 * @example logitRelativeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 20, denominator: 100 }, { group: 'Q2', order: 2, numerator: 80, denominator: 100 }] }).value // => 16
 */
export function logitRelativeIndex(options: LogitIndexOptions): Result<LogitIndexExtra> {
  const model = fitLogit(options);
  if ('computable' in model) return model;
  const { fittedAtBottom: low, fittedAtTop: high } = model.extra;
  const variance = lineDeltaVariance(model.covariance, low - high, 1 - high);
  const index = ratioEstimate(model, high / low, variance);
  return index.computable ? Object.assign(index, model.extra) : index;
}

/**
 * How many times the odds at the disadvantaged end the odds at the advantaged end are, on a logistic curve.
 *
 * In words: exp(b) of the model of `logitSlopeIndex`. Output: an odds ratio, which overstates the ratio of shares
 * when the outcome is common. Refuses as `logitSlopeIndex` does. Source: Kunst & Mackenbach 1995 (WHO Europe).
 *
 * @example logitOddsIndex({ groups: [{ group: 'Q1', order: 1, numerator: 20, denominator: 100 }, { group: 'Q2', order: 2, numerator: 80, denominator: 100 }] }).value // => 256
 */
export function logitOddsIndex(options: LogitIndexOptions): Result<LogitIndexExtra> {
  const model = fitLogit(options);
  if ('computable' in model) return model;
  const index = ratioEstimate(model, Math.exp(model.slope), model.covariance.slope);
  return index.computable ? Object.assign(index, model.extra) : index;
}
