import { notComputable } from '../../result/index.js';
import type { NotComputable, Warning } from '../../result/index.js';
import { buildPanel } from '../panel/panel.js';
import type { Panel, PanelObservation } from '../panel/panel.js';

/** Units with an outcome in every period, as rows of outcomes by period. */
export interface BalancedPanel {
  readonly periods: readonly number[];
  /** One row of outcomes per unit. */
  readonly outcomes: readonly Float64Array[];
  /** First treated period of each unit; Infinity for never. */
  readonly starts: readonly number[];
  /** Weights of mean 1. */
  readonly weights: Float64Array;
  /** The cluster (region) of each unit, as a position from 0; units are their own clusters where none is given. */
  readonly clusters: readonly number[];
  readonly clusterCount: number;
  readonly warnings: Warning[];
}

function toRows(panel: Panel, keeps: (unit: number) => boolean): Omit<BalancedPanel, 'warnings'> | NotComputable {
  const periodCount = panel.periodValues.length;
  const outcomes: Float64Array[] = [];
  const starts: number[] = [];
  const weights: number[] = [];
  const clusters: number[] = [];
  for (let unit = 0; unit < panel.unitNames.length; unit++) {
    const [from, to] = [panel.unitStarts[unit]!, panel.unitStarts[unit + 1]!];
    const isComplete =
      to - from === periodCount && panel.periods[from] === 0 && panel.periods[to - 1] === periodCount - 1;
    if (panel.clusters.subarray(from, to).some((cluster) => cluster !== panel.clusters[from])) {
      return notComputable('invalid-argument', `Unit ${panel.unitNames[unit]} changes cluster; give it one.`);
    }
    if (!isComplete || !keeps(unit)) continue;
    outcomes.push(panel.outcomes.subarray(from, to));
    starts.push(panel.firstTreated[unit]!);
    weights.push(panel.weights[from]!);
    clusters.push(panel.clusters[from]!);
  }
  const present = [...new Set(clusters)];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    periods: panel.periodValues,
    outcomes,
    starts,
    weights: Float64Array.from(weights, (weight) => (weight * weights.length) / total),
    clusters: clusters.map((cluster) => present.indexOf(cluster)),
    clusterCount: present.length,
  };
}

function leftOut(units: number, why: string): Warning[] {
  return units > 0 ? [{ code: 'dropped-rows', message: `${units} units ${why} were left out.` }] : [];
}

/**
 * Lays observations out by unit and period. Units without an outcome in every period are left out, and so are units
 * treated from the first period (and the periods of anticipation) on, because nothing is known of them before. Refuses
 * what `buildPanel` refuses, and a unit that changes cluster (`invalid-argument`).
 */
export function buildBalancedPanel(
  observations: readonly PanelObservation[],
  anticipation: number,
): BalancedPanel | NotComputable {
  const panel = buildPanel(observations);
  if ('computable' in panel) return panel;
  const firstUsable = panel.periodValues[0]! + anticipation;
  const treatedAtOnce = panel.firstTreated.filter((start) => start <= firstUsable).length;
  const rows = toRows(panel, (unit) => panel.firstTreated[unit]! > firstUsable);
  if ('computable' in rows) return rows;
  const incomplete = panel.unitNames.length - treatedAtOnce - rows.outcomes.length;
  return {
    ...rows,
    warnings: [
      ...leftOut(incomplete, 'without an outcome in every period'),
      ...leftOut(treatedAtOnce, 'already treated in the first period'),
    ],
  };
}

/**
 * A panel in which somebody is untreated throughout. Where everybody is treated at some time, the periods from the
 * start of the last cohort on (less anticipation) are cut off, and that cohort counts as never treated.
 */
export function withControls(panel: BalancedPanel, anticipation: number): BalancedPanel {
  if (panel.starts.includes(Infinity)) return panel;
  const last = Math.max(...panel.starts);
  const periods = panel.periods.filter((period) => period < last - anticipation);
  return {
    ...panel,
    periods,
    outcomes: panel.outcomes.map((row) => row.subarray(0, periods.length)),
    starts: panel.starts.map((start) => (start === last ? Infinity : start)),
    warnings: [
      ...panel.warnings,
      {
        code: 'weak-design',
        message: `Every unit is treated at some time: the last cohort (period ${last}) serves as control and periods from its start on are left out.`,
      },
    ],
  };
}
