import type { BalancedPanel } from './balanced-panel.js';
import type { GroupTimeCell } from './group-time-cell.js';

/** Influences of units added up by cluster. */
export function influenceByCluster({ clusters, clusterCount }: BalancedPanel, influence: Float64Array): Float64Array {
  const sums = new Float64Array(clusterCount);
  influence.forEach((pull, unit) => (sums[clusters[unit]!]! += pull));
  return sums;
}

/** root of the sum over clusters of squared influence / number of units */
export function clusteredError(byCluster: Float64Array, units: number): number {
  return Math.sqrt(byCluster.reduce((sum, pull) => sum + pull * pull, 0)) / units;
}

/**
 * Welch and Satterthwaite's degrees of freedom of a value made of cells: those of the clusters treated in any of them (less
 * one for each cohort) and of the others (less one), each by its share of the variance.
 * Source: Welch 1947, Biometrika 34:28; Satterthwaite 1946, Biometrics Bulletin 2:110.
 */
export function welchDegrees(panel: BalancedPanel, cells: readonly GroupTimeCell[], byCluster: Float64Array): number {
  const cohorts = new Set(cells.map(({ cohort }) => cohort));
  const treated = new Set(panel.clusters.filter((_, unit) => cohorts.has(panel.starts[unit]!)));
  let ofTreated = 0;
  let ofOthers = 0;
  byCluster.forEach((pull, cluster) => {
    if (treated.has(cluster)) ofTreated += pull * pull;
    else ofOthers += pull * pull;
  });
  const degreesOfTreated = Math.max(1, treated.size - cohorts.size);
  const degreesOfOthers = Math.max(1, panel.clusterCount - treated.size - 1);
  return (ofTreated + ofOthers) ** 2 / (ofTreated ** 2 / degreesOfTreated + ofOthers ** 2 / degreesOfOthers);
}
