import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** The figure of one period with what it was made from; `null` where it is missing or suppressed, never 0. */
export interface TrendPeriod {
  /** Label or number that sorts by time: a year, `2024-25 Q1`. */
  period: string | number;
  value: number | null;
  count: number | null;
  denominator: number | null;
  /** 95% limits of the value. */
  lower: number | null;
  upper: number | null;
}

/** A period with nothing missing that every form of the test needs. */
export interface CountedPeriod extends TrendPeriod {
  value: number;
  count: number;
  denominator: number;
}

export const periodsTested = 5;

/**
 * The periods the test may use, oldest first: all valid ones, or, with `stop`, those after the latest invalid one.
 * Refuses a period given twice (`invalid-argument`), fewer than 5 periods (`too-few-observations`), fewer than 5 valid
 * ones (`too-many-missing`) and a count equal to its denominator (`undefined-on-scale`).
 */
export function validPeriods(
  periods: readonly TrendPeriod[],
  atInvalid: 'skip' | 'stop',
): CountedPeriod[] | NotComputable {
  if (new Set(periods.map(({ period }) => period)).size < periods.length) {
    return notComputable('invalid-argument', 'A period is given twice; the test needs one figure for each period.');
  }
  if (periods.length < periodsTested) {
    return notComputable('too-few-observations', `${periods.length} periods are too few; ${periodsTested} are needed.`);
  }
  const ordered = [...periods].sort((a, b) => (a.period < b.period ? -1 : 1));
  const start = atInvalid === 'stop' ? ordered.findLastIndex((period) => !isCounted(period)) + 1 : 0;
  const valid = ordered.slice(start).filter(isCounted);
  if (valid.length < periodsTested) {
    return notComputable('too-many-missing', `Only ${valid.length} periods have figures; ${periodsTested} are needed.`);
  }
  if (valid.some(({ count, denominator }) => count === denominator)) {
    return notComputable('undefined-on-scale', 'In one period the count equals its denominator.');
  }
  return valid;
}

function isCounted(period: TrendPeriod): period is CountedPeriod {
  const { value, count, denominator } = period;
  return value !== null && count !== null && denominator !== null && denominator > 0;
}
