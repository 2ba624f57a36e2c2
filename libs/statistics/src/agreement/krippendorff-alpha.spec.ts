import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../result/index.js';
import { krippendorffAlpha } from './index.js';
import type { RatingTable } from './index.js';

/** Krippendorff's own worked example: four observers, twelve units, gaps. */
const canonical: RatingTable = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
];

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

describe('Krippendorff’s alpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('gives the published %s figure of the worked example', (metric, expected) => {
    expect(valueOf(krippendorffAlpha(canonical, { metric }))).toBeCloseTo(expected, 3);
  });

  it('is undefined where nothing varies, and not 1', () => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
          [3, 3],
        ],
        { metric: 'nominal' },
      ),
    ).toMatchObject({ reason: 'no-variation' });
  });

  it('is 1 for raters that agree throughout, and no more for any table, whatever the order of raters and items', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(ratings, { minLength: 2, maxLength: 8 }), (table) => {
        const alpha = krippendorffAlpha(table, { metric: 'ordinal' });
        if (!alpha.computable) return;
        expect(alpha.value).toBeLessThanOrEqual(1 + 1e-12);
        const turned = [...table].reverse().map((row) => [...row].reverse());
        expect(valueOf(krippendorffAlpha(turned, { metric: 'ordinal' }))).toBeCloseTo(alpha.value, 10);
      }),
    );
    const perfect = [1, 2, 4].map((rating) => [rating, rating, rating]);
    expect(valueOf(krippendorffAlpha(perfect, { metric: 'interval' }))).toBeCloseTo(1, 12);
  });
});
