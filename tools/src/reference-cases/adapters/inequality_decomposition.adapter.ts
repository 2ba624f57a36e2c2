import { decomposeEntropy } from '@monitor/statistics';
import type { NotComputable, RegionalDecomposition, RegionalValue } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { decomposeAtkinson, decomposeGini } from '../measures/inequality/index.js';

interface Input {
  group: string[];
  value: (number | null)[];
  weight: number[];
}

export const adapter: Adapter = {
  file: 'inequality_decomposition.json',
  compute(input) {
    const rows = regionalRows(input as Input);
    const gini = decomposeGini(rows);
    const logDeviation = decomposeEntropy(rows, 0);
    return {
      gini_dineq: spell(gini, ({ remainder, regions }) => ({
        overlap: remainder,
        group: regions.map(({ region }) => region),
        group_gini: regions.map(({ index }) => index),
        population_share: regions.map(({ populationShare }) => populationShare),
        value_share: regions.map(({ valueShare }) => valueShare),
      })),
      mld_dineq: spell(logDeviation, ({ regions }) => ({ group_mld: regions.map(({ index }) => index) })),
      gei_0_IC2: spell(logDeviation),
      gei_1_theil_IC2: spell(decomposeEntropy(rows, 1)),
      gei_2_IC2: spell(decomposeEntropy(rows, 2)),
      gini_IC2_BM: spell(gini, ({ remainder }) => ({ overlap: remainder })),
      atkinson_05_IC2: spell(decomposeAtkinson(rows, 0.5)),
    };
  },
};

function regionalRows({ group, value, weight }: Input): RegionalValue[] {
  return group.map((region, index) => ({ region, value: value[index]!, population: weight[index]! }));
}

function spell(
  decomposed: RegionalDecomposition | NotComputable,
  more: (decomposition: RegionalDecomposition) => object = () => ({}),
) {
  if (!decomposed.computable) return { notComputable: decomposed.message };
  const { total, within, between } = decomposed;
  return { total, within, between, ...more(decomposed) };
}
