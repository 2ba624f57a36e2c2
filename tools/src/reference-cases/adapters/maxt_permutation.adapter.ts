import { maximumPermutationTest } from '@monitor/statistics';
import type { AreaHypothesis, MaximumTest, NotComputable } from '@monitor/statistics';
import { givenArrangements, maximumTestOver, rankScores } from '@monitor/statistics/parts';
import type { Adapter } from '../adapter.js';
import { packScores, weightOf } from '../measures/pack-scores.js';
import type { LabelledScores } from '../measures/pack-scores.js';

interface Input extends LabelledScores {
  scores: (number | null)[][];
  exact: boolean;
  permutations_from_1?: number[][];
}

/** As many arrangements as the reference enumerates. */
const mostArrangements = 1_000_000;

export const adapter: Adapter = {
  file: 'maxt_permutation.json',
  compute(input) {
    const own = input as Input;
    const { table, areas } = packScores(own, own.scores);
    const test = testOf(own, table);
    const found = test.computable ? test.hypotheses : [];
    const figures = (figureOf: (hypothesis: AreaHypothesis) => number) =>
      areas.map((_, area) =>
        Array.from({ length: table.columns }, (__, column) => {
          const hypothesis = found.find((each) => each.area === area && each.column === column);
          return hypothesis === undefined ? null : figureOf(hypothesis);
        }),
      );
    return {
      areas,
      n_permutations: test.computable ? test.arrangements : 1,
      exact: test.computable ? test.isExact : true,
      z: figures(({ z }) => z),
      mean_rank_difference: figures(({ meanRankDifference }) => meanRankDifference),
      p_unadjusted: figures(({ unadjusted }) => unadjusted),
      p_single_step: figures(({ singleStep }) => singleStep),
      p_step_down: figures(({ stepDown }) => stepDown),
      max_abs_z_observed: found.length === 0 ? null : Math.max(...found.map(({ z }) => Math.abs(z))),
      n_hypotheses: found.length,
    };
  },
};

function testOf(
  { weight, permutations_from_1: given }: Input,
  table: Parameters<typeof maximumPermutationTest>[0],
): MaximumTest | NotComputable {
  if (given === undefined) {
    return maximumPermutationTest(table, { weight: weightOf(weight), draws: mostArrangements });
  }
  const ranked = rankScores(table, weightOf(weight));
  const orders = given.map((order) => order.map((unit) => unit - 1));
  const arrangements = givenArrangements(table.areaOf, ranked.order, orders);
  return maximumTestOver({ table, ranked, arrangements }, {});
}
