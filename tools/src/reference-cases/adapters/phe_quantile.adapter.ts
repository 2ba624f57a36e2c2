import { assignQuantiles } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  group?: string[];
  values: (number | null)[];
  nquantiles: number;
  invert: boolean;
}

export const adapter: Adapter = {
  file: 'phe_quantile.json',
  compute(input) {
    const { group, values, nquantiles: quantiles, invert } = input as Input;
    const quantile = new Array<number | null>(values.length).fill(null);
    for (const name of new Set(group ?? ['all'])) {
      const areas = values.map((value, index) => ({ area: String(index), value })).filter(isIn(name, group));
      const assigned = assignQuantiles({ areas, quantiles, first: invert ? 'highest' : 'lowest' });
      if (!assigned.computable) return { notComputable: assigned.message };
      for (const area of assigned.areas) quantile[Number(area.area)] = area.quantile;
    }
    return { quantile };
  },
};

function isIn(name: string, group: readonly string[] | undefined) {
  return (_area: unknown, index: number) => group === undefined || group[index] === name;
}
