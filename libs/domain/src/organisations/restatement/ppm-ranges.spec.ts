import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countIn, divideRanges, joinRanges, lengthOf, whole, wholePpm } from './ppm-ranges.js';

const counts = fc.integer({ min: 0, max: 9_000_000_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 })
  .filter((given) => given.some((weight) => weight > 0));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('a count divided by weights', () => {
  it('loses nobody and makes nobody up, and no part is further than one from its share', () => {
    fc.assert(
      fc.property(counts, weights, (count, given) => {
        const parts = divideRanges(whole, given);
        expect(sum(parts.map((part) => countIn(count, part)))).toBe(count);
        for (const part of parts) {
          expect(Math.abs(countIn(count, part) - (count * lengthOf(part)) / wholePpm)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('adds up to what was divided, when a part is divided again and again', () => {
    fc.assert(
      fc.property(counts, weights, weights, (count, first, second) => {
        for (const part of divideRanges(whole, first)) {
          const again = divideRanges(part, second);
          expect(sum(again.map((smaller) => countIn(count, smaller)))).toBe(countIn(count, part));
        }
      }),
    );
  });

  it('divides by published weights that do not quite add up', () => {
    const parts = divideRanges(whole, [0.5886, 0.2293, 0.182]);
    expect(parts).toEqual([[[0, 588_659]], [[588_659, 817_982]], [[817_982, 1_000_000]]]);
    expect(parts.map((part) => countIn(100, part))).toEqual([59, 23, 18]);
  });

  it('gives nothing to a part without weight', () => {
    expect(divideRanges(whole, [0, 1])).toEqual([[], whole]);
  });

  it('is the same when neighbouring stretches are joined', () => {
    fc.assert(
      fc.property(counts, weights, (count, given) => {
        const all = divideRanges(whole, given).flat().reverse();
        expect(joinRanges(all)).toEqual(whole);
        expect(countIn(count, joinRanges(all.slice(1)))).toBe(countIn(count, all.slice(1)));
      }),
    );
  });
});
