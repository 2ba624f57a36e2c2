import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import type { GroupTimeCell } from './group-time-cell.js';
import type { GroupTimeEffects } from './group-time-effects.js';
import { influenceEstimate } from './influence-estimate.js';
import type { InfluencedValue, TestedEffect } from './influence-estimate.js';
import { cohortShares, plainMean, shareWeightedMean } from './influence-means.js';
import type { CohortShares } from './influence-means.js';

/**
 * What group-time effects are averaged over: everything after treatment ("simple"), time since the start ("event"),
 * the cohort, or the calendar period.
 */
export type AggregationKind = 'simple' | 'event' | 'cohort' | 'calendar';

/** One average of group-time effects. */
export interface AggregatedEffect {
  /** Periods since the start, first treated period, or period, after the kind of aggregation. */
  at: number;
  effect: TestedEffect;
  /** The cohorts behind the average: in an event study they change with the time since the start. */
  cohorts: number[];
}

/** Averages of group-time effects and their overall mean. */
export interface AggregatedEffects {
  computable: true;
  overall: TestedEffect;
  parts: AggregatedEffect[];
}

interface Part extends InfluencedValue {
  at: number;
  cells: readonly GroupTimeCell[];
}

const isTreated = ({ cohort, period }: GroupTimeCell) => period >= cohort;

/** Groups cells by a number and averages each group. */
function partsBy(
  cells: readonly GroupTimeCell[],
  keyOf: (cell: GroupTimeCell) => number,
  average: (cells: readonly GroupTimeCell[]) => InfluencedValue,
): Part[] {
  const keys = [...new Set(cells.map(keyOf))].sort((left, right) => left - right);
  return keys.map((at) => {
    const members = cells.filter((cell) => keyOf(cell) === at);
    return { at, cells: members, ...average(members) };
  });
}

function aggregate(cells: readonly GroupTimeCell[], kind: AggregationKind, shares: CohortShares) {
  const weighted = (members: readonly GroupTimeCell[]) =>
    shareWeightedMean(
      members,
      members.map(({ cohort }) => cohort),
      shares,
    );
  const treated = cells.filter(isTreated);
  switch (kind) {
    case 'simple':
      return { parts: [], overall: weighted(treated) };
    case 'event': {
      const parts = partsBy(cells, ({ cohort, period }) => period - cohort, weighted);
      return { parts, overall: plainMean(parts.filter(({ at }) => at >= 0)) };
    }
    case 'cohort': {
      const parts = partsBy(treated, ({ cohort }) => cohort, plainMean);
      return {
        parts,
        overall: shareWeightedMean(
          parts,
          parts.map(({ at }) => at),
          shares,
        ),
      };
    }
    case 'calendar': {
      const parts = partsBy(treated, ({ period }) => period, weighted);
      return { parts, overall: plainMean(parts) };
    }
  }
}

/**
 * Averages group-time effects: over all, by time since the start, by cohort or by period.
 *
 * In words: cohorts are weighted by their share of the units (or of the weights); the overall effect by time since the
 * start is the plain mean over times 0 and later, by cohort the weighted mean over cohorts, by period the plain mean
 * over periods. Standard errors include that shares are estimated. A window limits the time since the start.
 * Refuses: no effect from the start of treatment on within the window, an average of effects of which one rests on fewer
 * than two clusters on a side (`not-identified`), outcomes that do not scatter (`no-variation`).
 * Source: Callaway & Sant'Anna 2021, Journal of Econometrics 225:200, section 3.
 */
export function aggregateEffects(
  effects: GroupTimeEffects,
  kind: AggregationKind,
  window: { from?: number; to?: number } = {},
): AggregatedEffects | NotComputable {
  const { from = -Infinity, to = Infinity } = window;
  const cells = effects.cells.filter(({ cohort, period }) => period - cohort >= from && period - cohort <= to);
  if (!cells.some(isTreated)) {
    return notComputable('not-identified', 'There is no effect from the start of treatment on to average.');
  }
  const { parts, overall } = aggregate(cells, kind, cohortShares(effects.panel));
  return {
    computable: true,
    overall: influenceEstimate(effects, overall, cells.filter(isTreated), effects.warnings),
    parts: parts.map((part) => ({
      at: part.at,
      cohorts: [...new Set(part.cells.map(({ cohort }) => cohort))],
      effect: influenceEstimate(effects, part, part.cells),
    })),
  };
}
