import { matrixFromColumns } from '../linear-algebra/index.js';
import { fitWeightedLeastSquares, shareNotExplained } from '../regression/index.js';
import type { LinearFit } from '../regression/index.js';
import { confidenceLevel, criticalValue, estimate, finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';
import { normalTest } from './change-of-estimate.js';
import type { MeasuredValue, NormalTest } from './change-of-estimate.js';

/** A figure of one period; time is in any unit, the slope is per that unit. */
export interface TimedValue extends MeasuredValue {
  time: number;
}

/** What the trend tells besides its slope. */
export interface TrendExtra extends NormalTest {
  intercept: number;
  /** Cochran's Q of the residuals, chi-square with periods - 2 degrees of freedom under the straight line. */
  residualHeterogeneity: number;
  /** Variance of the true figures around the line beyond their standard errors; 0 under fixed effects. */
  betweenVariance: number;
}

function fitLine(points: readonly TimedValue[], betweenVariance: number): LinearFit {
  return fitWeightedLeastSquares({
    design: matrixFromColumns([points.map(() => 1), points.map(({ time }) => time)]),
    response: points.map(({ value }) => value),
    weights: points.map(({ standardError }) => 1 / (standardError ** 2 + betweenVariance)),
  });
}

function residualHeterogeneity(fit: LinearFit): number {
  return fit.residuals.reduce((sum, residual, i) => sum + residual * fit.scoreResiduals[i]!, 0);
}

/** The moment estimator of DerSimonian and Laird, carried over to a regression. */
function momentVariance(fit: LinearFit): number {
  const trace = shareNotExplained(fit).reduce((sum, share, i) => sum + fit.workingWeights[i]! * share, 0);
  return Math.max(0, (residualHeterogeneity(fit) - fit.residualDegreesOfFreedom) / trace);
}

function refuse(points: readonly TimedValue[]): NotComputable | null {
  if (points.length < 3) {
    return notComputable(
      'too-few-observations',
      `${points.length} periods have a figure; a trend needs at least three.`,
    );
  }
  if (points.some(({ value, time }) => !Number.isFinite(value) || !Number.isFinite(time))) {
    return notComputable('missing-value', 'Every period needs a figure; leave out the periods without one.');
  }
  if (points.some(({ standardError }) => !(standardError > 0 && standardError < Infinity))) {
    return notComputable('out-of-range', 'Every standard error must be above 0.');
  }
  return null;
}

/**
 * By how much a figure (such as a slope index of inequality) changes per unit of time.
 *
 * In words: the slope of the regression of the figures on time, weights 1 / (standard error^2 + between variance); the
 * between variance is 0 ("fixed") or estimated by moments from the residual heterogeneity ("DerSimonian-Laird").
 * Output: unit of the figure per unit of time; standard error without residual scaling.
 * Refuses: fewer than three periods (`too-few-observations`), a missing figure (`missing-value`), a standard error that
 * is not above 0 (`out-of-range`), one single time (`no-variation`).
 * Source: DerSimonian & Laird 1986; Thompson & Higgins 2002, Statistics in Medicine 21:1559.
 *
 * @example trendOfEstimates({ points: [{ time: 1, value: 0.3, standardError: 0.1 }, { time: 2, value: 0.2, standardError: 0.1 }, { time: 3, value: 0.1, standardError: 0.1 }], heterogeneity: 'fixed' }).value // => -0.1
 */
export function trendOfEstimates(options: {
  points: readonly TimedValue[];
  heterogeneity: 'fixed' | 'DerSimonian-Laird';
  confidence?: number;
}): Result<TrendExtra> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { points, heterogeneity } = options;
  const refused = refuse(points);
  if (refused) return refused;
  const fixed = fitLine(points, 0);
  if (fixed.droppedColumns.length > 0) return notComputable('no-variation', 'All figures belong to one time.');
  const betweenVariance = heterogeneity === 'fixed' ? 0 : momentVariance(fixed);
  const fit = betweenVariance > 0 ? fitLine(points, betweenVariance) : fixed;
  const slope = fit.coefficients[1]!;
  const standardError = Math.sqrt(fit.unscaledCovariance.values[3]!);
  const margin = criticalValue(level) * standardError;
  const trend = estimate({
    value: slope,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: slope - margin, upper: slope + margin, level, method: `Wald, ${heterogeneity}` },
    groups: { used: points.length, missing: 0 },
  });
  if (!trend.computable) return trend;
  return finiteFigures(
    Object.assign(trend, {
      ...normalTest(slope, standardError),
      intercept: fit.coefficients[0]!,
      residualHeterogeneity: residualHeterogeneity(fixed),
      betweenVariance,
    }),
  );
}
