import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../result/index.js';
import {
  absoluteConcentrationIndex,
  betweenGroupStandardDeviation,
  betweenGroupVariance,
  betweenGroupVariationCoefficient,
  groupDifference,
  groupMeanLogDeviation,
  groupRatio,
  groupTheilIndex,
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  populationAttributableFraction,
  populationAttributableRisk,
  relativeConcentrationIndex,
} from './index.js';
import type { OrderedEquityGroup } from './index.js';

const percentage = { maximum: 100, draws: 1000 };
const unordered = { ordered: false, direction: 'high-is-good' } as const;

/** Measures of spread: how each answers to a change of unit. */
const measures: Record<string, { of: (groups: OrderedEquityGroup[]) => Result; power: number }> = {
  difference: { of: (groups) => groupDifference({ ...unordered, groups }), power: 1 },
  ratio: { of: (groups) => groupRatio({ ...unordered, groups }), power: 0 },
  variance: { of: (groups) => betweenGroupVariance({ groups }), power: 2 },
  deviation: { of: (groups) => betweenGroupStandardDeviation({ ...percentage, groups }), power: 1 },
  variation: { of: (groups) => betweenGroupVariationCoefficient({ ...percentage, groups }), power: 0 },
  theil: { of: (groups) => groupTheilIndex({ groups }), power: 0 },
  meanLogDeviation: { of: (groups) => groupMeanLogDeviation({ groups }), power: 0 },
  fromMean: { of: (groups) => meanDifferenceFromMean({ ...percentage, weighting: 'population', groups }), power: 1 },
  fromBest: {
    of: (groups) =>
      meanDifferenceFromBest({ ...percentage, weighting: 'population', direction: 'high-is-good', groups }),
    power: 1,
  },
  disparity: { of: (groups) => indexOfDisparity({ ...percentage, weighting: 'population', groups }), power: 0 },
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
        expectRelative(valueOf(of(level)), of === measures['ratio']?.of ? 1 : 0);
      }),
    );
  });
});

describe('measures weighted by population', () => {
  const weighted = ['variance', 'theil', 'meanLogDeviation', 'fromMean', 'disparity', 'attributableRisk'];

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
    const groups = [10, 20, 30].map((estimate, index) => ({ group: `G${index}`, order: index + 1, estimate }));
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
