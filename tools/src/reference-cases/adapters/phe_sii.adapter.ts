import type { Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { publicHealthSlopeIndex } from '../measures/public-health-slope/index.js';
import type { PublicHealthQuantile, ValueType } from '../measures/public-health-slope/index.js';
import { levelColumns, limitColumns } from '../phe-confidence.js';
import type { LimitColumns, PheConfidence } from '../phe-confidence.js';

type Column = (number | null)[];

interface Input {
  quantile: number[];
  population: Column;
  value?: Column;
  x?: Column;
  se?: Column;
  lower_cl?: Column;
  upper_cl?: Column;
  value_type: 0 | 1 | 2;
  transform: boolean;
  multiplier: number;
  confidence: PheConfidence;
  repetitions: number;
}

const valueTypes: Record<Input['value_type'], ValueType> = { 0: 'mean', 1: 'rate', 2: 'proportion' };

export const adapter: Adapter = {
  file: 'phe_sii.json',
  compute(given) {
    const input = given as Input;
    const quantiles = quantilesOf(input);
    const indexAt = (confidence?: number) =>
      publicHealthSlopeIndex({
        quantiles,
        valueType: valueTypes[input.value_type],
        transform: input.transform,
        multiplier: input.multiplier,
        confidence,
        // More draws than the reference, so that a limit's distance from its mean is the reference's own noise.
        draws: 3 * input.repetitions,
      });
    const suffix = input.transform ? '' : 'cl';
    const levels = limitColumns(input.confidence).map(({ level }) => levelColumns(level, suffix));
    const indices = levels.map((columns) => ({ columns, at: indexAt(columns.level) }));
    const index = indices[0]?.at ?? indexAt();
    if (!index.computable) return { notComputable: index.message };
    const limits = indices.flatMap(({ columns, at }) => {
      return at.computable ? [limitsOf('sii', at.slopeIndex, columns), limitsOf('rii', at.relativeIndex, columns)] : [];
    });
    const figures = {
      sii: index.slopeIndex.computable ? index.slopeIndex.value : null,
      rii: index.relativeIndex.computable ? index.relativeIndex.value : null,
      intercept: index.intercept,
    };
    return Object.assign(figures, ...limits) as typeof figures;
  },
};

function quantilesOf(input: Input): PublicHealthQuantile[] {
  return input.quantile.map((quantile, index) => {
    const population = input.population[index] ?? null;
    const events = input.x?.[index];
    if (events != null && events <= 0) throw new Error(`Quantile ${quantile} has no events.`);
    const share = events == null || population === null ? null : events / population;
    return {
      quantile,
      population,
      value: input.value ? (input.value[index] ?? null) : share,
      standardError: input.se?.[index] ?? null,
      lower: input.lower_cl?.[index] ?? null,
      upper: input.upper_cl?.[index] ?? null,
    };
  });
}

function limitsOf(name: string, result: Result, { lower, upper }: LimitColumns): Record<string, number | null> {
  const interval = result.computable ? result.interval : null;
  return { [`${name}_${lower}`]: interval?.lower ?? null, [`${name}_${upper}`]: interval?.upper ?? null };
}
