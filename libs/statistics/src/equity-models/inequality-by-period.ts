import { notComputable } from '../result/index.js';
import type { Result } from '../result/index.js';
import { endToEndGap } from './end-to-end-gap.js';
import { linearSlopeIndex } from './linear-index.js';
import type { LinearSlopeExtra } from './linear-index.js';
import { logitIndices } from './logit-index.js';
import type { LogitIndexExtra } from './logit-model.js';
import type { OrderedCounts } from './ranked-counts.js';

/** The count of one equity group in one period; periods are numbered in order of time. */
export interface PeriodCounts extends OrderedCounts {
  period: number;
}

/** The inequality of one period in absolute and relative terms, which may move in opposite directions. */
export interface PeriodInequality {
  period: number;
  slopeIndex: Result<LogitIndexExtra>;
  relativeIndex: Result<LogitIndexExtra>;
  linearSlopeIndex: Result<LinearSlopeExtra>;
  gap: Result;
}

/** The counts of each period, periods in rising order. */
export function countsByPeriod(counts: readonly PeriodCounts[]): Map<number, PeriodCounts[]> {
  const periods = new Map<number, PeriodCounts[]>();
  for (const counted of [...counts].sort((left, right) => left.period - right.period)) {
    const known = periods.get(counted.period);
    if (known) known.push(counted);
    else periods.set(counted.period, [counted]);
  }
  return periods;
}

/**
 * The slope index, relative index and end-to-end gap of every period, ranks taken anew in each.
 *
 * Input: counts by period and ordered group. Output: one entry per period, in order of time; each figure refuses for
 * itself, and all of a period that is not a finite number (`invalid-argument`). `slopeIndex` and `relativeIndex`, by the
 * logit model, are the ones to show. Source: Harper & Lynch 2005; King, Harper & Young 2012, BMJ 345:e5774 (absolute and relative side by side).
 *
 * @example inequalityByPeriod({ counts: [{ period: 1, group: 'Q1', order: 1, numerator: 20, denominator: 100 }, { period: 1, group: 'Q5', order: 5, numerator: 50, denominator: 100 }] })[0].gap.value // => 0.3
 */
export function inequalityByPeriod(options: {
  counts: readonly PeriodCounts[];
  confidence?: number;
}): PeriodInequality[] {
  const { counts, confidence } = options;
  return Array.from(countsByPeriod(counts), ([period, groups]) => {
    if (!Number.isFinite(period)) {
      const refused = notComputable('invalid-argument', `The period ${period} has no place in time.`);
      return { period, slopeIndex: refused, relativeIndex: refused, linearSlopeIndex: refused, gap: refused };
    }
    return {
      period,
      ...logitIndices({ groups, confidence }),
      linearSlopeIndex: linearSlopeIndex({ groups, confidence }),
      gap: endToEndGap({ groups, confidence }),
    };
  });
}
