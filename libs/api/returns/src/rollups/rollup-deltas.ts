import { groupCodes } from '@monitor/domain';
import type { MetricId } from '@monitor/domain';
import type { ReturnFacts } from '../facts/return-facts.js';

export interface AnswerDelta {
  code: string;
  answer: string;
  organisations: number;
}

export interface MetricDelta {
  metricId: MetricId;
  stratifier: string;
  groupCode: string;
  numerator: number;
  denominator: number;
  /** How much of the denominator was shared out by weights. */
  estimated: number;
  /** Organisations with anybody in the group. */
  organisations: number;
}

/** What the acceptance of a revision changes in the rollups of each of its areas. */
export interface RollupDeltas {
  answers: AnswerDelta[];
  metrics: MetricDelta[];
  accepted: number;
}

function answerDeltas({ answers }: ReturnFacts, sign: 1 | -1): AnswerDelta[] {
  return answers.map(({ code, answer }) => ({ code, answer, organisations: sign }));
}

function metricDeltas({ metrics }: ReturnFacts, sign: 1 | -1, isEstimated: boolean): MetricDelta[] {
  return metrics.flatMap(({ metricId, stratifier, numerators, denominators }) =>
    // Only the groups that the return's own edition has: another may have added some at the end.
    groupCodes(stratifier)
      .slice(0, numerators.length)
      .map((groupCode, index) => {
        const numerator = sign * (numerators[index] ?? 0);
        const denominator = sign * (denominators[index] ?? 0);
        const estimated = isEstimated ? denominator : 0;
        const organisations = denominator === 0 ? 0 : sign;
        return { metricId, stratifier, groupCode, numerator, denominator, estimated, organisations };
      }),
  );
}

/** Added less removed, row by row; a row that was there before and comes to nothing is left out. */
function netted<Row extends object, Sum extends keyof Row>(
  added: Row[],
  removed: Row[],
  key: (row: Row) => string,
  sums: readonly Sum[],
): Row[] {
  const before = new Map(removed.map((row) => [key(row), row]));
  const after = new Map(added.map((row) => [key(row), row]));
  const changed = added.map((row) => {
    const was = before.get(key(row));
    const net = sums.map((sum) => [sum, Number(row[sum]) + Number(was?.[sum] ?? 0)]);
    return { ...row, ...Object.fromEntries(net) } as Row;
  });
  const isChange = (row: Row) => !before.has(key(row)) || sums.some((sum) => Number(row[sum]) !== 0);
  return [...changed.filter(isChange), ...removed.filter((row) => !after.has(key(row)))];
}

/**
 * The difference between the facts of a newly accepted revision and of the one that counted before (null = none),
 * for one area. A group of nobody is kept at zero: it was reported, which is not the same as missing.
 * @param isEstimated whether the counts are a share by weights
 */
export function rollupDeltas(accepted: ReturnFacts, superseded: ReturnFacts | null, isEstimated = false): RollupDeltas {
  const before = superseded ?? { answers: [], metrics: [] };
  return {
    answers: netted(answerDeltas(accepted, 1), answerDeltas(before, -1), ({ code, answer }) => `${code}.${answer}`, [
      'organisations',
    ]),
    metrics: netted(
      metricDeltas(accepted, 1, isEstimated),
      metricDeltas(before, -1, isEstimated),
      ({ metricId, stratifier, groupCode }) => `${metricId}.${stratifier}.${groupCode}`,
      ['numerator', 'denominator', 'estimated', 'organisations'],
    ),
    accepted: superseded === null ? 1 : 0,
  };
}
