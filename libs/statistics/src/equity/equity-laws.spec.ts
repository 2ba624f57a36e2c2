import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../result/index.js';
import {
  absoluteConcentrationIndex,
  groupMeanLogDeviation,
  groupTheilIndex,
  populationAttributableFraction,
  populationAttributableRisk,
  relativeConcentrationIndex,
} from './index.js';
import type { OrderedEquityGroup } from './index.js';

const unordered = { ordered: false, direction: 'high-is-good' } as const;

/** Measures of spread: how each answers to a change of unit. */
const measures: Record<string, { of: (groups: OrderedEquityGroup[]) => Result; power: number }> = {
  theil: { of: (groups) => groupTheilIndex({ groups }), power: 0 },
  meanLogDeviation: { of: (groups) => groupMeanLogDeviation({ groups }), power: 0 },
  attributableRisk: { of: (groups) => populationAttributableRisk({ ...unordered, groups }), power: 1 },
  attributableFraction: { of: (groups) => populationAttributableFraction({ ...unordered, groups }), power: 0 },
};

const rows = fc
  .array(fc.record({ estimate: fc.integer({ min: 1, max: 45 }), population: fc.integer({ min: 1, max: 10_000 }) }), {
    minLength: 3,
    maxLength: 8,
  })
  .map((list): OrderedEquityGroup[] => list.map((row, index) => ({ ...row, group: `G${index}`, order: index + 1 })));

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

