import { matrixFromRows } from '../../linear-algebra/index.js';
import { fitWeightedLeastSquares } from '../../regression/index.js';
import type { LinearFit } from '../../regression/index.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable, Warning } from '../../result/index.js';

/** The outcome of one period; weight is a precision or denominator, 1 unless given. */
export interface InterruptedPoint {
  time: number;
  outcome: number | null;
  weight?: number;
}

/** A series with the time at which an intervention began. */
export interface InterruptedSeries {
  /** Consecutive periods in any order. */
  points: readonly InterruptedPoint[];
  /** The first period after the intervention. */
  start: number;
  /**
   * What that first period counts as in "time since": with 0 the change of level is that of the first period itself,
   * with 1 that of the period before it. 0 unless given.
   */
  firstCount?: 0 | 1;
}

/** The coefficients of a segmented regression, in order. */
export const segmentedTerms = ['intercept', 'trend', 'level change', 'trend change'] as const;

/** A fitted segmented regression with its coding. */
export interface SegmentedFit {
  fit: LinearFit;
  outcomes: Float64Array;
  /** Time since the intervention at the last period, as coded. */
  lastCount: number;
  warnings: Warning[];
}

function refuse(points: readonly InterruptedPoint[], before: number, after: number): NotComputable | null {
  if (points.some(({ outcome }) => outcome == null || !Number.isFinite(outcome))) {
    return notComputable('missing-value', 'Every period needs an outcome: autocorrelation is not defined across gaps.');
  }
  if (points.some(({ weight = 1 }) => !(weight > 0 && weight < Infinity))) {
    return notComputable('out-of-range', 'Weights must be above 0 and finite.');
  }
  if (points.some(({ time }, i) => !Number.isInteger(time) || (i > 0 && time - points[i - 1]!.time !== 1))) {
    return notComputable('invalid-order', 'Periods must be consecutive whole numbers, each once.');
  }
  if (before < 3 || after < 3) {
    return notComputable(
      'too-few-observations',
      `There are ${before} periods before and ${after} from the intervention on; at least three of each are needed.`,
    );
  }
  return null;
}

function shortSegments(before: number, after: number): Warning[] {
  if (Math.min(before, after) >= 8) return [];
  const message = `Only ${before} periods before and ${after} from the intervention on: with fewer than eight the errors are unsure.`;
  return [{ code: 'too-few-observations', message }];
}

/** Fits outcome = intercept + trend x time + level change after the start + trend change x time since. */
export function fitSegmented({ points, start, firstCount = 0 }: InterruptedSeries): SegmentedFit | NotComputable {
  const ordered = [...points].sort((left, right) => left.time - right.time);
  const after = ordered.filter(({ time }) => time >= start).length;
  const before = ordered.length - after;
  const refused = refuse(ordered, before, after);
  if (refused) return refused;
  const countAt = (time: number) => (time >= start ? time - start + firstCount : 0);
  const outcomes = Float64Array.from(ordered, ({ outcome }) => outcome!);
  const fit = fitWeightedLeastSquares({
    design: matrixFromRows(ordered.map(({ time }) => [1, time, time >= start ? 1 : 0, countAt(time)])),
    response: outcomes,
    weights: ordered.map(({ weight }) => weight ?? 1),
  });
  if (fit.droppedColumns.length > 0 || fit.residualDegreesOfFreedom < 1) {
    return notComputable('not-identified', 'The periods do not tell level and trend apart.');
  }
  return { fit, outcomes, lastCount: countAt(ordered.at(-1)!.time), warnings: shortSegments(before, after) };
}
