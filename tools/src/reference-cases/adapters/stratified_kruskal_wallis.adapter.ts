import { stratifiedKruskalWallis } from '@monitor/statistics';
import type { StratifiedScores, StratumWeight } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { packScores, weightOf } from '../measures/pack-scores.js';
import type { LabelledScores } from '../measures/pack-scores.js';

interface Input extends LabelledScores {
  score: (number | null)[];
  permutations_from_1?: number[][];
}

/** Statistics of two arrangements count as equal within this, as the reference counts them. */
const slack = 1e-9;

export const adapter: Adapter = {
  file: 'stratified_kruskal_wallis.json',
  compute(input) {
    const { score, ...own } = input as Input;
    const weight = weightOf(own.weight);
    const { table, areas } = packScores(
      own,
      score.map((each) => [each]),
    );
    const test = stratifiedKruskalWallis(table, weight);
    if (!test.computable) return { statistic: null, df: 0, p: null, areas, area_score_sums: areas.map(() => 0) };
    const { statistic, degreesOfFreedom: df, pValue: p, areaScoreSums } = test;
    return {
      ...{
        statistic,
        df,
        p,
        areas,
        area_score_sums: areaScoreSums,
        coin_statistic: statistic,
        kruskal_test: statistic,
      },
      p_permutation: permutationP(table, { weight, statistic, orders: own.permutations_from_1 ?? [] }),
    };
  },
};

function permutationP(
  table: StratifiedScores,
  { weight, statistic, orders }: { weight: StratumWeight; statistic: number; orders: number[][] },
): number {
  const asLarge = orders.filter((order) => {
    const areaOf = order.map((unit) => table.areaOf[unit - 1] ?? 0);
    const test = stratifiedKruskalWallis({ ...table, areaOf }, weight);
    return test.computable && test.statistic >= statistic - slack;
  });
  return (1 + asLarge.length) / (1 + orders.length);
}
