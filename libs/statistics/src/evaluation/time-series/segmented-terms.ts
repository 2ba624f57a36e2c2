import { quadraticForm } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { studentTUpperTail } from '../../numerics/index.js';
import { isRoundingNoise } from '../../numerics/rounding-noise.js';
import type { LinearFit } from '../../regression/index.js';
import { segmentedTerms } from './segmented-series.js';

/**
 * One coefficient of the segmented regression with its t test, which is null where the periods that decide the
 * coefficient lie on their line and so leave no scatter to judge it by.
 */
export interface SegmentedTerm {
  term: (typeof segmentedTerms)[number];
  coefficient: number;
  standardError: number | null;
  t: number | null;
  pValue: number | null;
}

/** The standard error of a combination of coefficients; null where it is no more than rounding. */
export function standardErrorOf(fit: LinearFit, covariance: Matrix, contrast: readonly number[]): number | null {
  const standardError = Math.sqrt(quadraticForm(covariance, contrast));
  const perUnitOfScatter = Math.sqrt(quadraticForm(fit.unscaledCovariance, contrast));
  return isRoundingNoise(standardError, perUnitOfScatter * fit.magnitude) ? null : standardError;
}

/** The coefficients of a segmented regression, each with its t test. */
export function termsOf(fit: LinearFit, covariance: Matrix): SegmentedTerm[] {
  return segmentedTerms.map((term, j) => {
    const coefficient = fit.coefficients[j]!;
    const contrast = segmentedTerms.map((_, other) => (other === j ? 1 : 0));
    const standardError = standardErrorOf(fit, covariance, contrast);
    if (standardError === null) return { term, coefficient, standardError, t: null, pValue: null };
    const t = coefficient / standardError;
    return {
      term,
      coefficient,
      standardError,
      t,
      pValue: 2 * studentTUpperTail(Math.abs(t), fit.residualDegreesOfFreedom),
    };
  });
}
