import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@monitor/statistics';
import { independentContrasts } from './independent-contrasts.js';
import { signalsOverQuarters, spreadOfGaps, steadiedGaps, widestGap } from './index.js';
import type { NoisyGap } from './index.js';

/** Areas whose true gaps lie about 8 points, and what is measured of them: errors of 1 to 12 points, as boards have them. */
function world(random: ReturnType<typeof seededRandom>, areas: number, spread: number, tails: 'NORMAL' | 'HEAVY') {
  const unit = () => random.normal();
  const heavy = () => unit() / Math.sqrt((unit() ** 2 + unit() ** 2 + unit() ** 2) / 3) / Math.sqrt(3);
  const truth = Array.from({ length: areas }, () => 0.08 + spread * (tails === 'HEAVY' ? heavy() : unit()));
  const gaps = truth.map((value, at): NoisyGap => {
    const standardError = 0.03 * Math.exp(0.6 * unit());
    return { code: String(at), value: value + standardError * unit(), standardError };
  });
  return { truth, gaps };
}

describe('steadied gaps', () => {
  it.each([
    [7, 0.02, 'NORMAL'],
    [7, 0.04, 'HEAVY'],
    [14, 0.04, 'NORMAL'],
    [42, 0.04, 'HEAVY'],
  ] as const)(
    'of %d areas that truly differ by %d (%s) cover 95%% on average, with 70%% of the squared error at most',
    (areas, spread, tails) => {
      const random = seededRandom(3);
      let covered = 0;
      let errors = { steadied: 0, raw: 0 };
      const worlds = Math.round(252 / areas);
      for (let one = 0; one < worlds; one++) {
        const { truth, gaps } = world(random, areas, spread, tails);
        steadiedGaps(gaps).steadied?.forEach(({ value, lower, upper }, at) => {
          const own = truth[at]!;
          if (lower <= own && own <= upper) covered += 1;
          errors = {
            steadied: errors.steadied + (value - own) ** 2,
            raw: errors.raw + (gaps[at]!.value - own) ** 2,
          };
        });
      }
      // 252 areas: the noise of so many is nearly 3 points.
      expect(covered / (worlds * areas)).toBeGreaterThan(0.925);
      expect(errors.steadied / errors.raw).toBeLessThan(0.7);
    },
  );

  it('are none below seven areas, with the reason', () => {
    const { gaps } = world(seededRandom(1), 6, 0.02, 'NORMAL');
    expect(steadiedGaps(gaps)).toEqual({
      steadied: null,
      mean: null,
      reason: expect.stringMatching(/from 7 areas .* 6\.$/),
    });
  });

  it('draw the less sure gap further towards the mean, and never past it', () => {
    const { gaps } = world(seededRandom(2), 12, 0.02, 'NORMAL');
    const { steadied, mean } = steadiedGaps(gaps);
    const byError = gaps.map(({ standardError }, at) => ({ standardError, kept: steadied?.[at]?.kept ?? 0 }));
    byError.sort((a, b) => a.standardError - b.standardError);
    expect(byError.every(({ kept }, at) => at === 0 || kept < byError[at - 1]!.kept)).toBe(true);
    steadied?.forEach(({ value }, at) => expect((value - mean!) * (gaps[at]!.value - mean!)).toBeGreaterThanOrEqual(0));
  });
});

const of = (values: readonly number[], standardError = 0.01): NoisyGap[] =>
  values.map((value, at) => ({ code: String(at), value, standardError }));

describe('the widest gap', () => {
  it('is that of one area only where it is proved, and else one of several', () => {
    expect(widestGap(of([0.05, 0.2, 0.06, 0.05]), 0.95)).toEqual({ candidates: ['1'], direction: 1 });
    expect(widestGap(of([0.05, 0.19, 0.2, 0.05]), 0.95)).toEqual({ candidates: ['2', '1'], direction: 1 });
    expect(widestGap(of([-0.05, -0.2, -0.06]), 0.95)).toEqual({ candidates: ['1'], direction: -1 });
    expect(widestGap(of([0.2]), 0.95)).toBeNull();
  });
});

describe('the spread of gaps', () => {
  it('is found where it is there, and in one view of twenty where it is not', () => {
    const random = seededRandom(8);
    const views = Array.from({ length: 1000 }, () =>
      spreadOfGaps(of(Array.from({ length: 7 }, () => 0.05 + 0.01 * random.normal()))),
    );
    const found = views.filter((view) => view !== null && view.pValue < 0.05).length / views.length;
    expect(found).toBeGreaterThan(0.03);
    expect(found).toBeLessThan(0.07);
    expect(spreadOfGaps(of([0.05, 0.06, 0.2]))!.pValue).toBeLessThan(1e-6);
  });
});

describe('signals over quarters', () => {
  const quarters = 40;
  const ids = Array.from({ length: quarters }, (_, at) => `Q${String(at).padStart(2, '0')}`);
  const seriesOf = (
    random: ReturnType<typeof seededRandom>,
    areas: number,
    gapAt: (area: number, quarter: number) => number,
  ) =>
    Array.from({ length: areas }, (_, area) => ({
      code: String(area),
      quarters: ids.map((quarterId, quarter) => {
        const standardError = 0.01 + 0.005 * (area % 3);
        return { quarterId, value: gapAt(area, quarter) + standardError * random.normal(), standardError };
      }),
    }));

  it.each([
    [7, 150],
    [20, 50],
  ])('are false for any of %d areas, ever in 40 quarters, in one view of twenty at most', (areas, views) => {
    const random = seededRandom(9);
    let signalled = 0;
    for (let view = 0; view < views; view++) {
      const series = seriesOf(random, areas, (area) => 0.05 + area / 100);
      if (signalsOverQuarters(series, 0.05).length > 0) signalled += 1;
    }
    expect(signalled / views).toBeLessThanOrEqual(0.06);
  });

  it('name the area whose gap has changed, since when and which way, and no other', () => {
    const series = seriesOf(seededRandom(10), 7, (area, quarter) => (area === 2 && quarter >= 20 ? 0.13 : 0.05));
    const [signal, ...others] = signalsOverQuarters(series, 0.05);
    expect(signal).toMatchObject({ code: '2', direction: 'GREW' });
    expect(Number(signal!.since.slice(1))).toBeGreaterThanOrEqual(20);
    expect(Number(signal!.since.slice(1))).toBeLessThan(27);
    expect(others).toEqual([]);
  });

  it('come from contrasts that do not depend on each other', () => {
    const random = seededRandom(12);
    const products = [0, 0];
    const draws = 4000;
    for (let one = 0; one < draws; one++) {
      const figures = ['a', 'b', 'c'].map((quarterId, at) => {
        const standardError = 1 + at;
        return { quarterId, value: 5 + standardError * random.normal(), standardError };
      });
      const [first, second, third] = independentContrasts(figures);
      expect(first!.value).toBeNull();
      products[0]! += (second!.value! * third!.value!) / draws;
      products[1]! += (third!.value! / third!.standardError!) ** 2 / draws;
    }
    expect(Math.abs(products[0]!)).toBeLessThan(0.4);
    expect(products[1]).toBeGreaterThan(0.9);
    expect(products[1]).toBeLessThan(1.1);
  });
});
