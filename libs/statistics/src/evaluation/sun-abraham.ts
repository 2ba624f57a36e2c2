import { notComputable } from '../result/index.js';
import type { NotComputable, Result, Warning } from '../result/index.js';
import { relativePeriods } from './event-study.js';
import type { EventStudy } from './event-study.js';
import type { EffectDummies } from './panel/absorbed-fit.js';
import type { TTest } from './panel/effect-estimate.js';
import { fitPanel } from './panel/fit-panel.js';
import type { FittedPanel, PanelOptions } from './panel/fit-panel.js';
import type { Panel, PanelObservation } from './panel/panel.js';

/** An event study whose effects are averages over cohorts, with their average over all periods from the start on. */
export interface CohortEventStudy extends EventStudy {
  average: Result<TTest>;
}

interface CohortCell {
  start: number;
  relativePeriod: number;
  /** Weight of the rows in this cell. */
  size: number;
}

interface CohortDummies extends EffectDummies {
  cells: CohortCell[];
}

interface ControlledObservations {
  observations: readonly PanelObservation[];
  warnings: Warning[];
}

/**
 * Observations among which some unit is never treated. Where everybody is treated at some time, the periods from the
 * start of the last cohort on are left out, and that cohort counts as never treated.
 */
function withControls(observations: readonly PanelObservation[]): ControlledObservations {
  if (observations.some(({ firstTreated }) => firstTreated === null)) return { observations, warnings: [] };
  const last = observations.reduce((latest, { firstTreated }) => Math.max(latest, firstTreated!), -Infinity);
  const message = `Every unit is treated at some time: the last cohort (period ${last}) serves as control and periods from its start on are left out.`;
  return {
    observations: observations
      .filter(({ period }) => period < last)
      .map((one) => (one.firstTreated === last ? { ...one, firstTreated: null } : one)),
    warnings: [{ code: 'weak-design', message }],
  };
}

/** One dummy per cohort and relative period, units never treated and relative period -1 excepted. */
function cohortDummies(panel: Panel): CohortDummies {
  const relative = relativePeriods(panel);
  const found = new Map<string, CohortCell>();
  const keys = Array.from(panel.units, (unit, row) => {
    const start = panel.firstTreated[unit]!;
    const relativePeriod = relative[row]!;
    if (start === Infinity || relativePeriod === -1) return '';
    const key = `${start} ${relativePeriod}`;
    const cell = found.get(key) ?? { start, relativePeriod, size: 0 };
    cell.size += panel.weights[row]!;
    found.set(key, cell);
    return key;
  });
  const ordered = [...found].sort(
    ([, left], [, right]) => left.relativePeriod - right.relativePeriod || left.start - right.start,
  );
  const positions = new Map(ordered.map(([key], position) => [key, position]));
  return {
    count: ordered.length,
    ofRow: Int32Array.from(keys, (key) => positions.get(key) ?? -1),
    cells: ordered.map(([, cell]) => cell),
  };
}

function averageOver(
  { combine }: FittedPanel,
  cells: readonly CohortCell[],
  belongs: (cell: CohortCell) => boolean,
): Result<TTest> {
  const total = cells.reduce((sum, cell) => sum + (belongs(cell) ? cell.size : 0), 0);
  if (total === 0) return notComputable('not-identified', 'No treated cohort is observed there.');
  return combine(Float64Array.from(cells, (cell) => (belongs(cell) ? cell.size / total : 0)));
}

/**
 * The effect of a treatment by time since its start where starts are staggered, averaged over cohorts.
 *
 * In words: unit and period effects beside one dummy per cohort and relative period (reference -1); for each relative
 * period the coefficients are averaged over cohorts by their share of the observations there (shares taken as fixed),
 * and `average` does so over all periods from the start on. Controls: units never treated, else the last cohort, of
 * which then (and of all units) the periods from its start on are left out.
 * Refuses: no cohort beside the control, no period from a start on (`average` alone; `not-identified`), and as
 * `twoWayFixedEffects` does; fewer than two clusters in one cohort refuse the averages that cohort enters.
 * Source: Sun & Abraham 2021, Journal of Econometrics 225:175.
 *
 * @example cohortEventStudy({ observations: [{ unit: 'A', period: 1, firstTreated: null, outcome: 1 }] }).reason // => 'not-identified'
 */
export function cohortEventStudy(options: PanelOptions): CohortEventStudy | NotComputable {
  const controlled = withControls(options.observations);
  let cells: CohortCell[] = [];
  const layOut = (panel: Panel) => {
    const dummies = cohortDummies(panel);
    cells = dummies.cells;
    if (dummies.count > 0) return dummies;
    return notComputable('not-identified', 'There is no treated cohort beside the control.');
  };
  const fitted = fitPanel({ ...options, observations: controlled.observations }, layOut);
  if ('computable' in fitted) return fitted;
  const observed = [...new Set(cells.map(({ relativePeriod }) => relativePeriod))];
  return {
    computable: true,
    warnings: [...fitted.warnings, ...controlled.warnings],
    effects: observed.map((relativePeriod) => ({
      relativePeriod,
      effect: averageOver(fitted, cells, (cell) => cell.relativePeriod === relativePeriod),
    })),
    average: averageOver(fitted, cells, (cell) => cell.relativePeriod >= 0),
  };
}
