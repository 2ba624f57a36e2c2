import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aggregateEffects,
  cohortEventStudy,
  eventStudy,
  goodmanBacon,
  groupTimeEffects,
  twoWayFixedEffects,
} from '../index.js';
import type { PanelErrors, PanelObservation } from '../index.js';

interface PanelShape {
  units: number;
  periods: number;
  clusters: number;
  /** First treated periods, dealt out to the units in turn. */
  starts: (number | null)[];
  effect: number;
  noise: (unit: number, period: number) => number;
}

const someNoise = (unit: number, period: number) => Math.sin(unit * 12.9898 + period * 78.233) * 0.7;

/** A panel whose outcome is unit + period + effect from the start on + noise. */
function panelOf(shape: Partial<PanelShape> = {}): PanelObservation[] {
  const { units = 14, periods = 8, clusters = 7, starts = [null, 4, 6], effect = 2, noise = someNoise } = shape;
  return Array.from({ length: units * periods }, (_, row) => {
    const [unit, period] = [Math.floor(row / periods), (row % periods) + 1];
    const firstTreated = starts[unit % starts.length]!;
    const treated = firstTreated !== null && period >= firstTreated ? effect : 0;
    const outcome = unit + 0.3 * period * period + treated + noise(unit, period);
    return { unit: `O${unit}`, cluster: `R${unit % clusters}`, period, firstTreated, outcome };
  });
}

const silent = () => 0;
const hardly = (unit: number, period: number) => 1e-6 * someNoise(unit, period);

