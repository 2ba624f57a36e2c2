import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as evaluation from './index.js';
import type { AggregationKind, EventStudy, PanelErrors, PanelObservation, SeriesErrors } from './index.js';
import type { Result } from '../result/index.js';

interface UnitRow {
  unit: string;
  region?: string;
  firstTreated: number | null;
  weight?: number;
  outcomes: number[];
}

type Pair = [number, number | null];

function fixture<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')) as Content;
}

function observe(units: UnitRow[], cluster: 'unit' | 'region' = 'unit'): PanelObservation[] {
  return units.flatMap(({ unit, region, firstTreated, outcomes }) =>
    outcomes.map((outcome, i) => ({
      unit,
      cluster: cluster === 'unit' ? unit : region,
      period: i + 1,
      firstTreated,
      outcome,
    })),
  );
}

function expectNear(actual: number | undefined | null, expected: number, relative = 1e-7) {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 + relative * Math.abs(expected));
}

function expectEffect(effect: Result, [value, error]: Pair) {
  if (!effect.computable) throw new Error(effect.message);
  expectNear(effect.value, value);
  if (error === null) expect(effect.standardError).toBeNull();
  else expectNear(effect.standardError?.value, error);
}

const panel = fixture<{
  units: UnitRow[];
  regressions: Record<string, { estimate: number; se: number; p: number; df?: number }>;
  eventStudy: Record<string, Pair>;
  cohortEventStudy: Record<string, Pair>;
  cohortAverage: Pair;
  decomposition: [number, number | null, number, number][];
}>('panel');

describe('effects in a panel agree with fixest, clubSandwich and bacondecomp', () => {
  const regions = observe(panel.units, 'region');
  const units = observe(panel.units);

  it.each<[string, PanelErrors, PanelObservation[], 'clusters' | 'Satterthwaite']>([
    ['twfe_cluster_unit', 'CR1-nested', units, 'clusters'],
    ['twfe_cluster_region', 'CR1-nested', regions, 'clusters'],
    ['twfe_hc1', 'HC1', regions, 'clusters'],
    ['twfe_iid', 'iid', regions, 'clusters'],
    ['twfe_cluster_twoway_region_period', 'two-way', regions, 'clusters'],
    ['clubSandwich_region_CR0', 'CR0', regions, 'Satterthwaite'],
    ['clubSandwich_region_CR1', 'CR1', regions, 'Satterthwaite'],
    ['clubSandwich_region_CR1S', 'CR1S', regions, 'Satterthwaite'],
    ['clubSandwich_region_CR2', 'CR2', regions, 'Satterthwaite'],
  ])('%s', (key, errors, observations, degreesOfFreedom) => {
    const { estimate, se, p, df } = panel.regressions[key]!;
    const effect = evaluation.twoWayFixedEffects({ observations, errors, degreesOfFreedom });
    expectEffect(effect, [estimate, se]);
    expectNear(effect.computable ? effect.pValue : null, p, 1e-6);
    if (df !== undefined) expectNear(effect.computable ? effect.degreesOfFreedom : null, df);
  });

  it('with population weights', () => {
    const weights = new Map(panel.units.map(({ unit, weight }) => [unit, weight]));
    const observations = regions.map((one) => ({ ...one, weight: weights.get(one.unit) }));
    const { estimate, se } = panel.regressions['twfe_weighted_cluster_region']!;
    expectEffect(evaluation.twoWayFixedEffects({ observations, errors: 'CR1-nested' }), [estimate, se]);
  });

  function expectStudy(study: EventStudy | { computable: false }, expected: Record<string, Pair>) {
    if (!study.computable) throw new Error('the study exists');
    expect(study.effects.map(({ relativePeriod }) => `${relativePeriod}`).sort()).toEqual(Object.keys(expected).sort());
    for (const { relativePeriod, effect } of study.effects) expectEffect(effect, expected[relativePeriod]!);
  }

  it('by time since the start', () => {
    expectStudy(evaluation.eventStudy({ observations: units, errors: 'CR1-nested' }), panel.eventStudy);
  });

  it('by cohort and time since the start', () => {
    const study = evaluation.cohortEventStudy({ observations: units, errors: 'CR1-nested' });
    expectStudy(study, panel.cohortEventStudy);
    if (study.computable) expectEffect(study.average, panel.cohortAverage);
  });

  it('taken apart into comparisons of cohorts', () => {
    const parts = evaluation.goodmanBacon(regions);
    if (!parts.computable) throw new Error(parts.message);
    const rows = parts.comparisons.map(({ treated, control, estimate, weight }) => [
      treated,
      control,
      estimate,
      weight,
    ]);
    rows.forEach((row, i) =>
      row.forEach((value, j) => {
        const expected = panel.decomposition[i]![j]!;
        if (expected === null) expect(value).toBeNull();
        else expectNear(value, expected);
      }),
    );
  });
});

