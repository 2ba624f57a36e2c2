import { notComputable, relativeRanks } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';
import type { SurveyRecord } from './survey-record.js';

/** A sample in order of rank, with weights and relative ranks; people of one group share the middle of its share. */
export interface SurveyFigures {
  records: SurveyRecord[];
  values: Float64Array;
  weights: Float64Array;
  ridits: number[];
  mean: number;
  groupCount: number;
}

/** Puts a sample in order, or tells why it cannot be used. */
export function readRecords(records: readonly SurveyRecord[]): SurveyFigures | NotComputable {
  const sorted = [...records].sort((left, right) => left.order - right.order);
  const orders = new Set(sorted.map(({ order }) => order));
  if (orders.size < 3) return notComputable('too-few-groups', `There are ${orders.size} groups; 3 are needed.`);
  const odd = sorted.find(
    ({ value, order, weight }) =>
      !Number.isFinite(value) || !Number.isFinite(order) || !(weight > 0 && weight < Infinity),
  );
  if (odd)
    return notComputable('out-of-range', 'A value or rank is not a finite number, or a weight is not above zero.');
  const weights = Float64Array.from(sorted, ({ weight }) => weight);
  const values = Float64Array.from(sorted, ({ value }) => value);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    records: sorted,
    values,
    weights,
    ridits: relativeRanks(
      sorted.map(({ order }) => order),
      weights,
    ),
    mean: values.reduce((sum, value, i) => sum + value * weights[i]!, 0) / total,
    groupCount: orders.size,
  };
}
