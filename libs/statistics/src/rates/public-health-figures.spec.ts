import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meanInterval } from '../means/index.js';
import { wilsonInterval } from '../proportions/index.js';
import type { Result } from '../result/index.js';
import {
  directlyStandardisedRate,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
} from '../standardisation/index.js';
import { countLimits } from './count-limits.js';
import { crudeRate } from './crude-rate.js';

interface Case {
  measure: keyof typeof measures;
  options: never;
  expected: { value: number; lower: number; upper: number };
}

const measures = {
  crudeRate,
  wilsonInterval,
  meanInterval,
  directlyStandardisedRate,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
};

const fixture = JSON.parse(readFileSync(new URL('fixtures/public-health-figures.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

const near = (expected: number) => (actual: number | undefined) =>
  Math.abs((actual ?? NaN) - expected) <= Math.max(1e-12, 1e-9 * Math.abs(expected));

describe('figures of English public health', () => {
  it.each(Object.keys(measures) as (keyof typeof measures)[])('%s agrees with PHEindicatormethods', (measure) => {
    const cases = fixture.cases.filter((one) => one.measure === measure);
    expect(cases.length).toBeGreaterThan(0);
    for (const { options, expected } of cases) {
      const result: Result = measures[measure](options);
      if (!result.computable) throw new Error(result.message);
      expect([result.value, expected.value].every(near(expected.value))).toBe(true);
      expect(near(expected.lower)(result.interval?.lower)).toBe(true);
      expect(near(expected.upper)(result.interval?.upper)).toBe(true);
    }
  });
});

describe('crudeRate', () => {
  it('contains its rate, at any count and level', () => {
    const count = fc.double({ min: 0, max: 1e6, noNaN: true });
    const level = fc.double({ min: 0.9, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(count, level, (events, confidence) => {
        const { lower, upper } = countLimits(events, confidence);
        expect(lower).toBeLessThanOrEqual(events);
        expect(upper).toBeGreaterThanOrEqual(events);
      }),
    );
  });

  it('switches from exact to Byar limits at ten events', () => {
    expect(countLimits(9.5, 0.95).method).toBe('exact Poisson');
    expect(countLimits(10, 0.95).method).toBe('Byar');
  });

  it.each([
    [{ events: -1, population: 5 }, 'invalid-count'],
    [{ events: 1, population: 0 }, 'invalid-population'],
    [{ events: null, population: 5 }, 'missing-value'],
    [{ events: Infinity, population: 5 }, 'out-of-range'],
  ])('refuses %j as %s', (counts, reason) => {
    expect(crudeRate({ ...counts, multiplier: 1000 })).toMatchObject({ computable: false, reason });
  });
});

describe('meanInterval', () => {
  it('has no interval for a single value and no mean with a missing one', () => {
    expect(meanInterval({ values: [3] })).toMatchObject({ value: 3, interval: null, standardDeviation: null });
    expect(meanInterval({ values: [3, null] })).toMatchObject({ reason: 'missing-value' });
    expect(meanInterval({ values: [] })).toMatchObject({ reason: 'too-few-observations' });
  });

  it('moves and stretches with its values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const plain = meanInterval({ values: list });
        const moved = meanInterval({ values: list.map((value) => 3 * value + 10) });
        if (!plain.computable || !moved.computable) throw new Error('expected two means');
        expect(moved.value).toBeCloseTo(3 * plain.value + 10, 8);
        // Values that are all the same have no interval, wherever they are moved.
        if (plain.interval === null || moved.interval === null)
          expect([plain.interval, moved.interval]).toEqual([null, null]);
        else expect(moved.interval.upper).toBeCloseTo(3 * plain.interval.upper + 10, 6);
      }),
    );
  });

  it('has no interval of values that are all the same', () => {
    expect(meanInterval({ values: [996, 996] })).toMatchObject({ computable: true, value: 996, interval: null });
  });
});

describe('standardised rates', () => {
  const weights = [5, 5.5, 5.5, 5.5, 6, 6, 6.5, 7, 7, 7, 7, 6.5, 6, 5.5, 5, 4, 2.5, 1.5, 1];
  const strata = weights.map((standardPopulation, index) => ({
    ageBand: `${5 * index}-${5 * index + 4}`,
    standardPopulation,
    population: 1000,
    events: index,
  }));

  it('is the crude rate when every age band has the same rate', () => {
    const same = strata.map((stratum) => ({ ...stratum, events: 5 }));
    expect(directlyStandardisedRate({ strata: same, multiplier: 1000 })).toMatchObject({
      value: expect.closeTo(5, 10),
    });
  });

  it('does not depend on the order of the age bands', () => {
    const forwards = directlyStandardisedRate({ strata, multiplier: 1000 });
    const backwards = directlyStandardisedRate({ strata: [...strata].reverse(), multiplier: 1000 });
    if (!forwards.computable || !backwards.computable) throw new Error('expected two rates');
    expect(backwards.value).toBeCloseTo(forwards.value, 10);
  });

  it('is withheld below ten events, and refuses a missing population', () => {
    const few = strata.map((stratum, index) => ({ ...stratum, events: index < 9 ? 1 : 0 }));
    expect(directlyStandardisedRate({ strata: few, multiplier: 1000 })).toMatchObject({ reason: 'too-few-events' });
    const unknown = [...strata.slice(1), { ageBand: '0-4', standardPopulation: 5, population: null, events: 1 }];
    expect(directlyStandardisedRate({ strata: unknown, multiplier: 1000 })).toMatchObject({
      reason: 'invalid-population',
    });
  });

  it('refuses an age band whose population differs between event frequencies', () => {
    const twice = [
      { ageBand: 'A', standardPopulation: 1, population: 100, events: 20, eventFrequency: 1 },
      { ageBand: 'A', standardPopulation: 1, population: 90, events: 5, eventFrequency: 2 },
    ];
    expect(directlyStandardisedRate({ strata: twice, multiplier: 1 })).toMatchObject({ reason: 'invalid-argument' });
  });

  it('refuses an age band that stands twice, which would count one population twice or half its events', () => {
    const row = { ageBand: '65+', standardPopulation: 100, population: 500 };
    const strata = [20, 30].map((events) => ({ ...row, events }));
    expect(directlyStandardisedRate({ strata, multiplier: 1000 })).toMatchObject({ reason: 'invalid-argument' });
    const once = directlyStandardisedRate({ strata: [{ ...row, events: 25 }], multiplier: 1000 });
    expect(once).toMatchObject({ value: 50 });
    const byFrequency = strata.map((stratum) => ({ ...stratum, eventFrequency: 2 }));
    expect(directlyStandardisedRate({ strata: byFrequency, multiplier: 1000 })).toMatchObject({
      reason: 'invalid-argument',
    });
  });

  it('has no ratio when nothing is expected', () => {
    const none = [{ stratum: 'A', events: 3, population: 10, referenceEvents: 0, referencePopulation: 100 }];
    expect(indirectlyStandardisedRatio({ strata: none, multiplier: 1 })).toMatchObject({
      reason: 'zero-denominator-group',
    });
  });
});
