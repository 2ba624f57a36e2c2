import { notComputable } from '../result/index.js';
import type { NotComputable, Result, Warning } from '../result/index.js';
import type { EffectDummies } from './panel/absorbed-fit.js';
import type { TTest } from './panel/effect-estimate.js';
import { fitPanel } from './panel/fit-panel.js';
import type { PanelOptions } from './panel/fit-panel.js';
import type { Panel } from './panel/panel.js';

/** The effect some periods before (negative) or after the start of treatment, against the period just before it. */
export interface RelativeEffect {
  relativePeriod: number;
  effect: Result<TTest>;
}

/** The effects of an event study in order of relative period; the reference, -1, is not among them. */
export interface EventStudy {
  computable: true;
  effects: RelativeEffect[];
  warnings: Warning[];
}

/** Periods since the start of treatment of each row; NaN for a unit never treated. */
export function relativePeriods(panel: Panel): Float64Array {
  return Float64Array.from(panel.units, (unit, row) => {
    const start = panel.firstTreated[unit]!;
    return Number.isFinite(start) ? panel.periodValues[panel.periods[row]!]! - start : NaN;
  });
}

/** The relative periods that occur, without the reference and those never treated, in rising order. */
export function observedRelativePeriods(relative: Float64Array): number[] {
  return [...new Set(relative)].filter((value) => Number.isFinite(value) && value !== -1).sort((a, b) => a - b);
}

/** Fits one dummy per relative period, so that each effect is a coefficient of its own. */
function relativeDummies(panel: Panel): EffectDummies | NotComputable {
  if (!panel.firstTreated.includes(Infinity)) {
    return notComputable(
      'not-identified',
      'Every unit is treated at some time: without a unit never treated the effects by relative period cannot be told from the passing of time. Use groupTimeEffects.',
    );
  }
  const relative = relativePeriods(panel);
  const observed = observedRelativePeriods(relative);
  if (observed.length === 0) return notComputable('not-identified', 'No unit is ever treated.');
  const positions = new Map(observed.map((value, position) => [value, position]));
  return { count: observed.length, ofRow: Int32Array.from(relative, (value) => positions.get(value) ?? -1) };
}

/**
 * The effect of a treatment by time since its start, by two-way fixed effects.
 *
 * In words: the coefficients of one dummy per period since the start (reference: the period before it) beside unit and
 * period effects; units never treated carry none. Effects before the start test whether trends were parallel.
 * Refuses as `twoWayFixedEffects` does (fewer than two clusters behind one effect: that effect alone), and where no unit
 * is never treated (`not-identified`).
 * Source: Sun & Abraham 2021, Journal of Econometrics 225:175 (also for what is wrong with it under staggered starts).
 *
 * @example eventStudy({ observations: [{ unit: 'A', period: 1, firstTreated: 2, outcome: 1 }] }).reason // => 'not-identified'
 */
export function eventStudy(options: PanelOptions): EventStudy | NotComputable {
  const fitted = fitPanel(options, relativeDummies);
  if ('computable' in fitted) return fitted;
  const { fit, warnings } = fitted;
  const observed = observedRelativePeriods(relativePeriods(fit.panel));
  const effects = observed.map((relativePeriod, position) => {
    const contrast = new Float64Array(observed.length);
    contrast[position] = 1;
    return { relativePeriod, effect: fitted.combine(contrast) };
  });
  return { computable: true, effects, warnings };
}
