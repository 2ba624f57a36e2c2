import { cohortEventStudy, eventStudy, goodmanBacon, twoWayFixedEffects } from '@monitor/statistics';
import type { ComparisonKind, EventStudy, PanelErrors, PanelObservation, Result, TTest } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  unit: string[];
  region: string[];
  period: number[];
  first_treated: number[];
  y: (number | null)[];
  weight: number[];
}

/** Figures of two-way fixed effects, event studies and the decomposition by cohorts. */
export const adapter: Adapter = {
  file: 'did_twfe_eventstudy.json',
  compute(input) {
    const regions = observationsOf(input as Input);
    const units = regions.map((observation) => ({ ...observation, cluster: observation.unit }));
    const weighted = regions.map((observation, i) => ({ ...observation, weight: (input as Input).weight[i] ?? 1 }));
    const cohorts = cohortEventStudy({ observations: units, errors: 'CR1-nested' });
    return {
      twfe_cluster_unit: fullFigures(regression(units, 'CR1-nested')),
      twfe_cluster_region: fullFigures(regression(regions, 'CR1-nested')),
      twfe_hc1: fullFigures(regression(regions, 'HC1')),
      twfe_iid: fullFigures(regression(regions, 'iid')),
      twfe_cluster_twoway_region_period: fullFigures(regression(regions, 'two-way')),
      twfe_weighted_cluster_region: fullFigures(regression(weighted, 'CR1-nested')),
      ...standardErrors(regions),
      clubSandwich_region_CR0: satterthwaiteFigures(regions, 'CR0'),
      clubSandwich_region_CR1: satterthwaiteFigures(regions, 'CR1'),
      clubSandwich_region_CR1S: satterthwaiteFigures(regions, 'CR1S'),
      clubSandwich_region_CR2: satterthwaiteFigures(regions, 'CR2'),
      event_study_twfe_cluster_unit: byRelativePeriod(eventStudy({ observations: units, errors: 'CR1-nested' })),
      sun_abraham_cluster_unit: byRelativePeriod(cohorts),
      sun_abraham_att: cohorts.computable ? testFigures(cohorts.average) : { notComputable: cohorts.message },
      goodman_bacon: decomposition(regions),
    };
  },
  knownDifferences: [
    {
      path: /^sun_abraham/,
      reason:
        'Every unit is treated at some time: the reference drops whichever dummies come out collinear, so that treated cohorts serve as controls; ours keeps the last cohort before its start.',
      appliesTo: (input) => (input as Input).first_treated.every((start) => start > 0),
    },
  ],
};

function observationsOf({ unit, region, period, first_treated, y }: Input): PanelObservation[] {
  return unit.map((name, i) => ({
    unit: name,
    cluster: region[i],
    period: period[i] ?? 0,
    firstTreated: first_treated[i] || null,
    outcome: y[i] ?? null,
  }));
}

function regression(observations: PanelObservation[], errors: PanelErrors) {
  return twoWayFixedEffects({ observations, errors });
}

function testFigures(effect: Result<TTest>) {
  if (!effect.computable) return { notComputable: effect.message };
  return { estimate: effect.value, se: effect.standardError?.value, t: effect.t, p: effect.pValue };
}

function fullFigures(effect: Result<TTest>) {
  if (!effect.computable) return { notComputable: effect.message };
  return { ...testFigures(effect), lower: effect.interval?.lower, upper: effect.interval?.upper };
}

function standardErrors(observations: PanelObservation[]) {
  const groups = new Set(observations.map(({ cluster }) => cluster)).size;
  const errorOf = (errors: PanelErrors, factor = 1) => {
    const effect = regression(observations, errors);
    if (!effect.computable) return { notComputable: effect.message };
    return effect.standardError ? effect.standardError.value * factor : null;
  };
  return {
    vcovCL_region_HC0_cadjust: errorOf('CR1'),
    vcovCL_region_HC0_nocadjust: errorOf('CR0'),
    vcovCL_region_HC1_cadjust: errorOf('CR1S'),
    vcovCL_region_HC1_nocadjust: errorOf('CR1S', Math.sqrt((groups - 1) / groups)),
  };
}

function satterthwaiteFigures(observations: PanelObservation[], errors: PanelErrors) {
  const effect = twoWayFixedEffects({ observations, errors, degreesOfFreedom: 'Satterthwaite' });
  if (!effect.computable) return { notComputable: effect.message };
  return {
    estimate: effect.value,
    se: effect.standardError?.value,
    df: effect.degreesOfFreedom,
    p: effect.pValue,
  };
}

function byRelativePeriod(study: EventStudy | { computable: false; message: string }) {
  if (!study.computable) return { notComputable: study.message };
  return Object.fromEntries(study.effects.map(({ relativePeriod, effect }) => [relativePeriod, fullFigures(effect)]));
}

const kindNames: Record<ComparisonKind, string> = {
  'treated-vs-never': 'Treated vs Untreated',
  'later-vs-always': 'Later vs Always Treated',
  'earlier-vs-later': 'Earlier vs Later Treated',
  'later-vs-earlier': 'Later vs Earlier Treated',
};

/** The reference writes a column of one entry as a bare value, and 99999 for never treated. */
function decomposition(observations: PanelObservation[]) {
  const result = goodmanBacon(observations);
  if (!result.computable) return { notComputable: result.message };
  const { comparisons } = result;
  const column = <Value>(values: Value[]) => (values.length === 1 ? values[0] : values);
  return {
    treated: column(comparisons.map(({ treated }) => treated)),
    untreated: column(comparisons.map(({ control }) => control ?? 99999)),
    estimate: column(comparisons.map(({ estimate }) => estimate)),
    weight: column(comparisons.map(({ weight }) => weight)),
    type: column(comparisons.map(({ kind }) => kindNames[kind])),
  };
}
