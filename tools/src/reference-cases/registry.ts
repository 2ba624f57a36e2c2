import type { Adapter } from './adapter.js';
import { adapter as bhFdr } from './adapters/bh_fdr.adapter.js';
import { adapter as clusterShareComparison } from './adapters/cluster_share_comparison.adapter.js';
import { adapter as clusterShareInterval } from './adapters/cluster_share_interval.adapter.js';
import { adapter as concentrationIndex } from './adapters/concentration_index.adapter.js';
import { adapter as didCallawaySantanna } from './adapters/did_callaway_santanna.adapter.js';
import { adapter as didTwfeEventstudy } from './adapters/did_twfe_eventstudy.adapter.js';
import { adapter as eBh } from './adapters/e_bh.adapter.js';
import { adapter as eProcessQuarterly } from './adapters/e_process_quarterly.adapter.js';
import { adapter as ebciCriticalValue } from './adapters/ebci_critical_value.adapter.js';
import { adapter as ebciIntervals } from './adapters/ebci_intervals.adapter.js';
import { adapter as equityChangeOverTime } from './adapters/equity_change_over_time.adapter.js';
import { adapter as fingertipsBenchmarkComparison } from './adapters/fingertips_benchmark_comparison.adapter.js';
import { adapter as fingertipsRecentTrend } from './adapters/fingertips_recent_trend.adapter.js';
import { adapter as funnelplotr } from './adapters/funnelplotr.adapter.js';
import { adapter as glmSiiRii } from './adapters/glm_sii_rii.adapter.js';
import { adapter as gwetAc } from './adapters/gwet_ac.adapter.js';
import { adapter as honestRelativeMagnitudes } from './adapters/honest_relative_magnitudes.adapter.js';
import { adapter as honestSmoothness } from './adapters/honest_smoothness.adapter.js';
import { adapter as iccLogisticMixed } from './adapters/icc_logistic_mixed.adapter.js';
import { adapter as iccMixedModel } from './adapters/icc_mixed_model.adapter.js';
import { adapter as inequalityDecomposition } from './adapters/inequality_decomposition.adapter.js';
import { adapter as inequalityTotal } from './adapters/inequality_total.adapter.js';
import { adapter as interraterIrr } from './adapters/interrater_irr.adapter.js';
import { adapter as interruptedTimeSeries } from './adapters/interrupted_time_series.adapter.js';
import { adapter as krippendorffAlpha } from './adapters/krippendorff_alpha.adapter.js';
import { adapter as maxtPermutation } from './adapters/maxt_permutation.adapter.js';
import { adapter as minimumDetectableDifference } from './adapters/minimum_detectable_difference.adapter.js';
import { adapter as nhsrXmr } from './adapters/nhsr_xmr.adapter.js';
import { adapter as ordinalConsensus } from './adapters/ordinal_consensus.adapter.js';
import { adapter as pAdjust } from './adapters/p_adjust.adapter.js';
import { adapter as panelE2e } from './adapters/panel_e2e.adapter.js';
import { adapter as permutationDid } from './adapters/permutation_did.adapter.js';
import { adapter as pheDsr } from './adapters/phe_dsr.adapter.js';
import { adapter as pheFunnelLimits } from './adapters/phe_funnel_limits.adapter.js';
import { adapter as pheFunnelSignificance } from './adapters/phe_funnel_significance.adapter.js';
import { adapter as pheIndirectStandardisation } from './adapters/phe_indirect_standardisation.adapter.js';
import { adapter as pheMean } from './adapters/phe_mean.adapter.js';
import { adapter as pheProportion } from './adapters/phe_proportion.adapter.js';
import { adapter as pheQuantile } from './adapters/phe_quantile.adapter.js';
import { adapter as pheRate } from './adapters/phe_rate.adapter.js';
import { adapter as pheSii } from './adapters/phe_sii.adapter.js';
import { adapter as pretrendsPower } from './adapters/pretrends_power.adapter.js';
import { adapter as proportionalOdds } from './adapters/proportional_odds.adapter.js';
import { adapter as rankConfidenceSets } from './adapters/rank_confidence_sets.adapter.js';
import { adapter as rankConfidenceSetsFixedDraws } from './adapters/rank_confidence_sets_fixed_draws.adapter.js';
import { adapter as regionHeterogeneity } from './adapters/region_heterogeneity.adapter.js';
import { adapter as regionalConvergence } from './adapters/regional_convergence.adapter.js';
import { adapter as stratifiedKruskalWallis } from './adapters/stratified_kruskal_wallis.adapter.js';
import { adapter as synthdidEstimates } from './adapters/synthdid_estimates.adapter.js';
import { adapter as synthdidInference } from './adapters/synthdid_inference.adapter.js';
import { adapter as trendTests } from './adapters/trend_tests.adapter.js';
import { adapter as wildClusterBootstrap } from './adapters/wild_cluster_bootstrap.adapter.js';
import { adapter as withinGroupAgreement } from './adapters/within_group_agreement.adapter.js';
import { measureAdapters } from './who/measure-adapters.js';
import { pairAdapters } from './who/pair-adapters.js';
import { slopeAdapters } from './who/slope-adapters.js';

/** Every case kind that has an answer. */
const adapters: Adapter[] = [
  ...measureAdapters,
  ...pairAdapters,
  ...slopeAdapters,
  bhFdr,
  clusterShareComparison,
  clusterShareInterval,
  concentrationIndex,
  didCallawaySantanna,
  didTwfeEventstudy,
  eBh,
  eProcessQuarterly,
  ebciCriticalValue,
  ebciIntervals,
  equityChangeOverTime,
  fingertipsBenchmarkComparison,
  fingertipsRecentTrend,
  funnelplotr,
  glmSiiRii,
  gwetAc,
  honestRelativeMagnitudes,
  honestSmoothness,
  iccLogisticMixed,
  iccMixedModel,
  inequalityDecomposition,
  inequalityTotal,
  interraterIrr,
  interruptedTimeSeries,
  krippendorffAlpha,
  maxtPermutation,
  minimumDetectableDifference,
  nhsrXmr,
  ordinalConsensus,
  pAdjust,
  panelE2e,
  permutationDid,
  pheDsr,
  pheFunnelLimits,
  pheFunnelSignificance,
  pheIndirectStandardisation,
  pheMean,
  pheProportion,
  pheQuantile,
  pheRate,
  pheSii,
  pretrendsPower,
  proportionalOdds,
  rankConfidenceSets,
  rankConfidenceSetsFixedDraws,
  regionHeterogeneity,
  regionalConvergence,
  stratifiedKruskalWallis,
  synthdidEstimates,
  synthdidInference,
  trendTests,
  wildClusterBootstrap,
  withinGroupAgreement,
];

const byFile = new Map(adapters.map((adapter) => [adapter.file, adapter]));

/** The adapter that answers a case file, by the file's name. */
export function adapterFor(file: string): Adapter | undefined {
  return byFile.get(file);
}

/** The names of all case files that are answered. */
export function answeredFiles(): string[] {
  return [...byFile.keys()].sort();
}
