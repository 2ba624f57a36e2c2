import { crudeRate } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { columnsOf, confidenceLabel, limitColumns, limitFigures, throwOnRefusal } from '../phe-confidence.js';
import type { PheConfidence } from '../phe-confidence.js';

interface Input {
  x: (number | null)[];
  n: (number | null)[];
  confidence: PheConfidence;
  multiplier: number;
}

export const adapter: Adapter = {
  file: 'phe_rate.json',
  compute(input) {
    const { x, n, confidence, multiplier } = input as Input;
    const columns = limitColumns(confidence);
    return columnsOf(
      x.map((events, index) => {
        const rateAt = (level?: number) =>
          crudeRate({ events, population: n[index] ?? null, multiplier, confidence: level });
        const result = rateAt();
        throwOnRefusal(result);
        const figures = {
          value: result.computable ? result.value : null,
          ...limitFigures(columns, rateAt),
        };
        const statistic = `rate per ${multiplier}`;
        if (columns.length === 0) return { ...figures, statistic };
        return { ...figures, confidence: confidenceLabel(columns), statistic, method: methodFor(events) };
      }),
    );
  },
};

/** The reference names the method by the count alone, even where the rate itself is missing. */
function methodFor(events: number | null): string | null {
  if (events === null) return null;
  return events < 10 ? 'Exact' : 'Byars';
}
