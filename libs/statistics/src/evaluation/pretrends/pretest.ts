import { entry, matrixFromRows } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import { boxMoments } from './box-moments.js';
import type { BoxMoments } from './box-moments.js';
import { eventCovariance } from './event-covariance.js';
import { mostCoordinates } from './lattice-rule.js';
import type { Exactness } from './lattice-rule.js';

/** An event-study coefficient: the effect in a period, relative to the reference period. */
export interface EventCoefficient {
  /** Periods since the start of treatment, negative before. */
  period: number;
  estimate: number;
}

/** Coefficients of an event study, and the period they are relative to, -1 unless another is stated. */
export interface PretestedStudy {
  coefficients: readonly EventCoefficient[];
  /** Covariance of the estimates, rows and columns in the order of the coefficients. */
  covariance: readonly (readonly number[])[];
  referencePeriod?: number;
}

/** What is tested: whether any coefficient before the reference period differs significantly from 0. */
export interface Pretest {
  /** Positions of the coefficients before the reference period, and of those after it. */
  before: number[];
  after: number[];
  referencePeriod: number;
  covariance: Matrix;
  /** What an estimate may be at most without being called significant: 1.96 standard errors. */
  halfWidths: number[];
}

/** The usual test: significant is what lies further from 0 than this many standard errors. */
const critical = 1.96;

/** The test of earlier coefficients, or why there is none. */
export function readPretest({
  coefficients,
  covariance,
  referencePeriod = -1,
}: PretestedStudy): Pretest | NotComputable {
  const matrix = eventCovariance(covariance, coefficients.length);
  if ('computable' in matrix) return matrix;
  if (coefficients.some(({ period, estimate }) => !Number.isFinite(period) || !Number.isFinite(estimate))) {
    return notComputable('missing-value', 'A period or an estimate is missing or not a finite number.');
  }
  const periods = new Set([referencePeriod, ...coefficients.map(({ period }) => period)]);
  if (periods.size !== coefficients.length + 1) {
    const message = 'Two coefficients are of one period, or one is of the reference period, where the effect is 0.';
    return notComputable('invalid-argument', message);
  }
  const positions = coefficients.map((_, position) => position);
  const before = positions.filter((position) => coefficients[position]!.period < referencePeriod);
  const refusal = refuseTested(before, matrix);
  if (refusal) return refusal;
  const after = positions.filter((position) => coefficients[position]!.period > referencePeriod);
  const halfWidths = before.map((position) => critical * Math.sqrt(entry(matrix, position, position)));
  return { before, after, referencePeriod, covariance: matrix, halfWidths };
}

function refuseTested(before: readonly number[], covariance: Matrix): NotComputable | null {
  if (before.length === 0) {
    return notComputable(
      'not-identified',
      'No coefficient lies before the reference period: there is nothing to test.',
    );
  }
  if (before.length > mostCoordinates) {
    const message = `${before.length} periods lie before the reference period; the power is computed for up to ${mostCoordinates}.`;
    return notComputable('out-of-range', message);
  }
  if (before.some((position) => !(entry(covariance, position, position) > 0))) {
    return notComputable(
      'no-variation',
      'A coefficient before the reference period has no variance: it cannot be tested.',
    );
  }
  return null;
}

/** The part of the covariance between some coefficients and others. */
export function covarianceBetween(covariance: Matrix, rows: readonly number[], columns: readonly number[]): Matrix {
  return matrixFromRows(rows.map((i) => columns.map((j) => entry(covariance, i, j))));
}

/** How likely the test finds nothing where the earlier coefficients are truly these, and their mean estimates then. */
export function passing(
  { before, covariance, halfWidths }: Pretest,
  mean: readonly number[],
  exactness?: Exactness,
): BoxMoments {
  return boxMoments({ mean, covariance: covarianceBetween(covariance, before, before) }, halfWidths, exactness);
}