describe('twoWayFixedEffects', () => {
  it('finds a constant effect whatever the unit and period effects', () => {
    const noisy = twoWayFixedEffects({ observations: panelOf({ noise: hardly }) });
    if (!noisy.computable) throw new Error(noisy.message);
    expect(noisy.value).toBeCloseTo(2, 5);
    expect(noisy.interval!.method).toBe('t, CR2');
  });

  it('has fewer degrees of freedom under CR2 than clusters less one, and a wider interval than CR0', () => {
    const corrected = twoWayFixedEffects({ observations: panelOf(), errors: 'CR2' });
    const plain = twoWayFixedEffects({ observations: panelOf(), errors: 'CR0' });
    if (!corrected.computable || !plain.computable) throw new Error('both are computable');
    expect(corrected.degreesOfFreedom).toBeLessThan(6);
    expect(corrected.interval!.upper - corrected.interval!.lower).toBeGreaterThan(
      plain.interval!.upper - plain.interval!.lower,
    );
  });

  it('warns of staggered starts, and of few clusters without correction', () => {
    const { warnings } = twoWayFixedEffects({ observations: panelOf(), errors: 'CR1' });
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['few-clusters', 'weak-design']));
  });

  it('does not depend on the order of the observations, and scales with the outcome', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PanelErrors>('CR0', 'CR1', 'CR1-nested', 'CR1S', 'CR2', 'HC1', 'iid'),
        fc.integer({ min: 1, max: 50 }),
        (errors, factor) => {
          const observations = panelOf();
          const scaled = observations.map((observation) => ({
            ...observation,
            outcome: factor * observation.outcome!,
          }));
          const straight = twoWayFixedEffects({ observations, errors });
          const turned = twoWayFixedEffects({ observations: scaled.reverse(), errors });
          if (!straight.computable || !turned.computable) throw new Error('both are computable');
          expect(turned.value / factor).toBeCloseTo(straight.value, 9);
          expect(turned.standardError!.value / factor).toBeCloseTo(straight.standardError!.value, 9);
        },
      ),
      { numRuns: 24 },
    );
  });

  it.each([
    ['a panel nobody is treated in', panelOf({ starts: [null] }), 'not-identified'],
    ['a panel everybody is treated in throughout', panelOf({ starts: [1] }), 'not-identified'],
    ['a single cluster', panelOf({ clusters: 1 }), 'too-few-groups'],
    ['no observation', [], 'missing-value'],
    ['a unit observed twice in a period', [...panelOf(), panelOf()[3]!], 'invalid-argument'],
    ['a period that is not finite', [...panelOf(), { ...panelOf()[3]!, period: NaN }], 'out-of-range'],
    ['a weight that is not finite', panelOf().map((one) => ({ ...one, weight: Infinity })), 'out-of-range'],
    [
      'a unit never treated and treated',
      [...panelOf(), { ...panelOf()[0]!, period: 99, firstTreated: 3 }],
      'invalid-argument',
    ],
    ['a unit with two starts', [...panelOf(), { ...panelOf()[0]!, period: 99, firstTreated: 3 }], 'invalid-argument'],
  ])('refuses %s', (_case, observations, reason) => {
    expect(twoWayFixedEffects({ observations })).toMatchObject({ computable: false, reason });
  });

  it.each<PanelErrors>(['CR0', 'CR1', 'CR1-nested', 'CR1S', 'CR2', 'two-way'])(
    'has no clustered error (%s) with one treated cluster, or one untreated: its residuals are 0 by construction',
    (errors) => {
      for (const treatedClusters of [1, 6]) {
        const observations = panelOf({ starts: [null] }).map((one) => ({
          ...one,
          firstTreated: Number(one.cluster!.slice(1)) < treatedClusters ? 5 : null,
        }));
        const refused = twoWayFixedEffects({ observations, errors });
        expect(refused).toMatchObject({ computable: false, reason: 'not-identified' });
        expect(refused).toMatchObject({ message: expect.stringContaining('randomisationInference') });
        expect(twoWayFixedEffects({ observations, errors: 'iid' })).toMatchObject({ computable: true });
      }
    },
  );

  it('is not identified by two clusters of which one is treated', () => {
    const outcomes = { a1: [3, 5, 9, 8], a2: [2, 6, 7, 9], b1: [4, 4, 6, 5], b2: [1, 3, 2, 4] };
    const observations = Object.entries(outcomes).flatMap(([unit, values]) =>
      values.map((outcome, i) => {
        const cluster = unit[0]!;
        return { unit, cluster, period: i + 1, firstTreated: cluster === 'a' ? 3 : null, outcome };
      }),
    );
    expect(twoWayFixedEffects({ observations })).toMatchObject({ computable: false, reason: 'not-identified' });
  });

  it('finds no variation in outcomes that are sums of effects, whatever their size', () => {
    for (const size of [1e-9, 0.1, 1, 1e9]) {
      const observations = panelOf({ noise: silent }).map((one) => ({ ...one, outcome: size * one.outcome! }));
      for (const errors of ['CR2', 'CR1', 'HC1', 'iid', 'two-way'] as const) {
        expect(twoWayFixedEffects({ observations, errors })).toMatchObject({ reason: 'no-variation' });
        expect(cohortEventStudy({ observations, errors })).toMatchObject({ reason: 'no-variation' });
      }
      expect(eventStudy({ observations: observations.filter(({ firstTreated }) => firstTreated !== 6) })).toMatchObject(
        {
          reason: 'no-variation',
        },
      );
    }
  });

  it('refuses the corrected errors where a unit changes cluster', () => {
    const moved = panelOf().map((observation, row) => (row === 0 ? { ...observation, cluster: 'R6' } : observation));
    const reason = 'not-identified';
    expect(twoWayFixedEffects({ observations: moved, errors: 'CR2' })).toMatchObject({ computable: false, reason });
    expect(twoWayFixedEffects({ observations: moved, errors: 'CR1' })).toMatchObject({ computable: true });
  });
});

describe('goodmanBacon', () => {
  it('adds up to the two-way fixed-effects estimate, with weights that add up to 1', () => {
    for (const starts of [
      [null, 4, 6],
      [3, 5, 7],
      [1, 4, null],
    ]) {
      const observations = panelOf({ starts });
      const parts = goodmanBacon(observations);
      const whole = twoWayFixedEffects({ observations, errors: 'iid' });
      if (!parts.computable || !whole.computable) throw new Error('both are computable');
      const sum = parts.comparisons.reduce((total, { weight, estimate }) => total + weight * estimate, 0);
      expect(sum).toBeCloseTo(whole.value, 10);
      expect(parts.comparisons.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12);
    }
  });

  it('refuses a panel with gaps', () => {
    expect(goodmanBacon(panelOf().slice(1))).toMatchObject({ computable: false, reason: 'missing-value' });
  });
});

