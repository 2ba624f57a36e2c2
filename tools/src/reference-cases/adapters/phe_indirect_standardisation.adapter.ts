import { indirectlyStandardisedRate, indirectlyStandardisedRatio } from '@monitor/statistics';
import type { ReferenceStratum } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { confidenceLabel, limitColumns, limitFigures } from '../phe-confidence.js';
import type { PheConfidence } from '../phe-confidence.js';

type Column = (number | null)[];

interface Input {
  x: Column;
  n: Column;
  x_ref: Column;
  n_ref: Column;
  confidence: PheConfidence;
  refvalue: number;
  multiplier: number;
}

export const adapter: Adapter = {
  file: 'phe_indirect_standardisation.json',
  compute(input) {
    const given = input as Input;
    const strata = strataOf(given);
    const columns = limitColumns(given.confidence);
    const ratioAt = (confidence?: number) =>
      indirectlyStandardisedRatio({ strata, multiplier: given.refvalue, confidence });
    const rateAt = (confidence?: number) =>
      indirectlyStandardisedRate({ strata, multiplier: given.multiplier, confidence });
    const ratio = ratioAt();
    const rate = rateAt();
    if (!ratio.computable) return { notComputable: ratio.message };
    if (!rate.computable) return { notComputable: rate.message };
    const { observed, expected } = ratio;
    const confidence = confidenceLabel(columns);
    const method = observed < 10 ? 'Exact' : 'Byars';
    return {
      ratio: {
        observed,
        expected,
        value: ratio.value,
        ...limitFigures(columns, ratioAt),
        confidence,
        statistic: `indirectly standardised ratio x ${given.refvalue}`,
        method,
      },
      rate: {
        observed,
        expected,
        ref_rate: rate.referenceRate * given.multiplier,
        value: rate.value,
        ...limitFigures(columns, rateAt),
        confidence,
        statistic: `indirectly standardised rate per ${given.multiplier}`,
        method,
      },
    };
  },
};

function strataOf({ x, n, x_ref: referenceX, n_ref: referenceN }: Input): ReferenceStratum[] {
  return referenceN.map((referencePopulation, index) => ({
    stratum: String(index + 1),
    events: x[index] ?? null,
    population: n[index] ?? null,
    referenceEvents: referenceX[index] ?? null,
    referencePopulation,
  }));
}
