import { choleskyFactor, dotProduct, multiplyVector, solveWithCholesky } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { NotComputable, Result } from '../../result/index.js';
import { covarianceBetween, passing, readPretest } from './pretest.js';
import type { Pretest, PretestedStudy } from './pretest.js';

/** How the power is asked for. */
export interface PowerOfPretestOptions extends PretestedStudy {
  /** The difference in trends that there would be without any effect, in each period. */
  trend: (period: number) => number;
}

/** A period of an event study, seen under a trend and after a test that did not find it. */
export interface PretestedPeriod {
  period: number;
  estimate: number;
  standardError: number;
  /** The coefficient that the trend alone gives. */
  trend: number;
  /** What the coefficient is on average where the test finds nothing although the trend is there. */
  meanAfterPassing: number;
}

/** What comes with the power of a test of earlier coefficients. */
export interface PowerOfPretest {
  /** How often the test finds a significant coefficient where there is no trend. */
  size: number;
  /** How likely it is to find nothing under the trend, compared with no trend: near 1, passing says little. */
  bayesFactor: number;
  /** How likely the earlier coefficients are under the trend, compared with no trend. */
  likelihoodRatio: number;
  /** In order of the periods, without the reference period. */
  periods: PretestedPeriod[];
}

function dependent(): NotComputable {
  const message = 'The coefficients before the reference period depend on each other: their covariance is singular.';
  return notComputable('not-identified', message);
}

/** Density of the earlier coefficients under the trend over that under none. */
function likelihoodRatio(lower: Matrix, estimates: readonly number[], trend: readonly number[]): number {
  const left = estimates.map((value, i) => value - trend[i]!);
  const distance = (values: readonly number[]) => dotProduct(values, solveWithCholesky(lower, values));
  return Math.exp((distance(estimates) - distance(left)) / 2);
}

/** Mean coefficients after passing, in the order of the study: later ones move with the earlier they are correlated to. */
function meansAfterPassing(pretest: Pretest, lower: Matrix, trend: readonly number[], passed: readonly number[]) {
  const { before, after, covariance } = pretest;
  const means = [...trend];
  const shift = solveWithCholesky(
    lower,
    before.map((position, i) => passed[i]! - trend[position]!),
  );
  const later = after.length > 0 ? multiplyVector(covarianceBetween(covariance, after, before), shift) : [];
  before.forEach((position, i) => (means[position] = passed[i]!));
  after.forEach((position, i) => (means[position]! += later[i]!));
  return means;
}

/**
 * How likely the usual look at earlier coefficients finds a stated difference in trends, and what estimates look like
 * where it does not.
 *
 * In words: the test finds a trend when any coefficient before the reference period lies further from 0 than 1.96 standard
 * errors; the power is the probability of that when the coefficients are normal around the trend. The Bayes factor is the
 * probability to find nothing under the trend over that without one, the likelihood ratio the same for the density of the
 * earlier coefficients. Means after passing are those of the normal distribution cut off at the limits, which later
 * coefficients follow by regression.
 * Output: shares; coefficients in units of the outcome.
 * Refuses: no period before the reference period, earlier coefficients of singular covariance (`not-identified`), more than
 * 15 earlier periods (`out-of-range`), two coefficients of one period, a covariance that does not fit, is not symmetric or
 * not positive semi-definite (`invalid-argument`), a coefficient without variance (`no-variation`), a figure that is missing
 * (`missing-value`), a trend so steep that the test cannot be passed (`not-finite`).
 * Source: Roth 2022, American Economic Review: Insights 4:305; Genz 1992 (probabilities).
 *
 * @example powerOfPretest({ coefficients: [{ period: -2, estimate: 0.1 }], covariance: [[0.25]], trend: (period) => period + 1 }).value // => 0.51599
 */
export function powerOfPretest({ trend, ...study }: PowerOfPretestOptions): Result<PowerOfPretest> {
  const pretest = readPretest(study);
  if ('computable' in pretest) return pretest;
  const { coefficients } = study;
  const { before, covariance } = pretest;
  const trends = coefficients.map(({ period }) => trend(period));
  if (!trends.every(Number.isFinite)) return notComputable('missing-value', 'The trend has no value in some period.');
  const lower = choleskyFactor(covarianceBetween(covariance, before, before), 1e-10);
  if (!lower) return dependent();
  const trendBefore = before.map((position) => trends[position]!);
  const passed = passing(pretest, trendBefore);
  const pass = passing(
    pretest,
    before.map(() => 0),
  ).probability;
  const means = meansAfterPassing(pretest, lower, trends, passed.mean);
  const estimatesBefore = before.map((position) => coefficients[position]!.estimate);
  const periods = coefficients.map(({ period, estimate: value }, i): PretestedPeriod => {
    const standardError = Math.sqrt(covariance.values[i * covariance.columns + i]!);
    return { period, estimate: value, standardError, trend: trends[i]!, meanAfterPassing: means[i]! };
  });
  const power = estimate({ value: 1 - passed.probability, groups: { used: before.length, missing: 0 } });
  if (!power.computable) return power;
  return finiteFigures(
    Object.assign(power, {
      size: 1 - pass,
      bayesFactor: passed.probability / pass,
      likelihoodRatio: likelihoodRatio(lower, estimatesBefore, trendBefore),
      periods: periods.sort((a, b) => a.period - b.period),
    }),
  );
}
