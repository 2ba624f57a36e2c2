import { notComputable } from '../result/index.js';
import type { Result, Warning } from '../result/index.js';
import type { TTest } from './panel/effect-estimate.js';
import { fitPanel } from './panel/fit-panel.js';
import type { PanelOptions } from './panel/fit-panel.js';
import type { Panel } from './panel/panel.js';

function treatedRows(panel: Panel): Int32Array {
  return panel.units.map((unit, row) =>
    panel.periodValues[panel.periods[row]!]! >= panel.firstTreated[unit]! ? 0 : -1,
  );
}

function staggeredStart(panel: Panel): Warning[] {
  const starts = new Set(panel.firstTreated.filter(Number.isFinite));
  if (starts.size < 2) return [];
  return [
    {
      code: 'weak-design',
      message:
        'Treatment starts at different times: this single figure also compares later with already treated units and can be biased, even in sign. See the group-time effects.',
    },
  ];
}

/**
 * The mean effect of a treatment by two-way fixed effects ("difference in differences").
 *
 * In words: the coefficient of "treated" in outcome = unit effect + period effect + effect x treated, by (weighted)
 * least squares. Input: one observation per unit and period. Output: in units of the outcome; t test with the degrees
 * of freedom of the chosen errors. With few clusters (seven regions) CR2 with Satterthwaite's degrees of freedom.
 * Refuses: nobody or everybody treated throughout, clustered errors with fewer than two treated or untreated clusters,
 * Satterthwaite's degrees of freedom for a unit that changes cluster (`not-identified`; with one treated region see
 * `randomisationInference`), fewer than two clusters (`too-few-groups`), no more observations than effects
 * (`too-few-observations`), outcomes without scatter (`no-variation`), no outcome (`missing-value`), an impossible figure
 * (`out-of-range`), a treatment that starts twice or a unit observed twice in a period (`invalid-argument`).
 * Source: Bertrand, Duflo & Mullainathan 2004, QJE 119:249; Bell & McCaffrey 2002; Goodman-Bacon 2021 (the bias).
 *
 * @example twoWayFixedEffects({ errors: 'iid', observations: [1, 2, 3, 4].flatMap((unit) => [1, 2, 3].map((period) => ({ unit: `O${unit}`, period, firstTreated: unit > 2 ? 3 : null, outcome: unit + period + (unit > 2 && period === 3 ? 5 : 0) + ((unit * period) % 3) / 10 }))) }).value // => 5.1
 */
export function twoWayFixedEffects(options: PanelOptions): Result<TTest & { clusters: number }> {
  const fitted = fitPanel(options, (panel) => {
    const ofRow = treatedRows(panel);
    if (!ofRow.includes(0)) return notComputable('not-identified', 'No unit is ever treated.');
    return { count: 1, ofRow };
  });
  if ('computable' in fitted) return fitted;
  const { fit, warnings } = fitted;
  const effect = fitted.combine(Float64Array.of(1), [...warnings, ...staggeredStart(fit.panel)]);
  return effect.computable ? Object.assign(effect, { clusters: fit.panel.clusterNames.length }) : effect;
}
