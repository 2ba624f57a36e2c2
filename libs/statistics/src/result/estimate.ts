import { notComputable } from './not-computable.js';
import type { Estimate, GroupCount, Interval, NotComputable, StandardError } from './result.js';
import type { Warning } from './warning.js';

/** The parts of an estimate; what is left out is absent from the result. */
export interface EstimateParts {
  value: number;
  standardError?: StandardError | null;
  interval?: Interval | null;
  groups: GroupCount;
  warnings?: Warning[];
  seed?: number;
}

/**
 * Builds an estimate and keeps the promise that no result holds NaN or an infinity: a value that is not finite
 * becomes `not-finite`. An interval or standard error that is not finite, or has no width, is dropped with a warning:
 * where counts or values leave no room for chance, chance is not known to be nil.
 */
export function estimate(parts: EstimateParts): Estimate | NotComputable {
  let warnings = parts.warnings ?? [];
  if (!Number.isFinite(parts.value)) {
    return notComputable('not-finite', 'The figures given lead to a value that is not a finite number.', warnings);
  }
  const standardError = finiteStandardError(parts.standardError ?? null);
  const interval = finiteInterval(parts.interval ?? null);
  if ((parts.interval && !interval) || (parts.standardError && !standardError)) {
    warnings = warnings.concat({
      code: 'interval-not-computable',
      message: 'The uncertainty of this figure could not be computed.',
    });
  }
  const built: Estimate = {
    computable: true,
    value: parts.value,
    standardError,
    interval,
    groups: parts.groups,
    warnings,
  };
  if (parts.seed !== undefined) built.seed = parts.seed;
  return built;
}

function finiteStandardError(standardError: StandardError | null): StandardError | null {
  return standardError && standardError.value > 0 && Number.isFinite(standardError.value) ? standardError : null;
}

function finiteInterval(interval: Interval | null): Interval | null {
  return interval &&
    Number.isFinite(interval.lower) &&
    Number.isFinite(interval.upper) &&
    interval.lower < interval.upper
    ? interval
    : null;
}
