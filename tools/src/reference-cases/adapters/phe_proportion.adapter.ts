import { wilsonInterval } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { columnsOf, confidenceLabel, limitColumns, limitFigures, throwOnRefusal } from '../phe-confidence.js';
import type { PheConfidence } from '../phe-confidence.js';

interface Counts {
  numerator: number | null;
  denominator: number | null;
}

interface Input {
  group?: string[];
  x: (number | null)[];
  n: (number | null)[];
  confidence: PheConfidence;
  multiplier: number;
}

export const adapter: Adapter = {
  file: 'phe_proportion.json',
  compute(input) {
    const given = input as Input;
    if (given.group) return columnsOf(groupedRows(given, given.group));
    return columnsOf(given.x.map((x, index) => row({ numerator: x, denominator: given.n[index] ?? null }, given)));
  },
};

function groupedRows(given: Input, groups: readonly string[]) {
  return [...new Set(groups)].map((region) => {
    const inGroup = <Value>(column: readonly Value[]) => column.filter((_value, index) => groups[index] === region);
    const counts = { numerator: sumOrNull(inGroup(given.x)), denominator: sumOrNull(inGroup(given.n)) };
    return { region, x: counts.numerator, n: counts.denominator, ...row(counts, given) };
  });
}

function row(counts: Counts, { confidence, multiplier }: Input) {
  const columns = limitColumns(confidence);
  const result = wilsonInterval(counts);
  throwOnRefusal(result);
  const figures = {
    value: result.computable ? result.value * multiplier : null,
    ...limitFigures(columns, (level) => wilsonInterval({ ...counts, confidence: level }), { scale: multiplier }),
  };
  const statistic = multiplier === 100 ? 'percentage' : `proportion of ${multiplier}`;
  if (columns.length === 0) return { ...figures, statistic };
  return { ...figures, confidence: confidenceLabel(columns), statistic, method: 'Wilson' };
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0 as number | null);
}
