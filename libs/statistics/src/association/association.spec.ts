import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactKendall } from '../trend/exact-kendall.js';
import { mannKendall } from '../trend/index.js';
import type { Result } from '../result/index.js';
import { kendallRankCorrelation } from './index.js';

function computed<Extra extends object>(result: Result<Extra>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

const tied = fc.integer({ min: 0, max: 4 });
const pairsOf = (size: { minLength: number; maxLength: number }) =>
  fc
    .array(fc.tuple(tied, tied), size)
    .map((pairs) => [pairs.map(([first]) => first), pairs.map(([, second]) => second)] as const);
const isFlat = (figures: readonly number[]) => new Set(figures).size === 1;

/** Lightness of tuna and what a panel of people said of it, as in Hollander & Wolfe 1973, page 187. */
const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
const panel = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];

describe('the rank correlation of two figures', () => {
  it('agrees with the example of the textbook, of which cor.test of R gives T = 26 and tau 0.4444', () => {
    const { value, score, isExact, pValue } = computed(kendallRankCorrelation(lightness, panel));
    expect([value, score, isExact]).toEqual([expect.closeTo(4 / 9, 12), 2 * 26 - 36, false]);
    // Exact, R gives 0.1194; nine things are judged by the normal curve here.
    expect(pValue).toBeCloseTo(0.1194, 2);
  });

  it('counts every order of few things, as the exact test against time does where none are tied', () => {
    const orders = fc.integer({ min: 3, max: 8 }).chain((n) => {
      const places = Array.from({ length: n }, (_, at) => at);
      return fc.shuffledSubarray(places, { minLength: n, maxLength: n });
    });
    fc.assert(
      fc.property(orders, (second) => {
        const time = second.map((_, at) => at);
        const { pValue, value } = computed(kendallRankCorrelation(time, second));
        const exact = computed(exactKendall(second));
        expect([pValue, value]).toEqual([expect.closeTo(exact.pValue, 10), expect.closeTo(exact.value, 10)]);
      }),
      { numRuns: 30 },
    );
  });

  it('is the Mann-Kendall test where the first figures are times', () => {
    fc.assert(
      fc.property(fc.array(tied, { minLength: 9, maxLength: 25 }), (second) => {
        if (isFlat(second)) return;
        const time = second.map((_, at) => at);
        const [ranked, trend] = [computed(kendallRankCorrelation(time, second)), computed(mannKendall(second))];
        expect([ranked.score, ranked.scoreVariance]).toEqual([trend.score, expect.closeTo(trend.scoreVariance, 8)]);
        expect(ranked.value).toBeCloseTo(trend.value, 10);
      }),
    );
  });

  it('does not ask which figure comes first, and turns with the sign of one', () => {
    fc.assert(
      fc.property(pairsOf({ minLength: 3, maxLength: 14 }), ([first, second]) => {
        if (isFlat(first) || isFlat(second)) return;
        const one = computed(kendallRankCorrelation(first, second));
        const other = computed(kendallRankCorrelation(second, first));
        const turned = computed(
          kendallRankCorrelation(
            first,
            second.map((figure) => -figure),
          ),
        );
        expect([other.score, turned.score + one.score]).toEqual([one.score, 0]);
        expect(other.pValue).toBeCloseTo(one.pValue, 10);
        expect(turned.pValue).toBeCloseTo(one.pValue, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('has the variance over all orders that its formula says, whatever is tied', () => {
    fc.assert(
      fc.property(pairsOf({ minLength: 3, maxLength: 6 }), ([first, second]) => {
        if (isFlat(first) || isFlat(second)) return;
        const scores = ordersOf(second).map((order) => computed(kendallRankCorrelation(first, order)).score);
        const variance = scores.reduce((sum, score) => sum + score ** 2, 0) / scores.length;
        expect(computed(kendallRankCorrelation(first, second)).scoreVariance).toBeCloseTo(variance, 8);
      }),
      { numRuns: 15 },
    );
  });

  it('claims falsely at most as often as it says, with ties and without', () => {
    fc.assert(
      fc.property(
        pairsOf({ minLength: 4, maxLength: 6 }),
        fc.constantFrom(0.025, 0.05, 0.1),
        ([first, second], level) => {
          if (isFlat(first) || isFlat(second)) return;
          const orders = ordersOf(second);
          const claimed = orders.filter((order) => computed(kendallRankCorrelation(first, order)).pValue <= level);
          expect(claimed.length / orders.length).toBeLessThanOrEqual(level);
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each([
    [[1, 2], [1, 2], 'too-few-observations'],
    [[1, 2, 3], [1, 2], 'out-of-range'],
    [[1, 2, NaN], [1, 2, 3], 'out-of-range'],
    [[1, 1, 1], [1, 2, 3], 'no-variation'],
    [[1, 2, 3], [2, 2, 2], 'no-variation'],
  ])('refuses %p beside %p: %s', (first, second, reason) => {
    expect(kendallRankCorrelation(first, second)).toMatchObject({ reason });
  });
});

/** All orders of some figures, equal ones told apart. */
function ordersOf(figures: readonly number[]): number[][] {
  if (figures.length === 0) return [[]];
  return figures.flatMap((figure, at) => ordersOf(figures.toSpliced(at, 1)).map((rest) => [figure, ...rest]));
}