describe('event studies', () => {
  it('find no effect before the start and the effect after it', () => {
    for (const study of [eventStudy, cohortEventStudy]) {
      const result = study({ observations: panelOf({ noise: hardly }) });
      if (!result.computable) throw new Error(result.message);
      for (const { relativePeriod, effect } of result.effects) {
        expect(relativePeriod).not.toBe(-1);
        expect(effect.computable && effect.value).toBeCloseTo(relativePeriod < 0 ? 0 : 2, 4);
      }
    }
  });

  it('refuse to tell time since the start from time where everybody is treated, unless by cohort', () => {
    const observations = panelOf({ starts: [4, 6] });
    expect(eventStudy({ observations })).toMatchObject({ computable: false, reason: 'not-identified' });
    const byCohort = cohortEventStudy({ observations });
    expect(byCohort).toMatchObject({ computable: true, warnings: [{ code: 'weak-design' }] });
    if (byCohort.computable)
      expect(byCohort.effects.map(({ relativePeriod }) => relativePeriod)).toEqual([-3, -2, 0, 1]);
  });

  it('do not let treated cohorts serve as controls where everybody is treated at some time', () => {
    const observations = panelOf({ starts: [4, 6], effect: 0 }).map((one) => ({
      ...one,
      outcome: one.outcome! + Math.max(0, one.period - one.firstTreated! + 1),
    }));
    const clean = cohortEventStudy({ observations });
    if (!clean.computable) throw new Error(clean.message);
    const beforeStart = clean.effects.flatMap(({ relativePeriod, effect }) =>
      relativePeriod < 0 && effect.computable ? [Math.abs(effect.value)] : [],
    );
    expect(beforeStart.length).toBeGreaterThan(1);
    expect(Math.max(...beforeStart)).toBeLessThan(1);
  });
});

describe('groupTimeEffects', () => {
  it('find the effect of every cohort from its start on, with nothing treated as control', () => {
    for (const control of ['never-treated', 'not-yet-treated'] as const) {
      for (const base of ['varying', 'universal'] as const) {
        const result = groupTimeEffects({ observations: panelOf({ noise: hardly }), control, base });
        if (!result.computable) throw new Error(result.message);
        for (const { cohort, period, effect } of result.effects) {
          expect(effect.computable && effect.value).toBeCloseTo(period >= cohort ? 2 : 0, 4);
        }
      }
    }
  });

  it('average to the same overall figure when every effect is the same', () => {
    const effects = groupTimeEffects({ observations: panelOf({ noise: hardly }) });
    if (!effects.computable) throw new Error(effects.message);
    for (const kind of ['simple', 'event', 'cohort', 'calendar'] as const) {
      const { overall } = aggregateEffects(effects, kind) as { overall: { value: number } };
      expect(overall.value).toBeCloseTo(2, 4);
    }
  });

  it('show which cohorts stand behind each time since the start', () => {
    const effects = groupTimeEffects({ observations: panelOf() });
    if (!effects.computable) throw new Error(effects.message);
    const byEvent = aggregateEffects(effects, 'event');
    if (!byEvent.computable) throw new Error(byEvent.message);
    expect(byEvent.parts.find(({ at }) => at === 4)!.cohorts).toEqual([4]);
    expect(byEvent.parts.find(({ at }) => at === 0)!.cohorts).toEqual([4, 6]);
  });

  it('keep the last cohort as control where everybody is treated, and say so', () => {
    const effects = groupTimeEffects({ observations: panelOf({ starts: [4, 6] }) });
    if (!effects.computable) throw new Error(effects.message);
    expect(new Set(effects.effects.map(({ cohort }) => cohort))).toEqual(new Set([4]));
    expect(effects.warnings.map(({ code }) => code)).toContain('weak-design');
  });

  it('leave units with gaps out and say so', () => {
    const effects = groupTimeEffects({ observations: panelOf().slice(1) });
    expect(effects.warnings.map(({ code }) => code)).toContain('dropped-rows');
  });

  it.each([
    ['units all treated at once', panelOf({ starts: [1] }), 'too-few-observations'],
    ['a panel nobody is treated in', panelOf({ starts: [null] }), 'not-identified'],
  ])('refuse %s', (_case, observations, reason) => {
    expect(groupTimeEffects({ observations })).toMatchObject({ computable: false, reason });
  });
});
