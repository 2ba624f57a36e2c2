import { meanInterval } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { confidenceLabel, limitColumns, limitFigures } from '../phe-confidence.js';
import type { PheConfidence } from '../phe-confidence.js';

interface Input {
  values: (number | null)[];
  confidence: PheConfidence;
}

export const adapter: Adapter = {
  file: 'phe_mean.json',
  compute(input) {
    const { values, confidence } = input as Input;
    const columns = limitColumns(confidence);
    const result = meanInterval({ values });
    // A single value has no t quantile, for which the reference prints NaN; a missing value makes all missing.
    const absent = result.computable ? Number.NaN : null;
    const figures = {
      value_sum: result.computable ? result.sum : null,
      value_count: values.length,
      stdev: result.computable ? result.standardDeviation : null,
      value: result.computable ? result.value : null,
      ...limitFigures(columns, (level) => meanInterval({ values, confidence: level }), { absent }),
    };
    if (columns.length === 0) return { ...figures, statistic: 'mean' };
    const label = confidenceLabel(columns);
    return { ...figures, confidence: label, statistic: 'mean', method: "Student's t-distribution" };
  },
  knownDifferences: [
    {
      path: /^(lower|upper)/,
      reason: 'The values are all the same: the reference prints an interval without width, which claims certainty.',
      appliesTo: (input) => new Set((input as Input).values).size === 1,
    },
  ],
};
