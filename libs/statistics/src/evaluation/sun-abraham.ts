import { notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';
import { relativePeriods } from './event-study.js';
import type { EventStudy } from './event-study.js';
import type { EffectDummies } from './panel/absorbed-fit.js';
import { effectEstimate } from './panel/effect-estimate.js';
import type { TTest } from './panel/effect-estimate.js';
import { fitPanel } from './panel/fit-panel.js';
import type { FittedPanel, PanelOptions } from './panel/fit-panel.js';
import type { Panel } from './panel/panel.js';

/** An event study whose effects are averages over cohorts, with their average over all periods from the start on. */
export interface CohortEventStudy extends EventStudy {
  average: Result<TTest>;
}

/** How the cohort event study is asked; "fixest" is explained at `cohortEventStudy`. */
export type CohortEventStudyOptions = PanelOptions & { compatibility?: 'fixest' };

interface CohortCell {
  start: number;
  relativePeriod: number;
  /** Weight of the rows in this cell. */
  size: number;
}

interface CohortDummies extends EffectDummies {
  cells: CohortCell[];
}

/** The cohort that serves as control: the units never treated, else the last to be treated. */
function controlStart(panel: Panel, compatibility?: 'fixest'): number {
  const latest = panel.firstTreated.reduce((last, start) => Math.max(last, start), -Infinity);
  return compatibility === 'fixest' ? Infinity : latest;
}

/** One dummy per cohort and relative period, the control cohort and relative period -1 excepted. */
function cohortDummies(panel: Panel, control: number): CohortDummies {
  const relative = relativePeriods(panel);
  const found = new Map<string, CohortCell>();
  const keys = Array.from(panel.units, (unit, row) => {
    const start = panel.firstTreated[unit]!;
    const relativePeriod = relative[row]!;
    if (start === control || relativePeriod === -1) return '';
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
  { fit, varianceOf, level, method }: FittedPanel,
  cells: readonly CohortCell[],
  belongs: (cell: CohortCell) => boolean,
): Result<TTest> {
  const total = cells.reduce((sum, cell) => sum + (belongs(cell) ? cell.size : 0), 0);
  const contrast = Float64Array.from(cells, (cell) => (belongs(cell) ? cell.size / total : 0));
  const value = contrast.reduce((sum, share, position) => sum + share * fit.coefficients[position]!, 0);
  const units = fit.panel.unitNames.length;
  return effectEstimate({ value, uncertainty: varianceOf(contrast), level, method, units });
}

/**
 * The effect of a treatment by time since its start where starts are staggered, averaged over cohorts.
 *
 * In words: unit and period effects beside one dummy per cohort and relative period (reference -1); for each relative
 * period the coefficients are averaged over cohorts by their share of the observations there (shares taken as fixed),
 * and `average` does so over all periods from the start on. Controls: units never treated, else the last cohort.
 * Compatibility "fixest": where nobody is never treated no cohort is set aside as control; the dummies that earlier
 * ones explain are dropped, which lets treated cohorts serve as controls. Only for comparing figures.
 * Refuses: no cohort beside the control (`not-identified`), and as `twoWayFixedEffects` does.
 * Source: Sun & Abraham 2021, Journal of Econometrics 225:175.
 *
 * @example cohortEventStudy({ observations: [{ unit: 'A', period: 1, firstTreated: null, outcome: 1 }] }).reason // => 'not-identified'
 */
export function cohortEventStudy(options: CohortEventStudyOptions): CohortEventStudy | NotComputable {
  const { compatibility } = options;
  let cells: CohortCell[] = [];
  const layOut = (panel: Panel) => {
    const dummies = cohortDummies(panel, controlStart(panel, compatibility));
    cells = dummies.cells;
    if (dummies.count > 0) return dummies;
    return notComputable('not-identified', 'There is no treated cohort beside the control.');
  };
  const fitted = fitPanel(options, layOut, compatibility === 'fixest' ? 'drop' : 'refuse');
  if ('computable' in fitted) return fitted;
  const dropped = new Set(fitted.fit.unidentifiedEffects);
  const present = cells.map((cell, position) => (dropped.has(position) ? { ...cell, size: 0 } : cell));
  const observed = [...new Set(present.filter(({ size }) => size > 0).map(({ relativePeriod }) => relativePeriod))];
  return {
    computable: true,
    warnings: fitted.warnings,
    effects: observed.map((relativePeriod) => ({
      relativePeriod,
      effect: averageOver(fitted, present, (cell) => cell.relativePeriod === relativePeriod),
    })),
    average: averageOver(fitted, present, (cell) => cell.relativePeriod >= 0),
  };
}