describe('effects by cohort and period agree with did', () => {
  const expected = fixture<{
    units: UnitRow[];
    effects: [number, number, number, number | null][];
    wald: number;
    averages: Record<AggregationKind, { overall: Pair; parts: [number, number, number | null][] }>;
  }>('group-time');
  const effects = evaluation.groupTimeEffects({
    observations: observe(expected.units),
    base: 'universal',
    errors: 'asymptotic',
  });
  if (!effects.computable) throw new Error(effects.message);

  it('one by one', () => {
    expect(effects.effects).toHaveLength(expected.effects.length);
    effects.effects.forEach(({ cohort, period, effect }, i) => {
      const [group, time, value, error] = expected.effects[i]!;
      expect([cohort, period]).toEqual([group, time]);
      expectEffect(effect, [value, error]);
    });
    expectNear(effects.pretest?.wald, expected.wald);
  });

  it.each(['simple', 'event', 'cohort', 'calendar'] as const)('averaged: %s', (kind) => {
    const { overall, parts } = expected.averages[kind];
    const averages = evaluation.aggregateEffects(effects, kind);
    if (!averages.computable) throw new Error(averages.message);
    expectEffect(averages.overall, overall);
    averages.parts.forEach(({ at, effect }, i) => {
      expect(at).toBe(parts[i]![0]);
      expectEffect(effect, [parts[i]![1], parts[i]![2]]);
    });
  });
});

describe('an interrupted time series agrees with sandwich, lmtest and nlme', () => {
  const { outcomes, ...expected } = fixture<{
    outcomes: number[];
    start: number;
    firstCount: 0 | 1;
    coefficients: number[];
    errors: { errors: SeriesErrors; expected: number[] }[];
    effect: Pair;
    durbinWatson: number;
    breuschGodfrey: Pair;
    autoregressive: { coefficients: number[]; standardErrors: number[]; phi: number; logLikelihood: number };
  }>('series');
  const points = outcomes.map((outcome, i) => ({ time: i + 1, outcome }));
  const series = { points, start: expected.start, firstCount: expected.firstCount };

  it.each(expected.errors)('errors $errors', ({ errors, expected: standardErrors }) => {
    const result = evaluation.interruptedTimeSeries({ ...series, errors });
    if (!result.computable) throw new Error(result.message);
    result.terms.forEach(({ coefficient, standardError }, j) => {
      expectNear(coefficient, expected.coefficients[j]!);
      expectNear(standardError, standardErrors[j]!);
    });
  });

  it('effect at the last period, tests of residuals and autoregressive errors', () => {
    const result = evaluation.interruptedTimeSeries(series);
    expectEffect(result, expected.effect);
    if (!result.computable) return;
    expectNear(result.durbinWatson, expected.durbinWatson);
    expectNear(result.breuschGodfrey.chiSquare, expected.breuschGodfrey[0]);
    expectNear(result.autoregressive?.autocorrelation, expected.autoregressive.phi, 1e-4);
    expectNear(result.autoregressive?.logLikelihood, expected.autoregressive.logLikelihood);
    expected.autoregressive.standardErrors.forEach((error, j) =>
      expectNear(result.autoregressive?.standardErrors[j], error, 1e-4),
    );
  });
});
