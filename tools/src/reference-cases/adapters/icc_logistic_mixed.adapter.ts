import { logisticRandomIntercept } from '@monitor/statistics';
import type { GroupedCounts } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  region: string[];
  x: (number | null)[];
  n: (number | null)[];
}

/** Figures of the partition of variance on the log-odds; quadrature is reported against the saturated model. */
export const adapter: Adapter = {
  file: 'icc_logistic_mixed.json',
  compute(input) {
    const { region, x, n } = input as Input;
    const counts = region.map((group, i) => ({ group, numerator: x[i] ?? null, denominator: n[i] ?? null }));
    return { laplace: partitionFigures(counts, 'Laplace'), agq25: partitionFigures(counts, 'quadrature') };
  },
};

function partitionFigures(counts: GroupedCounts[], method: 'Laplace' | 'quadrature') {
  const partition = logisticRandomIntercept({ counts, method });
  if (!partition.computable) return { notComputable: partition.message };
  const { logLikelihood, saturatedLogLikelihood } = partition;
  return {
    intercept: partition.intercept,
    var_region: partition.betweenVariance,
    icc_latent: partition.value,
    median_odds_ratio: partition.medianOddsRatio,
    loglik: method === 'quadrature' ? logLikelihood - saturatedLogLikelihood : logLikelihood,
  };
}
