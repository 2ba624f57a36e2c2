import { poissonFamily } from '../regression/index.js';
import type { LineCovariance } from '../regression/index.js';
import { criticalValue } from '../result/index.js';
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
  const index = ratioEstimate(
    { ...model, critical: criticalValue(model.level), method, warnings: [] },
    Math.exp(model.fit.slope),
    variance,
  );
  return index.computable ? { ...index, fittedAtBottom: Math.exp(model.fit.intercept) } : index;
}

/**
 * How many times the rate at the disadvantaged end the rate at the advantaged end is, by Poisson regression.
 *
 * In words: exp(b), where ln(count) = ln(denominator) + a + b x relative rank. The robust interval is that of "modified
 * Poisson" regression on the people themselves, which the counts give in full: each adds (1 - fitted)^2 or fitted^2. (The
 * same formula on the handful of groups would know chance only from how they scatter about the line.) The model interval
 * is right for rates of rare events and too wide for common ones.
 * Refuses as `logitSlopeIndex` does. Source: Zou 2004, American Journal of Epidemiology 159:702.
 *
 * @example poissonRelativeIndex({ groups: [{ group: 'Q1', order: 1, numerator: 10, denominator: 100 }, { group: 'Q2', order: 2, numerator: 20, denominator: 100 }] }).value // => 4
 */
export function poissonRelativeIndex(
  options: LogIndexOptions & { standardErrors?: 'model' | 'robust' },
): Result<LogIndexExtra> {
  const model = fitCounts(poissonFamily, options);
  if ('computable' in model) return model;
  if (options.standardErrors === 'model') {
    return logIndex(model, model.fit.unscaledCovariance.slope, 'Wald, Poisson likelihood');
  }
  return logIndex(model, slopeVarianceOfPeople(model), 'Wald, robust over people');
}

/** The sandwich variance of the slope as if every person were a row of the regression. */
function slopeVarianceOfPeople({ fit, ranked }: CountsModel): number {
  const bread: LineCovariance = fit.unscaledCovariance;
  const { ridits, numerators, denominators } = ranked;
  let variance = 0;
  for (let i = 0; i < ridits.length; i++) {
    const fitted = Math.exp(fit.intercept + fit.slope * ridits[i]!);
    const counted = numerators[i]! * (1 - fitted) ** 2;
    const notCounted = (denominators[i]! - numerators[i]!) * fitted ** 2;
    variance += (bread.covariance + bread.slope * ridits[i]!) ** 2 * (counted + notCounted);
  }
  return variance;
}
