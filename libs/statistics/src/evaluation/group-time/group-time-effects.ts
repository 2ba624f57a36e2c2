import { largestSize } from '../../numerics/rounding-noise.js';
import { confidenceLevel, notComputable } from '../../result/index.js';
import type { NotComputable, Warning } from '../../result/index.js';
import type { PanelObservation } from '../panel/panel.js';
import { buildBalancedPanel, withControls } from './balanced-panel.js';
import type { BalancedPanel } from './balanced-panel.js';
import { groupTimeCell } from './group-time-cell.js';
import type { GroupTimeCell, GroupTimeDesign, GroupTimeErrors } from './group-time-cell.js';
import { influenceEstimate } from './influence-estimate.js';
import type { InfluenceBasis, TestedEffect } from './influence-estimate.js';
import { pretestOfTrends } from './pretest-of-trends.js';
import type { PretestOfTrends } from './pretest-of-trends.js';

/** The effect on one cohort in one period. */
export interface GroupTimeEffect {
  cohort: number;
  period: number;
  /** Without standard error in the base period, where it is 0 by definition. */
  effect: TestedEffect;
}

/** Effects by cohort and period, with what their aggregation needs. */
export interface GroupTimeEffects extends InfluenceBasis {
  computable: true;
  effects: GroupTimeEffect[];
  /** Null when no period before treatment can be tested, the effects there depend on each other, or clusters are few. */
  pretest: PretestOfTrends | null;
  warnings: Warning[];
  readonly cells: readonly GroupTimeCell[];
}

/** How group-time effects are asked for. */
export interface GroupTimeOptions extends Partial<GroupTimeDesign> {
  observations: readonly PanelObservation[];
  confidence?: number;
}

function cellsOf(panel: BalancedPanel, design: GroupTimeDesign): GroupTimeCell[] {
  const cohorts = [...new Set(panel.starts)].filter(Number.isFinite).sort((left, right) => left - right);
  return cohorts.flatMap((cohort) =>
    panel.periods.flatMap((_period, position) => groupTimeCell(panel, cohort, position, design) ?? []),
  );
}

function fewClusters(errors: GroupTimeErrors, clusters: number): Warning[] {
  if (errors === 'corrected' || clusters >= 40) return [];
  const message = `${clusters} clusters are few: asymptotic errors come out too small. Prefer the corrected ones.`;
  return [{ code: 'few-clusters', message }];
}

/**
 * The effect of a treatment with staggered starts, for every cohort in every period.
 *
 * In words: mean change of the cohort's outcomes since its base period, less the mean change of units not (yet)
 * treated. Standard errors from the influence of each cluster (the unit itself where no cluster is given), so that its
 * periods and units may depend on each other. Input: one observation per unit and period; weights (populations) are taken
 * of each unit's first period. Output: in units of the outcome. Nothing already treated ever serves as control.
 * `aggregateEffects` averages the effects.
 * Refuses: no cohort with a base period and a control, or none with two clusters on either side (`not-identified`; one
 * such effect is refused alone), outcomes that do not scatter (`no-variation`, effect by effect), no unit with all periods
 * (`too-few-observations`), a unit observed twice in a period, with two starts or two clusters, or negative anticipation
 * (`invalid-argument`), an impossible figure (`out-of-range`), no outcome (`missing-value`).
 * Source: Callaway & Sant'Anna 2021, Journal of Econometrics 225:200.
 *
 * @example groupTimeEffects({ observations: [1, 2, 3, 4].flatMap((unit) => [1, 2].map((period) => ({ unit: `O${unit}`, period, firstTreated: unit > 2 ? 2 : null, outcome: unit * period + (unit > 2 && period === 2 ? 5 : 0) }))) }).effects[0].effect.value // => 7
 */
export function groupTimeEffects(options: GroupTimeOptions): GroupTimeEffects | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { control = 'not-yet-treated', base = 'varying', anticipation = 0, errors = 'corrected' } = options;
  if (!(anticipation >= 0)) return notComputable('invalid-argument', 'The periods of anticipation must be 0 or more.');
  const balanced = buildBalancedPanel(options.observations, anticipation);
  if ('computable' in balanced) return balanced;
  if (balanced.outcomes.length === 0) {
    return notComputable('too-few-observations', 'No unit has an outcome in every period and one before treatment.');
  }
  const panel = withControls(balanced, anticipation);
  const cells = cellsOf(panel, { control, base, anticipation, errors });
  if (!cells.some(({ influence }) => influence)) {
    return notComputable(
      'not-identified',
      'No treated cohort has a period before treatment and a control to compare with.',
    );
  }
  const judged = cells.filter(({ influence }) => influence);
  if (judged.every(({ refusal }) => refusal)) return judged[0]!.refusal!;
  const basis = { panel, errors, level, size: Math.max(...panel.outcomes.map(largestSize)) };
  return {
    computable: true,
    effects: cells.map((cell) => ({
      cohort: cell.cohort,
      period: cell.period,
      effect: influenceEstimate(basis, cell, [cell]),
    })),
    pretest: pretestOfTrends(panel, cells, errors),
    warnings: [...panel.warnings, ...fewClusters(errors, panel.clusterCount)],
    cells,
    ...basis,
  };
}
