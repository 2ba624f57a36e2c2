import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** The figure of one unit (an area) that is ranked, with its standard error; null where there is none. */
export interface RankedFigure {
  unit: string;
  value: number | null;
  standardError: number | null;
}

/** Figures that are compared two by two, all divided by the largest standard error so that nothing overflows. */
export interface RankedUnits {
  count: number;
  values: Float64Array;
  /** Covariance of the figures, row by row. */
  covariance: Float64Array;
  /** Standard error of the difference of every two, row by row. */
  errorsOfDifference: Float64Array;
  /** Whether the figures are independent of each other. */
  isIndependent: boolean;
  /** What everything was divided by. */
  scale: number;
}

/** Reads figures and, where they depend on each other, their covariance. */
export function readRankedUnits(
  figures: readonly RankedFigure[],
  covariance?: readonly (readonly number[])[],
): RankedUnits | NotComputable {
  const refused = refuseFigures(figures, covariance);
  if (refused) return refused;
  const errors = figures.map(({ standardError }, i) =>
    covariance ? Math.sqrt(covariance[i]![i]!) : (standardError ?? 0),
  );
  const scale = Math.max(...errors);
  if (figures.length > 1 && !(scale > 0)) return noError();
  const units = scaledUnits(figures, errors, scale > 0 ? scale : 1, covariance);
  const hasPairWithoutError = units.errorsOfDifference.some(
    (error, at) => !(error > 0) && Math.floor(at / units.count) !== at % units.count,
  );
  return hasPairWithoutError ? noError() : units;
}

function scaledUnits(
  figures: readonly RankedFigure[],
  errors: readonly number[],
  scale: number,
  given?: readonly (readonly number[])[],
): RankedUnits {
  const count = figures.length;
  const scaled = errors.map((error) => error / scale);
  const covariance = new Float64Array(count * count);
  const errorsOfDifference = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const own = i === j ? scaled[i]! ** 2 : 0;
      covariance[i * count + j] = given ? given[i]![j]! / scale / scale : own;
      errorsOfDifference[i * count + j] = given
        ? Math.sqrt(Math.max(0, (given[i]![i]! - 2 * given[i]![j]! + given[j]![j]!) / scale / scale))
        : Math.hypot(scaled[i]!, scaled[j]!);
    }
  }
  const values = Float64Array.from(figures, ({ value }) => (value ?? 0) / scale);
  const isIndependent = covariance.every((entry, at) => entry === 0 || Math.floor(at / count) === at % count);
  return { count, values, covariance, errorsOfDifference, isIndependent, scale };
}

function refuseFigures(
  figures: readonly RankedFigure[],
  covariance?: readonly (readonly number[])[],
): NotComputable | null {
  if (figures.length === 0) return notComputable('too-few-groups', 'There is no figure to rank.');
  if (new Set(figures.map(({ unit }) => unit)).size < figures.length) {
    return notComputable('invalid-argument', 'A unit is given twice: ranks need one figure for each.');
  }
  if (figures.some(({ value, standardError }) => value === null || (standardError === null && !covariance))) {
    return notComputable(
      'missing-value',
      'A figure or its standard error is missing: leave that unit out, and say so.',
    );
  }
  if (figures.some(({ value, standardError }) => !Number.isFinite(value) || !isError(standardError ?? 0))) {
    return notComputable('out-of-range', 'A figure is not finite, or its standard error is negative or not finite.');
  }
  return covariance && !isCovariance(covariance, figures.length)
    ? notComputable(
        'invalid-argument',
        'The covariance is not a symmetric table of finite figures, one row for each unit.',
      )
    : null;
}

function isError(error: number): boolean {
  return error >= 0 && Number.isFinite(error);
}

function isCovariance(rows: readonly (readonly number[])[], count: number): boolean {
  if (rows.length !== count || rows.some((row) => row.length !== count)) return false;
  return rows.every((row, i) =>
    row.every((entry, j) => Number.isFinite(entry) && entry === rows[j]![i] && (i !== j || entry >= 0)),
  );
}

function noError(): NotComputable {
  return notComputable(
    'no-variation',
    'Two figures differ without any error, so that no critical value says by how many errors: compare such figures as they are.',
  );
}
