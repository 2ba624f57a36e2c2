import { directlyStandardisedRate } from '@monitor/statistics';
import type { StandardStratum } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { confidenceLabel, limitColumns, limitFigures } from '../phe-confidence.js';
import type { PheConfidence } from '../phe-confidence.js';

type Column = (number | null)[];

interface Input {
  x: Column;
  n: Column;
  stdpop: Column;
  eventfreq?: number[];
  ageband?: (string | number)[];
  confidence: PheConfidence;
  multiplier: number;
  independent_events: boolean;
}

export const adapter: Adapter = {
  file: 'phe_dsr.json',
  compute(input, caseId) {
    const given = input as Input;
    const columns = limitColumns(given.confidence);
    const strata = strataOf(given);
    const rateAt = (confidence?: number) =>
      directlyStandardisedRate({ strata, multiplier: given.multiplier, confidence });
    const result = rateAt();
    const tooFew = !result.computable && result.reason === 'too-few-events';
    if (!result.computable && !tooFew) throw new Error(result.message);
    return {
      g: caseId?.replace(/^.*nonindep_/, ''),
      total_count: total(strata, ({ events, eventFrequency }) => (events ?? 0) * (eventFrequency ?? 1)),
      total_pop: total(onePerBand(strata), ({ population }) => population ?? 0),
      value: result.computable ? result.value : null,
      ...limitFigures(columns, rateAt),
      confidence: confidenceLabel(columns),
      statistic: tooFew ? 'dsr NA for total count < 10' : `dsr per ${given.multiplier}`,
      method: given.independent_events ? 'Dobson' : 'Dobson, with confidence adjusted for non-independent events',
    };
  },
};

function strataOf({ x, n, stdpop, eventfreq, ageband, independent_events: independent }: Input): StandardStratum[] {
  return n.map((population, index) => ({
    ageBand: String(ageband?.[index] ?? index + 1),
    standardPopulation: stdpop[index] ?? null,
    population,
    events: x[index] ?? null,
    ...(independent ? {} : { eventFrequency: eventfreq?.[index] }),
  }));
}

function onePerBand(strata: readonly StandardStratum[]): StandardStratum[] {
  return [...new Map(strata.map((stratum) => [stratum.ageBand, stratum])).values()];
}

function total(strata: readonly StandardStratum[], term: (stratum: StandardStratum) => number): number {
  return strata.reduce((sum, stratum) => sum + term(stratum), 0);
}
