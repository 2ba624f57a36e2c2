import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactKendall } from './exact-kendall.js';
import { homogeneityOfProportions, mannKendall, proportionTrend, senSlope } from './index.js';
import type { ScoredProportion } from './index.js';
import type { Result } from '../result/index.js';

const level: ScoredProportion[] = [105, 115, 101, 105, 115].map((cases, index) => ({
  score: index + 1,
  cases,
  total: 200,
}));
const groups = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 8,
  })
  .map((drawn) =>
    drawn.map(([total, share], index) => ({ score: index + 1, cases: Math.round(total * share), total })),
  );
const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 25 });

function computed<Extra extends object>(result: Result<Extra>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

describe('trend and homogeneity of proportions', () => {
  it('agree with prop.trend.test and prop.test of R 4.5.0', () => {
    expect(computed(proportionTrend(level)).chiSquare).toBeCloseTo(0.2013539036481265, 12);
    expect(computed(proportionTrend(level)).pValue).toBeCloseTo(0.6536302263171373, 12);
    expect(computed(homogeneityOfProportions(level)).chiSquare).toBeCloseTo(3.3183123321211827, 12);
    expect(computed(homogeneityOfProportions(level)).pValue).toBeCloseTo(0.5060360716449757, 12);
  });

  it('do not depend on where scores start, their unit, or the order of groups; a trend is part of the differences', () => {
    fc.assert(
      fc.property(groups, (drawn) => {
        const trend = proportionTrend(drawn);
        if (!trend.computable) return;
        const moved = [...drawn].reverse().map((group) => ({ ...group, score: 100 + 2 * group.score }));
        expect(computed(proportionTrend(moved)).chiSquare).toBeCloseTo(trend.chiSquare, 6);
        expect(computed(proportionTrend(moved)).value).toBeCloseTo(trend.value / 2, 8);
        expect(trend.chiSquare).toBeLessThanOrEqual(computed(homogeneityOfProportions(drawn)).chiSquare + 1e-9);
      }),
    );
  });

  it.each([
    [level.slice(1, 2), 'too-few-groups'],
    [[{ score: 1, cases: 3, total: 2 }, level[0]!], 'invalid-count'],
    [[{ score: 1, cases: 0, total: 0 }, level[0]!], 'invalid-population'],
    [level.map((group) => ({ ...group, cases: 0 })), 'no-variation'],
  ])('refuse %p: %s', (given, reason) => {
    expect(proportionTrend(given)).toMatchObject({ reason });
    expect(homogeneityOfProportions(given)).toMatchObject({ reason });
  });

  it('tests no trend over one score', () => {
    expect(proportionTrend(level.map((group) => ({ ...group, score: 1 })))).toMatchObject({ reason: 'no-variation' });
  });
});

describe('trend of a series', () => {
  const recorded = [9.98, 13.81, 8.95, 8.47, 11.54, 9.11, 9.08, 9.52];

  it('agrees with trend 1.1.6', () => {
    expect(mannKendall(recorded)).toMatchObject({
      score: -4,
      scoreVariance: expect.closeTo(65.33333333333333, 10),
      value: expect.closeTo(-0.14285714285714285, 12),
      pValue: expect.closeTo(0.7105230229164895, 12),
    });
    const slope = computed(senSlope(recorded));
    expect(slope.value).toBeCloseTo(-0.10785714285714294, 12);
    expect(slope.interval).toMatchObject({ lower: expect.closeTo(-0.946, 10), upper: expect.closeTo(0.32, 10) });
  });

  it('turns with the series, and its slope scales and lies in its interval', () => {
    fc.assert(
      fc.property(series, (drawn) => {
        const slope = computed(senSlope(drawn));
        if (slope.interval) {
          expect(slope.interval.lower).toBeLessThanOrEqual(slope.value);
          expect(slope.interval.upper).toBeGreaterThanOrEqual(slope.value);
          expect(slope.interval.lower).toBeLessThan(slope.interval.upper);
        }
        const tripled = drawn.map((value) => 3 * value + 7);
        expect(computed(senSlope(tripled)).value).toBeCloseTo(3 * slope.value, 9);
        const test = mannKendall(drawn);
        if (!test.computable) return;
        expect(computed(mannKendall([...drawn].reverse())).score).toBe(0 - test.score);
        expect(test.pValue).toBeGreaterThan(0);
      }),
    );
  });

  it('has an exact p-value where it is short and without ties', () => {
    expect(computed(exactKendall([1, 2, 3, 4, 5, 6, 7, 8])).pValue).toBeCloseTo(4.96031746031746e-5, 15);
    expect(computed(exactKendall([1, 2, 3, 4, 5, 6, 8, 7].reverse())).value).toBeCloseTo(-26 / 28, 12);
    expect(computed(exactKendall([2, 1, 4, 3])).pValue).toBeLessThanOrEqual(1);
  });

  it('is refused where there is none', () => {
    expect(mannKendall([1, 2])).toMatchObject({ reason: 'too-few-observations' });
    expect(mannKendall([4, 4, 4])).toMatchObject({ reason: 'no-variation' });
    // Four values reach 92% at most, and a series that never changes says nothing about chance.
    for (const refused of [
      [4, 4, 4, 4, 4, 4],
      [1, 3, 2, 9],
    ]) {
      const slope = computed(senSlope(refused));
      expect(slope.interval).toBeNull();
      expect(slope.warnings.map(({ code }) => code)).toEqual(['interval-not-computable']);
    }
    expect(proportionTrend([{ score: NaN, cases: 1, total: 2 }, level[0]!])).toMatchObject({ reason: 'out-of-range' });
    expect(senSlope([1, Infinity, 2])).toMatchObject({ reason: 'out-of-range' });
    expect(exactKendall([1, 1, 2])).toMatchObject({ reason: 'invalid-argument' });
    expect(exactKendall([1, 2])).toMatchObject({ reason: 'too-few-observations' });
  });
});
