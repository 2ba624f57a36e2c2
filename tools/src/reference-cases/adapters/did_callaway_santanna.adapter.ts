import { aggregateEffects, groupTimeEffects } from '@monitor/statistics';
import type { AggregationKind, GroupTimeEffects, PanelObservation, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  unit: string[];
  region: string[];
  period: number[];
  first_treated: number[];
  y: (number | null)[];
  weight: number[];
  control_group: 'nevertreated' | 'notyettreated';
  base_period: 'varying' | 'universal';
  anticipation: number;
  weighted: boolean;
}

/** Figures of effects by cohort and period, and of their averages. */
export const adapter: Adapter = {
  file: 'did_callaway_santanna.json',
  compute(input) {
    const { control_group, base_period, anticipation } = input as Input;
    const effects = groupTimeEffects({
      observations: observationsOf(input as Input),
      control: control_group === 'nevertreated' ? 'never-treated' : 'not-yet-treated',
      base: base_period,
      anticipation,
      errors: 'asymptotic',
    });
    if (!effects.computable) return { notComputable: effects.message };
    return {
      att_gt: {
        group: effects.effects.map(({ cohort }) => cohort),
        period: effects.effects.map(({ period }) => period),
        att: effects.effects.map(({ effect }) => valueOf(effect)),
        se: effects.effects.map(({ effect }) => errorOf(effect)),
      },
      pretest_wald: effects.pretest?.wald ?? null,
      pretest_p_rounded5: effects.pretest ? Math.round(effects.pretest.pValue * 1e5) / 1e5 : null,
      aggte_simple: overall(effects, 'simple'),
      aggte_dynamic: averages(effects, 'event'),
      aggte_group: averages(effects, 'cohort'),
      aggte_calendar: averages(effects, 'calendar'),
      aggte_dynamic_window_3: averages(effects, 'event', { from: -3, to: 3 }),
    };
  },
};

function observationsOf({ unit, period, first_treated, y, weight, weighted }: Input): PanelObservation[] {
  return unit.map((name, i) => ({
    unit: name,
    period: period[i] ?? 0,
    firstTreated: first_treated[i] || null,
    outcome: y[i] ?? null,
    weight: weighted ? weight[i] : 1,
  }));
}

function valueOf(effect: Result) {
  return effect.computable ? effect.value : null;
}

function errorOf(effect: Result) {
  return effect.computable ? (effect.standardError?.value ?? null) : null;
}

function overall(effects: GroupTimeEffects, kind: AggregationKind, window?: { from: number; to: number }) {
  const aggregated = aggregateEffects(effects, kind, window);
  if (!aggregated.computable) return { notComputable: aggregated.message };
  return { overall_att: valueOf(aggregated.overall), overall_se: errorOf(aggregated.overall) };
}

function averages(effects: GroupTimeEffects, kind: AggregationKind, window?: { from: number; to: number }) {
  const aggregated = aggregateEffects(effects, kind, window);
  if (!aggregated.computable) return { notComputable: aggregated.message };
  return {
    ...overall(effects, kind, window),
    egt: aggregated.parts.map(({ at }) => at),
    att: aggregated.parts.map(({ effect }) => valueOf(effect)),
    se: aggregated.parts.map(({ effect }) => errorOf(effect)),
  };
}
