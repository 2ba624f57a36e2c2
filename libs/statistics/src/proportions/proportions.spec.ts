import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOfProportions } from './difference-of-proportions.js';
import { ratioOfProportions } from './ratio-of-proportions.js';
import { wilsonInterval } from './wilson-interval.js';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([denominator, perThousand]) => ({ numerator: Math.round((perThousand / 1000) * denominator), denominator }));
const level = fc.double({ min: 0.9, max: 0.9999, noNaN: true });

describe('wilsonInterval', () => {
  it('contains its share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(counts, level, (cell, confidence) => {
        const result = wilsonInterval({ ...cell, confidence });
        if (!result.computable || !result.interval) throw new Error('expected an interval');
        expect(result.interval.lower).toBeGreaterThanOrEqual(0);
        expect(result.interval.lower).toBeLessThanOrEqual(result.value);
        expect(result.interval.upper).toBeGreaterThanOrEqual(result.value);
        expect(result.interval.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('mirrors when the uncounted are counted instead', () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const one = wilsonInterval({ numerator, denominator });
        const other = wilsonInterval({ numerator: denominator - numerator, denominator });
        if (!one.computable || !other.computable) throw new Error('expected two results');
        expect(other.interval?.lower).toBeCloseTo(1 - (one.interval?.upper ?? NaN), 10);
      }),
    );
  });

  it('has a lower limit of exactly 0 for no events and an upper limit of exactly 1 for all', () => {
    expect(wilsonInterval({ numerator: 0, denominator: 7 })).toMatchObject({ interval: { lower: 0 } });
    expect(wilsonInterval({ numerator: 7, denominator: 7 })).toMatchObject({ interval: { upper: 1 } });
  });

  it.each([
    [{ numerator: null, denominator: 5 }, 'missing-value'],
    [{ numerator: -1, denominator: 5 }, 'invalid-count'],
    [{ numerator: 6, denominator: 5 }, 'invalid-count'],
    [{ numerator: 0, denominator: 0 }, 'invalid-population'],
    [{ numerator: NaN, denominator: 5 }, 'out-of-range'],
    [{ numerator: 1, denominator: 5, confidence: 0.5 }, 'invalid-confidence'],
  ])('refuses %j as %s', (input, reason) => {
    expect(wilsonInterval(input)).toMatchObject({ computable: false, reason });
  });
});

describe('differenceOfProportions', () => {
  it("gives the limits of Newcombe's worked example", () => {
    const result = differenceOfProportions({
      first: { numerator: 56, denominator: 70 },
      second: { numerator: 48, denominator: 80 },
    });
    expect(result).toMatchObject({ computable: true, value: expect.closeTo(0.2, 12) });
    if (!result.computable) return;
    expect(result.interval?.lower).toBeCloseTo(0.0524, 4);
    expect(result.interval?.upper).toBeCloseTo(0.3339, 4);
  });

  it('changes sign, and swaps its limits, when the two groups change places', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const one = differenceOfProportions({ first, second });
        const other = differenceOfProportions({ first: second, second: first });
        if (!one.computable || !other.computable) throw new Error('expected two results');
        expect(other.value).toBeCloseTo(-one.value, 12);
        expect(other.interval?.lower).toBeCloseTo(-(one.interval?.upper ?? NaN), 12);
      }),
    );
  });
});

describe('ratioOfProportions', () => {
  it('contains its ratio and inverts when the two groups change places', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        fc.pre(first.numerator > 0 && second.numerator > 0);
        const one = ratioOfProportions({ first, second });
        const other = ratioOfProportions({ first: second, second: first });
        if (!one.computable || !other.computable) throw new Error('expected two results');
        expect(one.value * other.value).toBeCloseTo(1, 10);
        expect(one.interval?.lower).toBeLessThanOrEqual(one.value);
        expect(one.interval?.upper).toBeGreaterThanOrEqual(one.value);
      }),
    );
  });

  it('refuses to divide by a share of zero', () => {
    const first = { numerator: 3, denominator: 10 };
    expect(ratioOfProportions({ first, second: { numerator: 0, denominator: 10 } })).toMatchObject({
      reason: 'zero-denominator-group',
    });
  });

  it('takes score limits where the logarithm has no standard error: at a first share of 0, and everybody twice', () => {
    const second = { numerator: 3, denominator: 10 };
    expect(ratioOfProportions({ first: { numerator: 0, denominator: 10 }, second })).toMatchObject({
      value: 0,
      standardError: null,
      interval: { lower: 0, upper: expect.closeTo(1.08226, 5) },
    });
    const everybody = { numerator: 5, denominator: 5 };
    expect(ratioOfProportions({ first: everybody, second: everybody })).toMatchObject({
      value: 1,
      standardError: null,
      interval: { lower: expect.closeTo(5 / (5 + 1.959964 ** 2), 5), upper: expect.closeTo(1 + 1.959964 ** 2 / 5, 5) },
    });
  });

  it('has limits that turn round with the groups, at the ends too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (people, others) => {
        const first = { numerator: people, denominator: people };
        const second = { numerator: others, denominator: others };
        const [there, back] = [
          ratioOfProportions({ first, second }),
          ratioOfProportions({ first: second, second: first }),
        ];
        if (!there.computable || !back.computable) throw new Error('expected two ratios');
        expect(there.interval!.lower * back.interval!.upper).toBeCloseTo(1, 8);
        expect(there.interval!.lower).toBeLessThan(1);
      }),
    );
  });
});
