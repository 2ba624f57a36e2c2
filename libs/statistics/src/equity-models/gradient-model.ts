import { diagonal, matrixFromRows, scaleMatrix } from '../linear-algebra/index.js';
import type { Matrix } from '../linear-algebra/index.js';
import {
  clusterCovariance,
  fitGlm,
  fitWeightedLeastSquares,
  hasNoScatter,
  heteroskedasticCovariance,
  logitFamily,
} from '../regression/index.js';
import type { FittedRegression, GlmFit } from '../regression/index.js';
import { isRoundingNoise, largestSize } from '../numerics/rounding-noise.js';
import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { countsByPeriod } from './inequality-by-period.js';
import type { PeriodCounts } from './inequality-by-period.js';
import { rankCounts } from './ranked-counts.js';

/** Counts in rows of one regression: share on rank, time and rank x time, clustered by group. */
export interface GradientRows {
  design: Matrix;
  proportions: number[];
  denominators: number[];
  clusters: string[];
  missing: number;
}

/** The terms of the gradient model, in the order of its coefficients. */
export const gradientTerms = ['intercept', 'rank', 'time', 'rank x time'] as const;

/** Ranks every period by itself and lays all periods into one design. */
export function gradientRows(counts: readonly PeriodCounts[]): GradientRows | NotComputable {
  const rows: GradientRows = {
    design: matrixFromRows([]),
    proportions: [],
    denominators: [],
    clusters: [],
    missing: 0,
  };
  const design: number[][] = [];
  for (const [period, groups] of countsByPeriod(counts)) {
    if (!Number.isFinite(period)) {
      return notComputable('invalid-argument', `The period ${period} has no place in time.`);
    }
    const ranked = rankCounts(groups);
    if ('computable' in ranked) return ranked;
    ranked.ridits.forEach((ridit) => design.push([1, ridit, period, ridit * period]));
    rows.proportions.push(...ranked.proportions);
    rows.denominators.push(...ranked.denominators);
    rows.clusters.push(...ranked.ordered.map(({ group }) => group));
    rows.missing += ranked.groups.missing;
  }
  return { ...rows, design: matrixFromRows(design) };
}

/** A fitted gradient model; dispersion is Pearson's (logit) or the residual variance (linear). */
export interface GradientFit {
  fit: FittedRegression;
  /** Model-based covariance: of the likelihood (logit), with the residual variance (linear). */
  modelCovariance: Matrix;
  dispersion: number;
  deviance: number;
  /** The largest weighted figure of the last least-squares step: rounding is relative to it. */
  magnitude: number;
  /** Whether the shares follow the model but for rounding. */
  hasNoScatter: boolean;
}

/** On the log-odds a figure is as large as its distance from even odds and one more, times the root of its weight. */
function logitMagnitude({ workingWeights, means }: GlmFit): number {
  return largestSize(
    means.map((mean, i) => Math.sqrt(workingWeights[i]!) * (1 + Math.abs(Math.log(mean / (1 - mean))))),
  );
}

function fitLogitGradient({ design, proportions, denominators }: GradientRows): GradientFit | NotComputable {
  const fit = fitGlm({ family: logitFamily, design, response: proportions, weights: denominators });
  if (!fit || fit.outcome === 'separated') {
    return notComputable(
      'separation',
      'The groups are perfectly separated: the gradient is infinite. Use the linear model.',
    );
  }
  if (fit.outcome === 'not-converged') return notComputable('not-converged', 'The logistic model did not settle.');
  const magnitude = logitMagnitude(fit);
  return {
    fit,
    modelCovariance: fit.unscaledCovariance,
    dispersion: fit.pearsonDispersion,
    deviance: fit.deviance,
    magnitude,
    hasNoScatter: fit.scoreResiduals.every((score, i) =>
      isRoundingNoise(score / Math.sqrt(fit.workingWeights[i]!), magnitude),
    ),
  };
}

function fitLinearGradient({ design, proportions, denominators }: GradientRows): GradientFit {
  const fit = fitWeightedLeastSquares({ design, response: proportions, weights: denominators });
  return {
    fit,
    modelCovariance: scaleMatrix(fit.unscaledCovariance, fit.residualVariance),
    dispersion: fit.residualVariance,
    deviance: fit.residualVariance * fit.residualDegreesOfFreedom,
    magnitude: fit.magnitude,
    hasNoScatter: hasNoScatter(fit),
  };
}

/** Fits the gradient model on the log-odds ("logit") or on shares ("linear"). */
export function fitGradient(model: 'logit' | 'linear', rows: GradientRows): GradientFit | NotComputable {
  const gradient = model === 'logit' ? fitLogitGradient(rows) : fitLinearGradient(rows);
  if ('computable' in gradient) return gradient;
  if (gradient.fit.droppedColumns.length > 0) {
    return notComputable(
      'not-identified',
      'A change of the gradient needs at least two periods and two ranks in each.',
    );
  }
  return gradient;
}

/** Standard errors of all four terms that do not depend on a contrast. */
export function gradientStandardErrors(
  gradient: GradientFit,
  errors: 'model' | 'HC1' | 'CR0' | 'CR1',
  clusters: readonly string[],
): Float64Array {
  if (errors === 'model') return diagonal(gradient.modelCovariance).map(Math.sqrt);
  if (errors === 'HC1') return diagonal(heteroskedasticCovariance(gradient.fit, 'HC1')).map(Math.sqrt);
  return diagonal(clusterCovariance(gradient.fit, clusters, errors)).map(Math.sqrt);
}
