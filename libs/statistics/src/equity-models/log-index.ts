import { logBinomialFamily, poissonFamily, robustLineCovariance } from '../regression/index.js';
import type { Result } from '../result/index.js';
import { fitCounts } from './counts-model.js';
import type { CountsModel } from './counts-model.js';
import { ratioEstimate } from './index-estimate.js';
import type { OrderedCounts } from './ranked-counts.js';

/** What a log-linear index tells besides its value. */
export interface LogIndexExtra {
  /** The fitted share at rank 0, the most disadvantaged end. */
  fittedAtBottom: number;
}

interface LogIndexOptions {
  groups: readonly OrderedCounts[];
  confidence?: number;
}

function logIndex(model: CountsModel, variance: number, method: string): Result<LogIndexExtra> {
  const index = ratioEstimate({ ...model, method, warnings: [] }, Math.exp(model.fit.slope), variance);
  return index.computable ? { ...index, fittedAtBottom: Math.exp(model.fit.intercept) } : index;
}

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
export function logBinomialRelativeIndex(options: LogIndexOptions): Result<LogIndexExtra> {
  const model = fitCounts(logBinomialFamily, options);
  if ('computable' in model) return model;
  return logIndex(model, model.fit.unscaledCovariance.slope, 'Wald, log-binomial likelihood');
}

/**
 * How many times the rate at the disadvantaged end the rate at the advantaged end is, by Poisson regression.
 *
 * In words: exp(b), where ln(count) = ln(denominator) + a + b x relative rank. The robust (HC0) interval is right for
 * shares also ("modified Poisson"); the model interval is right for rates of rare events and too wide for common ones.
 * Refuses as `logitSlopeIndex` does. Source: Zou 2004, American Journal of Epidemiology 159:702.
 *
 * @example poissonRelativeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 10, denominator: 100 }, { group: 'Q2', order: 2, numerator: 20, denominator: 100 }] }).value // => 4
 */
export function poissonRelativeIndex(
  options: LogIndexOptions & { standardErrors?: 'model' | 'HC0' },
): Result<LogIndexExtra> {
  const model = fitCounts(poissonFamily, options);
  if ('computable' in model) return model;
  if (options.standardErrors === 'model') {
    return logIndex(model, model.fit.unscaledCovariance.slope, 'Wald, Poisson likelihood');
  }
  return logIndex(model, robustLineCovariance(model.fit, 'HC0').slope, 'Wald, HC0 robust');
}
