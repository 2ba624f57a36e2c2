import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable, Warning } from '../../result/index.js';
import { buildPanel } from '../panel/panel.js';
import type { Panel, PanelObservation } from '../panel/panel.js';

/** By how much the mean outcome of one cluster (region) changed from before the start of treatment to after. */
export interface ClusterChange {
  cluster: string;
  change: number;
  isTreated: boolean;
}

/** Changes of all clusters, in order of first appearance. */
export interface ClusterChanges {
  changes: ClusterChange[];
  warnings: readonly Warning[];
}

/** The one period in which treatment starts, or why there is none. */
function commonStart({ firstTreated }: Panel): number | NotComputable {
  const starts = [...new Set(firstTreated)].filter(Number.isFinite);
  if (starts.length === 0) return notComputable('not-identified', 'No cluster is ever treated.');
  if (starts.length === 1) return starts[0]!;
  return notComputable('invalid-argument', 'Treatment starts at different times; test one start at a time.');
}

/** Weighted sums of the outcomes of one cluster, before the start and from it on. */
interface ClusterSums {
  before: number;
  weightBefore: number;
  after: number;
  weightAfter: number;
  treatments: Set<boolean>;
}

function sumByCluster(panel: Panel, start: number): ClusterSums[] {
  const sums = panel.clusterNames.map(() => ({
    before: 0,
    weightBefore: 0,
    after: 0,
    weightAfter: 0,
    treatments: new Set<boolean>(),
  }));
  panel.outcomes.forEach((outcome, row) => {
    const own = sums[panel.clusters[row]!]!;
    const weight = panel.weights[row]!;
    own.treatments.add(Number.isFinite(panel.firstTreated[panel.units[row]!]!));
    if (panel.periodValues[panel.periods[row]!]! < start) {
      own.before += weight * outcome;
      own.weightBefore += weight;
    } else {
      own.after += weight * outcome;
      own.weightAfter += weight;
    }
  });
  return sums;
}

/** The change of every cluster, see `randomisationInference` for what is refused. */
export function clusterChanges(observations: readonly PanelObservation[]): ClusterChanges | NotComputable {
  const panel = buildPanel(observations);
  if ('computable' in panel) return panel;
  const start = commonStart(panel);
  if (typeof start !== 'number') return start;
  const changes: ClusterChange[] = [];
  for (const [position, sums] of sumByCluster(panel, start).entries()) {
    const cluster = panel.clusterNames[position]!;
    if (sums.treatments.size > 1) {
      const message = `${cluster} holds treated and untreated units; this test assigns whole clusters.`;
      return notComputable('invalid-argument', message);
    }
    if (!(sums.weightBefore > 0 && sums.weightAfter > 0)) {
      const message = `${cluster} has no outcome before the start of treatment, or none from it on.`;
      return notComputable('missing-value', message);
    }
    const change = sums.after / sums.weightAfter - sums.before / sums.weightBefore;
    changes.push({ cluster, change, isTreated: sums.treatments.has(true) });
  }
  if (changes.every(({ isTreated }) => isTreated)) {
    return notComputable('not-identified', 'Every cluster is treated, so there is nothing to compare with.');
  }
  const size = largestSize(panel.outcomes);
  if (changes.every(({ change }) => isRoundingNoise(change - changes[0]!.change, size))) {
    return notComputable('no-variation', 'All clusters changed by the same amount.');
  }
  return { changes, warnings: panel.warnings };
}
