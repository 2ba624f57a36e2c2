import { choleskySolve, dotProduct, zeroMatrix } from '../../linear-algebra/index.js';
import { chiSquareUpperTail } from '../../numerics/index.js';
import { confidenceLevel, notComputable } from '../../result/index.js';
import type { NotComputable, Result, Warning } from '../../result/index.js';
import type { PanelObservation } from '../panel/panel.js';
import { buildBalancedPanel, withControls } from './balanced-panel.js';
import type { BalancedPanel } from './balanced-panel.js';
import { groupTimeCell } from './group-time-cell.js';
import type { GroupTimeCell, GroupTimeDesign } from './group-time-cell.js';
import { influenceEstimate } from './influence-estimate.js';

/** The effect on one cohort in one period. */
export interface GroupTimeEffect {
  cohort: number;
  period: number;
  /** Without standard error in the base period, where it is 0 by definition. */
  effect: Result<{ pValue: number | null }>;
}

/** A joint test that all effects before treatment are 0 (parallel trends). */
export interface PretestOfTrends {
  wald: number;
  degreesOfFreedom: number;
  pValue: number;
}

/** Effects by cohort and period, with what their aggregation needs. */
export interface GroupTimeEffects {
  computable: true;
  effects: GroupTimeEffect[];
  /** Null when there is no period before treatment to test, or the effects there depend on each other. */
  pretest: PretestOfTrends | null;
  warnings: Warning[];
  readonly cells: readonly GroupTimeCell[];
  readonly panel: BalancedPanel;
  readonly level: number;
}

/** How group-time effects are asked for. */
export interface GroupTimeOptions extends Partial<GroupTimeDesign> {
  observations: readonly PanelObservation[];
  confidence?: number;
}

function pretest(cells: readonly GroupTimeCell[], units: number): PretestOfTrends | null {
  const before = cells.filter(({ cohort, period, influence }) => period < cohort && influence);
  if (before.length === 0) return null;
  const covariance = zeroMatrix(before.length, before.length);
  before.forEach((left, i) =>
    before.forEach((right, j) => {
      covariance.values[i * before.length + j] = dotProduct(left.influence!, right.influence!) / units;
    }),
  );
  const values = before.map(({ value }) => value);
  const solved = choleskySolve(covariance, values);
  if (!solved) return null;
  const wald = units * dotProduct(values, solved);
  return { wald, degreesOfFreedom: before.length, pValue: chiSquareUpperTail(wald, before.length) };
}

function cellsOf(panel: BalancedPanel, design: GroupTimeDesign): GroupTimeCell[] {
  const cohorts = [...new Set(panel.starts)].filter(Number.isFinite).sort((left, right) => left - right);
  return cohorts.flatMap((cohort) =>
    panel.periods.flatMap((_period, position) => groupTimeCell(panel, cohort, position, design) ?? []),
  );
}

/**
 * The effect of a treatment with staggered starts, for every cohort in every period.
 *
 * In words: mean change of the cohort's outcomes since its base period, less the mean change of units not (yet)
 * treated. Standard errors from each unit's influence, so that a unit's periods may depend on each other. Input: one
 * observation per unit and period; weights (populations) are taken of each unit's first period. Output: in units of
 * the outcome. Nothing already treated ever serves as control. `aggregateEffects` averages the effects.
 * Refuses: no cohort with a base period and a control (`not-identified`), a unit observed twice in a period or with
 * two starts (`invalid-argument`), no outcome (`missing-value`).
 * Source: Callaway & Sant'Anna 2021, Journal of Econometrics 225:200.
 *
 * @example groupTimeEffects({ observations: [1, 2, 3, 4].flatMap((unit) => [1, 2].map((period) => ({ unit: `O${unit}`, period, firstTreated: unit > 2 ? 2 : null, outcome: unit * period + (unit > 2 && period === 2 ? 5 : 0) }))) }).effects[0].effect.value // => 7
 */
export function groupTimeEffects(options: GroupTimeOptions): GroupTimeEffects | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { control = 'not-yet-treated', base = 'varying', anticipation = 0 } = options;
  const balanced = buildBalancedPanel(options.observations, anticipation);
  if ('computable' in balanced) return balanced;
  if (balanced.outcomes.length === 0) {
    return notComputable('too-few-observations', 'No unit has an outcome in every period and one before treatment.');
  }
  const panel = withControls(balanced, anticipation);
  const cells = cellsOf(panel, { control, base, anticipation });
  if (!cells.some(({ influence }) => influence)) {
    return notComputable(
      'not-identified',
      'No treated cohort has a period before treatment and a control to compare with.',
    );
  }
  const units = panel.starts.length;
  return {
    computable: true,
    effects: cells.map(({ cohort, period, value, influence }) => ({
      cohort,
      period,
      effect: influenceEstimate({ value, influence, level, units }),
    })),
    pretest: pretest(cells, units),
    warnings: panel.warnings,
    cells,
    panel,
    level,
  };
}
