import { spearman } from '../agreement/mean-ranks.js';
import { fUpperTail } from '../numerics/index.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { estimate, notComputable } from '../result/index.js';
import type { Result, Warning } from '../result/index.js';
import { exactKendall } from '../trend/exact-kendall.js';
import { mannKendall } from '../trend/index.js';
import { completePanel, figuresOf } from './regional-panel.js';
import type { CompletePanel, RegionSeries } from './regional-panel.js';
import { straightLine } from './straight-line.js';

/** How far regions lie apart in one period. */
export interface PeriodSpread {
  /** Standard deviation of the regions' figures, divisor n - 1, each counting once. */
  standardDeviation: number;
  /** Coefficient of variation in percent, regions weighed by population. */
  weightedVariationPercent: number;
}

export interface SpreadOverTime {
  periods: PeriodSpread[];
  /** Kendall's tau of the weighted variation with time, and its p-value (exact where there are no ties). */
  variationTau: number | null;
  variationTauPValue: number | null;
  /** Variance in the first period over that in the last, with the two-sided F test. */
  varianceRatio: number;
  varianceRatioPValue: number;
  /** Spearman correlation of the regions' order in the first and the last period; null where one has no order. */
  rankStability: number | null;
}

const onTheLine: Warning = {
  code: 'standard-error-missing',
  message: 'The spread changes by the same factor in every period, so nothing tells how sure the slope is.',
};

/**
 * σ-convergence: whether regions draw together over time; `value` is the slope per period of the logarithm of
 * their standard deviation, below 0 when they do.
 *
 * Refuses fewer than 3 complete regions (`too-few-groups`) or periods (`too-few-observations`), a population not above 0
 * (`invalid-population`), a region given twice (`invalid-argument`), a figure that is not finite (`out-of-range`), a mean of zero (`undefined-on-scale`) and a period in which regions do not differ
 * by more than rounding (`no-variation`).
 *
 * Source: Sala-i-Martin 1996, Economic Journal 106:1019.
 *
 * @example
 * sigmaConvergence([40, 50, 60].map((v) => ({ region: String(v), values: [v, 50 + (v - 50) / 2, 50 + (v - 50) / 4], population: 1 }))).value // => -0.693147
 */
export function sigmaConvergence(series: readonly RegionSeries[]): Result<SpreadOverTime> {
  const panel = completePanel(series, 3);
  if ('reason' in panel) return panel;
  const periods = Array.from({ length: panel.periods }, (_, period) => spreadIn(panel, period));
  if (periods.some(({ standardDeviation }, period) => isRoundingNoise(standardDeviation, largestOf(panel, period)))) {
    return notComputable('no-variation', 'In one period all regions have the same figure.');
  }
  if (periods.some(({ weightedVariationPercent }) => !Number.isFinite(weightedVariationPercent))) {
    return notComputable('undefined-on-scale', 'In one period the mean of the regions is zero.');
  }
  const logSpread = periods.map(({ standardDeviation }) => Math.log(standardDeviation));
  const line = straightLine(
    periods.map((_, index) => index + 1),
    logSpread,
  )!;
  const built = estimate({
    value: line.slope,
    standardError: line.slopeError === null ? null : { value: line.slopeError, scale: 'natural' },
    warnings: line.slopeError === null ? [onTheLine] : [],
    groups: { used: panel.regions.length, missing: panel.leftOut },
  });
  return built.computable ? { ...built, periods, ...trendOfVariation(periods), ...firstAgainstLast(panel) } : built;
}

function largestOf(panel: CompletePanel, period: number): number {
  return largestSize(figuresOf(panel, period));
}

function spreadIn(panel: CompletePanel, period: number): PeriodSpread {
  const figures = figuresOf(panel, period);
  const populations = panel.regions.map(({ population }) => population);
  const people = populations.reduce((sum, population) => sum + population, 0);
  const weightedMean = figures.reduce((sum, figure, index) => sum + figure * populations[index]!, 0) / people;
  const weightedSquares = figures.reduce(
    (sum, figure, index) => sum + populations[index]! * (figure - weightedMean) ** 2,
    0,
  );
  return {
    standardDeviation: Math.sqrt(sampleVariance(figures)),
    weightedVariationPercent: (100 * Math.sqrt(weightedSquares / people)) / weightedMean,
  };
}

function trendOfVariation(periods: readonly PeriodSpread[]) {
  const variation = periods.map(({ weightedVariationPercent }) => weightedVariationPercent);
  const exact = exactKendall(variation);
  const test = exact.computable ? exact : mannKendall(variation);
  if (!test.computable) return { variationTau: null, variationTauPValue: null };
  return { variationTau: test.value, variationTauPValue: test.pValue };
}

function firstAgainstLast(panel: CompletePanel) {
  const first = figuresOf(panel, 0);
  const last = figuresOf(panel, panel.periods - 1);
  const varianceRatio = sampleVariance(first) / sampleVariance(last);
  const degrees = { numerator: first.length - 1, denominator: last.length - 1 };
  const upper = fUpperTail(varianceRatio, degrees);
  return {
    varianceRatio,
    varianceRatioPValue: 2 * Math.min(upper, 1 - upper),
    rankStability: spearman(first, last),
  };
}

function sampleVariance(figures: readonly number[]): number {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / (figures.length - 1);
}