function expectRelative(actual: number, expected: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe.each(Object.entries(measures))('%s', (_name, { of, power }) => {
  it('does not depend on the order of the groups', () => {
    fc.assert(fc.property(rows, (groups) => expectRelative(valueOf(of([...groups].reverse())), valueOf(of(groups)))));
  });

  it('scales with the unit of the indicator', () => {
    fc.assert(
      fc.property(rows, (groups) => {
        const doubled = groups.map((group) => ({ ...group, estimate: 2 * (group.estimate ?? 0) }));
        expectRelative(valueOf(of(doubled)), 2 ** power * valueOf(of(groups)));
      }),
    );
  });

  it('shows no inequality when all groups are equal', () => {
    fc.assert(
      fc.property(rows, (groups) => {
        const level = groups.map((group) => ({ ...group, estimate: 20 }));
        expectRelative(valueOf(of(level)), 0);
      }),
    );
  });
});

describe('measures weighted by population', () => {
  const weighted = ['theil', 'meanLogDeviation', 'attributableRisk'];

  it.each(weighted)('%s does not change when a group is split into two equal ones', (name) => {
    fc.assert(
      fc.property(rows, (groups) => {
        const [first, ...others] = groups;
        if (!first) return;
        const half = { ...first, population: (first.population ?? 0) / 2 };
        const split = [half, { ...half, group: 'other half', order: groups.length + 1 }, ...others];
        expectRelative(valueOf(measures[name]!.of(split)), valueOf(measures[name]!.of(groups)));
      }),
    );
  });
});

describe('any finite input', () => {
  const anything = fc.array(
    fc.record({
      group: fc.string(),
      order: fc.integer({ min: -2, max: 6 }),
      estimate: fc.option(fc.double({ noDefaultInfinity: true })),
      standardError: fc.option(fc.double({ noDefaultInfinity: true })),
      population: fc.option(fc.double({ noDefaultInfinity: true })),
    }),
    { maxLength: 7 },
  );
  const every = { ...Object.fromEntries(Object.entries(measures).map(([name, { of }]) => [name, of])) };

  it.each(
    Object.entries({
      ...every,
      concentration: (groups: OrderedEquityGroup[]) => absoluteConcentrationIndex({ groups }),
    }),
  )('%s gives a finite figure or a reason, and ends', (_name, of) => {
    fc.assert(
      fc.property(anything, (groups) => {
        const result = of(groups);
        if (!result.computable) expect(result.message.length).toBeGreaterThan(0);
        else
          expect([result.value, result.interval?.lower ?? 0, result.interval?.upper ?? 0].every(Number.isFinite)).toBe(
            true,
          );
      }),
      { numRuns: 40 },
    );
  });
});

describe('concentration indices', () => {
  it('change sign when the order is turned round', () => {
    fc.assert(
      fc.property(rows, (groups) => {
        const turned = groups.map((group) => ({ ...group, order: groups.length + 1 - group.order }));
        expectRelative(
          valueOf(absoluteConcentrationIndex({ groups: turned })),
          -valueOf(absoluteConcentrationIndex({ groups })),
        );
        expectRelative(
          valueOf(relativeConcentrationIndex({ groups: turned })),
          -valueOf(relativeConcentrationIndex({ groups })),
        );
      }),
    );
  });

  it('refuses a gap in the order, a missing group and a value beyond the limits', () => {
    const groups = [10, 24, 30].map((estimate, index) => ({ group: `G${index}`, order: index + 1, estimate }));
    const gap = groups.map((group) => ({ ...group, order: 2 * group.order }));
    expect(absoluteConcentrationIndex({ groups: gap })).toMatchObject({ reason: 'invalid-order' });
    const missing = [...groups, { group: 'G4', order: 4, estimate: null }];
    expect(absoluteConcentrationIndex({ groups: missing })).toMatchObject({ reason: 'too-many-missing' });
    expect(absoluteConcentrationIndex({ groups: missing, allowMissing: true })).toMatchObject({
      computable: true,
      warnings: [{ code: 'missing-groups' }],
    });
    expect(absoluteConcentrationIndex({ groups, limits: { lower: 0, upper: 25 } })).toMatchObject({
      reason: 'out-of-range',
    });
  });
});

describe('what the counts do not say', () => {
  const groups = [0, 20, 30].map((estimate, index) => ({
    group: `G${index}`,
    order: index + 1,
    estimate,
    population: 50,
  }));

  it('leaves an attributable figure without an interval where the reference group is at 0% or 100%', () => {
    const options = { ordered: false, direction: 'low-is-good', scale: 100 } as const;
    for (const measure of [populationAttributableRisk, populationAttributableFraction]) {
      expect(measure({ ...options, groups })).toMatchObject({ reference: 'G0', standardError: null, interval: null });
    }
    expect(populationAttributableFraction({ ...options, groups })).toMatchObject({ value: -100 });
  });

  it('refuses a part of a mean that is 0 or below, and values beyond the scale', () => {
    const below = groups.map((group) => ({ ...group, estimate: (group.estimate ?? 0) - 40 }));
    const options = { ordered: false, direction: 'low-is-good' } as const;
    expect(populationAttributableFraction({ ...options, groups: below })).toMatchObject({ reason: 'out-of-range' });
    expect(populationAttributableRisk({ ...options, groups, scale: 25 })).toMatchObject({ reason: 'out-of-range' });
    expect(relativeConcentrationIndex({ groups: below })).toMatchObject({ reason: 'out-of-range' });
  });

  it('keeps Theil’s index of a group of zero, without an interval, and refuses the mean log deviation', () => {
    const known = groups.map((group) => ({ ...group, standardError: 1 }));
    expect(groupTheilIndex({ groups: known })).toMatchObject({ computable: true, interval: null });
    expect(groupMeanLogDeviation({ groups: known })).toMatchObject({ reason: 'undefined-on-scale' });
  });

  it('takes no rounding for scatter: groups on a line have a concentration index and no interval', () => {
    const onLine = [0.1, 0.2, 0.3, 0.4].map((estimate, index) => ({ group: `G${index}`, order: index + 1, estimate }));
    expect(absoluteConcentrationIndex({ groups: onLine })).toMatchObject({ computable: true, interval: null });
  });
});

describe('the interval of a concentration index', () => {
  it('takes t with k − 2 degrees of freedom', () => {
    const groups = [40, 42, 42, 41, 50].map((estimate, index) => ({ group: `G${index}`, order: index + 1, estimate }));
    const index = absoluteConcentrationIndex({ groups });
    if (!index.computable || !index.interval || !index.standardError) throw new Error('expected an interval');
    // The 97.5% point of t with 3 degrees of freedom.
    expect((index.interval.upper - index.value) / index.standardError.value).toBeCloseTo(3.182446, 5);
  });
});
