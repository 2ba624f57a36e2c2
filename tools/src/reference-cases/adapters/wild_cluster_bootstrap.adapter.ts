import { wildClusterBootstrap } from '@monitor/statistics';
import type { PanelObservation } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  region: string[];
  unit: string[];
  period: number[];
  treated: number[];
  post: number[];
  y: (number | null)[];
  null?: number;
}

/** Figures of the wild cluster bootstrap over all sign vectors of the regions. */
export const adapter: Adapter = {
  file: 'wild_cluster_bootstrap.json',
  compute(input) {
    const { null: nullEffect = 0, unit, period, y } = input as Input;
    const test = wildClusterBootstrap({ observations: observationsOf(input as Input), nullEffect });
    if (!test.computable) return { notComputable: test.message };
    return {
      estimate: test.value,
      se_cr1: test.standardError?.value,
      t: test.t,
      df_G_minus_1_p: test.pValueStudent,
      clusters: test.clusters,
      n: y.filter((outcome) => outcome !== null).length,
      rank_with_treatment: new Set(unit).size + new Set(period).size,
      sign_vectors: test.statistics.length,
      p_wcr_t_two_sided: test.pValue,
      p_wcr_t_left: test.pValueLess,
      p_wcr_t_right: test.pValueGreater,
      p_wcr_t_equal_tailed: test.pValueEqualTailed,
      p_wcr_b_two_sided: test.pValueUnstudentised,
      p_wcu_t_two_sided: test.pValueUnrestricted,
      undefined_t: test.undefinedStatistics,
      t_wcr_first_8: test.statistics.slice(0, 8),
    };
  },
};

function observationsOf({ region, unit, period, treated, post, y }: Input): PanelObservation[] {
  const start = Math.min(...period.filter((_, i) => post[i] === 1));
  return unit.map((name, i) => ({
    unit: name,
    cluster: region[i],
    period: period[i] ?? Number.NaN,
    firstTreated: treated[i] ? start : null,
    outcome: y[i] ?? null,
  }));
}
