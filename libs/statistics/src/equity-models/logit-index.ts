import { lineDeltaVariance } from '../regression/index.js';
import type { Result } from '../result/index.js';
import { differenceEstimate, ratioEstimate } from './index-estimate.js';
import { fitLogit } from './logit-model.js';
import type { LogitIndexExtra, LogitIndexOptions, LogitModel } from './logit-model.js';

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
  return 'computable' in model ? model : slopeIndexOf(model);
}

function slopeIndexOf(model: LogitModel): Result<LogitIndexExtra> {
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
  return 'computable' in model ? model : relativeIndexOf(model);
}

function relativeIndexOf(model: LogitModel): Result<LogitIndexExtra> {
  const { fittedAtBottom: low, fittedAtTop: high } = model.extra;
  const variance = lineDeltaVariance(model.covariance, low - high, 1 - high);
  const index = ratioEstimate(model, high / low, variance);
  return index.computable ? Object.assign(index, model.extra) : index;
}

/** The slope and the relative index of one and the same fit: as `logitSlopeIndex` and `logitRelativeIndex`, in half the time. */
export function logitIndices(options: LogitIndexOptions): {
  slopeIndex: Result<LogitIndexExtra>;
  relativeIndex: Result<LogitIndexExtra>;
} {
  const model = fitLogit(options);
  if ('computable' in model) return { slopeIndex: model, relativeIndex: model };
  return { slopeIndex: slopeIndexOf(model), relativeIndex: relativeIndexOf(model) };
}
