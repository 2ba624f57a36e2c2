import { normalUpperTail, studentTQuantile, studentTUpperTail } from '../numerics/index.js';
import { entry } from '../linear-algebra/index.js';
import { isRoundingNoise } from '../numerics/rounding-noise.js';
import { biasReducedContrasts, clusteredFit } from '../regression/index.js';
import { confidenceLevel, criticalValue, estimate, notComputable } from '../result/index.js';
import type { Result, Warning } from '../result/index.js';
import { fitGradient, gradientRows, gradientStandardErrors, gradientTerms } from './gradient-model.js';
import type { GradientFit, GradientRows } from './gradient-model.js';
import type { PeriodCounts } from './inequality-by-period.js';

/**
 * How the uncertainty is estimated: by the model, robustly (HC1), or clustered by group (CR0, CR1, and CR2 with
 * Satterthwaite's degrees of freedom, the default, because there are only a handful of groups).
 */
export type GradientErrors = 'model' | 'HC1' | 'CR0' | 'CR1' | 'CR2';

/** One coefficient of the gradient model. */
export interface GradientTerm {
  term: (typeof gradientTerms)[number];
  coefficient: number;
  /** Null where the groups leave no scatter to judge the coefficient by, or none but rounding. */
  standardError: number | null;
  /** Degrees of freedom of its t distribution; null means the normal distribution. */
  degreesOfFreedom: number | null;
}

/** What the trend of the gradient tells besides its value. */
export interface GradientExtra {
  terms: GradientTerm[];
  pValue: number;
  dispersion: number | null;
  deviance: number;
}

/** The root of a variance; null where it is rounding, relative to the weighted figures the model was fitted to. */
function scatterOf({ fit, magnitude }: GradientFit, index: number, variance: number): number | null {
  const perUnitOfScatter = Math.sqrt(entry(fit.unscaledCovariance, index, index));
  const standardError = Math.sqrt(variance);
  return isRoundingNoise(standardError, perUnitOfScatter * magnitude) ? null : standardError;
}

function termsOf(gradient: GradientFit, rows: GradientRows, errors: GradientErrors): GradientTerm[] {
  const { coefficients } = gradient.fit;
  if (errors === 'CR2') {
    const varianceOf = biasReducedContrasts(clusteredFit(gradient.fit, rows.clusters));
    return gradientTerms.map((term, index) => {
      const contrast = gradientTerms.map((other) => (other === term ? 1 : 0));
      const { variance, degreesOfFreedom } = varianceOf(contrast);
      return {
        term,
        coefficient: coefficients[index]!,
        standardError: scatterOf(gradient, index, variance),
        degreesOfFreedom,
      };
    });
  }
  const standardErrors = gradientStandardErrors(gradient, errors, rows.clusters);
  return gradientTerms.map((term, index) => ({
    term,
    coefficient: coefficients[index]!,
    standardError: scatterOf(gradient, index, standardErrors[index]! ** 2),
    degreesOfFreedom: null,
  }));
}

function clusterWarnings(errors: GradientErrors, clusters: number): Warning[] {
  if ((errors !== 'CR0' && errors !== 'CR1') || clusters >= 40) return [];
  const message = `${clusters} groups are few for clustered errors, which come out too small: prefer CR2.`;
  return [{ code: 'few-clusters', message }];
}

/** What a coefficient in standard errors is judged by: the normal distribution where there are no degrees of freedom. */
function distributionWith(degreesOfFreedom: number | null) {
  return degreesOfFreedom === null
    ? { quantile: criticalValue, upperTail: normalUpperTail }
    : {
        quantile: (level: number) => studentTQuantile((1 + level) / 2, degreesOfFreedom),
        upperTail: (distance: number) => studentTUpperTail(distance, degreesOfFreedom),
      };
}

const withoutScatter = notComputable(
  'no-variation',
  'The shares follow the model exactly, so nothing tells how sure the change of the gradient is.',
);

/**
 * By how much the gradient of inequality changes per period, in one regression of all counts.
 *
 * In words: the coefficient of rank x time in the regression of the share (on log-odds, or linear weighted by the
 * denominators) on rank, time and their product, ranks taken anew in every period. Output: change of the gradient per
 * period, in log-odds or shares. Clustering by group allows for the same people being counted in every period.
 * Refuses: fewer than two known groups in a period (`too-few-groups`), one single period (`not-identified`), an
 * infinite gradient (`separation`), impossible counts (`invalid-count`), shares on the model but for rounding
 * (`no-variation`), and groups that each explain themselves, as two do (`not-identified`).
 * Source: Harper & Lynch 2005; Bell & McCaffrey 2002 (CR2).
 *
 * @example gradientTrend({ model: 'linear', standardErrors: 'model', counts: [1, 2, 3].flatMap((period) => [1, 2, 3].map((order) => ({ period, group: `Q${order}`, order, numerator: 50 + 3 * period * order + (order % 2), denominator: 100 }))) }).value // => 0.09
 */
export function gradientTrend(options: {
  counts: readonly PeriodCounts[];
  /** `logit` when absent: the counts themselves then say what chance can do. */
  model?: 'logit' | 'linear';
  standardErrors?: GradientErrors;
  confidence?: number;
}): Result<GradientExtra> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const rows = gradientRows(options.counts);
  if ('computable' in rows) return rows;
  const model = options.model ?? 'logit';
  const gradient = fitGradient(model, rows);
  if ('computable' in gradient) return gradient;
  const errors = options.standardErrors ?? 'CR2';
  const terms = termsOf(gradient, rows, errors);
  const { coefficient, standardError, degreesOfFreedom } = terms[3]!;
  if (gradient.hasNoScatter && (errors !== 'model' || standardError === null)) return withoutScatter;
  if (standardError === null || degreesOfFreedom === 0) {
    return notComputable('not-identified', 'The groups leave nothing to judge the uncertainty by; use more periods.');
  }
  const { quantile, upperTail } = distributionWith(degreesOfFreedom);
  const margin = quantile(level) * standardError;
  const trend = estimate({
    value: coefficient,
    standardError: { value: standardError, scale: model === 'logit' ? 'logit' : 'natural' },
    interval: { lower: coefficient - margin, upper: coefficient + margin, level, method: `Wald, ${errors}` },
    groups: { used: new Set(rows.clusters).size, missing: rows.missing },
    warnings: clusterWarnings(errors, new Set(rows.clusters).size),
  });
  if (!trend.computable) return trend;
  return Object.assign(trend, {
    terms,
    pValue: 2 * upperTail(Math.abs(coefficient / standardError)),
    dispersion: Number.isFinite(gradient.dispersion) ? gradient.dispersion : null,
    deviance: gradient.deviance,
  });
}
