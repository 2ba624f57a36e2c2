import { betaConvergence, sigmaConvergence } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  values_region_by_period: (number | null)[][];
  weight: number[];
}

export const adapter: Adapter = {
  file: 'regional_convergence.json',
  compute(input) {
    const { values_region_by_period, weight } = input as Input;
    const series = values_region_by_period.map((values, index) => ({
      region: String(index + 1),
      values,
      population: weight[index]!,
    }));
    const beta = betaConvergence(series);
    const sigma = sigmaConvergence(series);
    if (!beta.computable) return { notComputable: beta.message };
    if (!sigma.computable) return { notComputable: sigma.message };
    return {
      beta: { intercept: beta.intercept, slope: beta.value, se: beta.standardError?.value ?? null, p: beta.pValue },
      sd_n_minus_1: sigma.periods.map(({ standardDeviation }) => standardDeviation),
      weighted_cv_percent: sigma.periods.map(({ weightedVariationPercent }) => weightedVariationPercent),
      log_sd_trend: { slope: sigma.value, se: sigma.standardError?.value ?? null },
      cv_kendall_tau: sigma.variationTau,
      cv_kendall_p: sigma.variationTauPValue,
      variance_ratio_F: sigma.varianceRatio,
      variance_ratio_p: sigma.varianceRatioPValue,
      spearman_first_last: sigma.rankStability,
    };
  },
};
