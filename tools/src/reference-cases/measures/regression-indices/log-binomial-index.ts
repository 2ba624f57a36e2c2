import { criticalValue } from '@monitor/statistics';
import type { LogIndexExtra, OrderedCounts, Result } from '@monitor/statistics';
import { fitCounts, logBinomialFamily, ratioEstimate } from '@monitor/statistics/parts';

/**
 * How many times the share at the disadvantaged end the share at the advantaged end is, by log-binomial regression.
 *
 * In words: exp(b), where ln(share) = a + b x relative rank is fitted by binomial maximum likelihood. Output: a ratio
 * of shares; 1 means no inequality.
 * Refuses as `logitSlopeIndex` does, and a likelihood whose maximum lies where a share reaches 100%
 * (`not-converged`): use `poissonRelativeIndex` there.
 * Source: Khang et al. 2008, Journal of Epidemiology and Community Health; Zou 2004.
 *
 * @example logBinomialRelativeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 10, denominator: 100 }, { group: 'Q2', order: 2, numerator: 20, denominator: 100 }] }).value // => 4
 */
export function logBinomialRelativeIndex(options: {
  groups: readonly OrderedCounts[];
  confidence?: number;
}): Result<LogIndexExtra> {
  const model = fitCounts(logBinomialFamily, options);
  if ('computable' in model) return model;
  const { fit, level } = model;
  const basis = { ...model, critical: criticalValue(level), method: 'Wald, log-binomial likelihood', warnings: [] };
  const index = ratioEstimate(basis, Math.exp(fit.slope), fit.unscaledCovariance.slope);
  return index.computable ? { ...index, fittedAtBottom: Math.exp(fit.intercept) } : index;
}
