import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import type { BalancedPanel } from './balanced-panel.js';

/** The effect on one cohort in one period, with each unit's influence on it. */
export interface GroupTimeCell {
  /** First treated period of the cohort. */
  cohort: number;
  period: number;
  value: number;
  /** One entry per unit, mean 0; null in the base period, where the effect is 0 by definition. */
  influence: Float64Array | null;
  /** Why the influences do not tell how sure the effect is; null where they do. */
  refusal: NotComputable | null;
}

/**
 * How the uncertainty of group-time effects is estimated, clustered either way. "corrected": the influences of a side with
 * k clusters are stretched by the root of k/(k-1), t by Welch and Satterthwaite; right for few clusters too.
 * "asymptotic": as published, with the normal distribution, for many clusters.
 */
export type GroupTimeErrors = 'corrected' | 'asymptotic';

/** Which changes are compared, and with whom. */
export interface GroupTimeDesign {
  control: 'never-treated' | 'not-yet-treated';
  /** "universal": the last period before treatment; "varying": for periods before treatment the period before each. */
  base: 'varying' | 'universal';
  /** Periods before the start in which units may already respond. */
  anticipation: number;
  errors: GroupTimeErrors;
}

/** Position of the base period of a cohort's period, or -1 when there is none. */
function basePosition(panel: BalancedPanel, cohort: number, position: number, design: GroupTimeDesign): number {
  const { periods } = panel;
  const lastBefore = periods.findLastIndex((period) => period + design.anticipation < cohort);
  if (design.base === 'universal' || periods[position]! + design.anticipation >= cohort) return lastBefore;
  return position - 1;
}

function weightedMean(changes: Float64Array, weights: Float64Array, members: readonly number[]) {
  let total = 0;
  let sum = 0;
  for (const unit of members) {
    total += weights[unit]!;
    sum += weights[unit]! * changes[unit]!;
  }
  return { total, mean: sum / total };
}

function controlsOf(panel: BalancedPanel, cohort: number, latest: number, design: GroupTimeDesign): number[] {
  const threshold = design.control === 'never-treated' ? Number.MAX_VALUE : latest + design.anticipation;
  return [...panel.starts.keys()].filter((unit) => {
    const start = panel.starts[unit]!;
    return start !== cohort && start > threshold;
  });
}

function clusterCount(panel: BalancedPanel, units: readonly number[]): number {
  return new Set(units.map((unit) => panel.clusters[unit])).size;
}

/** With one cluster on a side its influence is 0 by construction, so that only the other side would seem to vary. */
function refuseFewClusters(treated: number, controls: number): NotComputable | null {
  if (treated >= 2 && controls >= 2) return null;
  const message = `The effect rests on ${treated} treated and ${controls} untreated clusters; its uncertainty needs two of each. With one start of treatment test it with randomisationInference.`;
  return notComputable('not-identified', message);
}

/** The effect on a cohort in the period at a position; null where no base period or no control exists. */
export function groupTimeCell(
  panel: BalancedPanel,
  cohort: number,
  position: number,
  design: GroupTimeDesign,
): GroupTimeCell | null {
  const base = basePosition(panel, cohort, position, design);
  if (base < 0) return null;
  const period = panel.periods[position]!;
  if (base === position) return { cohort, period, value: 0, influence: null, refusal: null };
  const members = [...panel.starts.keys()].filter((unit) => panel.starts[unit] === cohort);
  const controls = controlsOf(panel, cohort, Math.max(period, panel.periods[base]!), design);
  if (controls.length === 0 || members.length === 0) return null;
  const changes = Float64Array.from(panel.outcomes, (row) => row[position]! - row[base]!);
  const treated = weightedMean(changes, panel.weights, members);
  const untreated = weightedMean(changes, panel.weights, controls);
  const [treatedClusters, untreatedClusters] = [clusterCount(panel, members), clusterCount(panel, controls)];
  const count = panel.starts.length;
  const influence = new Float64Array(count);
  const stretch = (clusters: number) =>
    design.errors === 'corrected' && clusters > 1 ? count * Math.sqrt(clusters / (clusters - 1)) : count;
  const [ofTreated, ofUntreated] = [
    stretch(treatedClusters) / treated.total,
    stretch(untreatedClusters) / untreated.total,
  ];
  for (const unit of members) influence[unit] = panel.weights[unit]! * (changes[unit]! - treated.mean) * ofTreated;
  for (const unit of controls) influence[unit] = panel.weights[unit]! * (untreated.mean - changes[unit]!) * ofUntreated;
  const refusal = refuseFewClusters(treatedClusters, untreatedClusters);
  return { cohort, period, value: treated.mean - untreated.mean, influence, refusal };
}
