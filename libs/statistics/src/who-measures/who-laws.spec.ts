import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OrderedEquityGroup } from '../equity/equity-group.js';
import type { Result } from '../result/result.js';
import {
  betweenGroupStandardDeviation,
  betweenGroupVariance,
  betweenGroupVariationCoefficient,
  groupDifference,
  groupRatio,
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
} from './index.js';

const percentage = { maximum: 100, draws: 1000 };
const unordered = { ordered: false, direction: 'high-is-good' } as const;

/** Measures of spread: how each answers to a change of unit. */
const measures: Record<string, { of: (groups: OrderedEquityGroup[]) => Result; power: number }> = {
  difference: { of: (groups) => groupDifference({ ...unordered, groups }), power: 1 },
  ratio: { of: (groups) => groupRatio({ ...unordered, groups }), power: 0 },
  variance: { of: (groups) => betweenGroupVariance({ groups }), power: 2 },
  deviation: { of: (groups) => betweenGroupStandardDeviation({ ...percentage, groups }), power: 1 },
  variation: { of: (groups) => betweenGroupVariationCoefficient({ ...percentage, groups }), power: 0 },
  fromMean: { of: (groups) => meanDifferenceFromMean({ ...percentage, weighting: 'population', groups }), power: 1 },
  fromBest: {
    of: (groups) =>
      meanDifferenceFromBest({ ...percentage, weighting: 'population', direction: 'high-is-good', groups }),
    power: 1,
  },
  disparity: { of: (groups) => indexOfDisparity({ ...percentage, weighting: 'population', groups }), power: 0 },
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
  const weighted = ['variance', 'fromMean', 'disparity'];

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

  it.each(Object.entries(measures).map(([name, { of }]) => [name, of] as const))(
    '%s gives a finite figure or a reason, and ends',
    (_name, of) => {
      fc.assert(
        fc.property(anything, (groups) => {
          const result = of(groups);
          if (!result.computable) expect(result.message.length).toBeGreaterThan(0);
          else
            expect(
              [result.value, result.interval?.lower ?? 0, result.interval?.upper ?? 0].every(Number.isFinite),
            ).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );
});
