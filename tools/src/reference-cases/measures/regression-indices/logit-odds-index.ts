import type { LogitIndexExtra, LogitIndexOptions, Result } from '@monitor/statistics';
import { fitLogit, ratioEstimate } from '@monitor/statistics/parts';

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
