import { studentTQuantile } from '../../numerics/index.js';
import { hasNoScatter } from '../../regression/index.js';
import type { LinearFit } from '../../regression/index.js';
import { confidenceLevel, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { Result } from '../../result/index.js';
import { fitAutoregressive } from './autoregressive-fit.js';
import type { AutoregressiveFit } from './autoregressive-fit.js';
import { breuschGodfrey, durbinWatson } from './residual-tests.js';
import type { ChiSquareTest } from './residual-tests.js';
import { seriesCovariance } from './segmented-covariance.js';
import type { SeriesErrors } from './segmented-covariance.js';
import { fitSegmented } from './segmented-series.js';
import type { InterruptedSeries } from './segmented-series.js';
import { standardErrorOf, termsOf } from './segmented-terms.js';
import type { SegmentedTerm } from './segmented-terms.js';

/** What an interrupted time series tells besides the effect at its last period. */
export interface InterruptedSeriesExtra {
  terms: SegmentedTerm[];
  degreesOfFreedom: number;
  residualStandardError: number;
  /** Null when the outcome does not vary. */
  rSquared: number | null;
  durbinWatson: number;
  breuschGodfrey: ChiSquareTest;
  /** The same regression with autoregressive errors; null for weighted series. */
  autoregressive: AutoregressiveFit | null;
  /** Where the lag was chosen automatically. */
  bandwidth: number | null;
}

function rSquared(fit: LinearFit, outcomes: Float64Array): number | null {
  const weights = fit.workingWeights;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = outcomes.reduce((sum, outcome, t) => sum + weights[t]! * outcome, 0) / total;
  const squares = outcomes.reduce((sum, outcome, t) => sum + weights[t]! * (outcome - mean) ** 2, 0);
  return squares > 0 ? 1 - (fit.residualVariance * fit.residualDegreesOfFreedom) / squares : null;
}

const withoutScatter = notComputable(
  'no-variation',
  'The outcome follows the lines without any scatter, so nothing tells how sure the effect is.',
);

/**
 * By how much an outcome differs at the last period from what its trend before an intervention led to expect.
 *
 * In words: outcome = intercept + trend x time + level change + trend change x time since the start, by (weighted)
 * least squares; the effect is level change + trend change x time since, at the last period. Errors allow for
 * autocorrelation: Newey-West with lag 2 times n/(n-k) unless told otherwise; t with n - 4 degrees of freedom.
 * Input: consecutive periods. Output: in units of the outcome.
 * Refuses: a missing outcome (`missing-value`), gaps in time (`invalid-order`), fewer than three periods on either side
 * (`too-few-observations`), a weight that is not above 0 or not finite (`out-of-range`), an outcome that follows the
 * lines but for rounding (`no-variation`), a lag that is no whole number from 0 to one less than the periods
 * (`invalid-argument`) and scores that allow no automatic lag (`not-identified`). Warns below eight periods on a side.
 * Source: Wagner et al. 2002; Bernal, Cummins & Gasparrini 2017, IJE 46:348; Newey & West 1987; Turner et al. 2021.
 *
 * @example interruptedTimeSeries({ start: 5, points: [1, 2, 3, 4, 5, 6, 7, 8].map((time) => ({ time, outcome: time + (time >= 5 ? 10 : 0) + (time % 2) / 10 })), errors: { kind: 'model' } }).value // => 10
 */
export function interruptedTimeSeries(
  options: InterruptedSeries & { errors?: SeriesErrors; confidence?: number },
): Result<InterruptedSeriesExtra> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const segmented = fitSegmented(options);
  if ('computable' in segmented) return segmented;
  const { fit, outcomes, lastCount, warnings } = segmented;
  if (hasNoScatter(fit)) return withoutScatter;
  const named = seriesCovariance(fit, options.errors ?? { kind: 'newey-west', lag: 2 });
  if ('computable' in named) return named;
  const value = fit.coefficients[2]! + fit.coefficients[3]! * lastCount;
  const standardError = standardErrorOf(fit, named.covariance, [0, 0, 1, lastCount]);
  if (standardError === null) return withoutScatter;
  const degreesOfFreedom = fit.residualDegreesOfFreedom;
  const margin = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const effect = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level, method: `t, ${named.method}` },
    groups: { used: outcomes.length, missing: 0 },
    warnings,
  });
  if (!effect.computable) return effect;
  const isWeighted = fit.workingWeights.some((weight) => weight !== fit.workingWeights[0]);
  return finiteFigures(
    Object.assign(effect, {
      terms: termsOf(fit, named.covariance),
      degreesOfFreedom,
      residualStandardError: Math.sqrt(fit.residualVariance),
      rSquared: rSquared(fit, outcomes),
      durbinWatson: durbinWatson(fit),
      breuschGodfrey: breuschGodfrey(fit, 2),
      autoregressive: isWeighted ? null : fitAutoregressive(fit.design, outcomes),
      bandwidth: named.bandwidth,
    }),
  );
}
