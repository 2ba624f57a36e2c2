import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignQuantiles } from './assign-quantiles.js';

interface Case {
  quantiles: number;
  first: 'highest' | 'lowest';
  values: (number | null)[];
  expected: (number | null)[];
}

const fixture = JSON.parse(readFileSync(new URL('fixtures/deprivation-quantiles.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

function assigned(values: readonly (number | null)[], quantiles: number, first: 'highest' | 'lowest') {
  const areas = values.map((value, index) => ({ area: String(index), value }));
  const result = assignQuantiles({ areas, quantiles, first });
  if (!result.computable) throw new Error(result.message);
  return result.areas.map(({ quantile }) => quantile);
}

describe('assignQuantiles', () => {
  it('agrees with PHEindicatormethods', () => {
    for (const { values, quantiles, first, expected } of fixture.cases) {
      expect(assigned(values, quantiles, first)).toEqual(expected);
    }
  });

  it('makes quantiles of equal size when nothing is tied', () => {
    expect(assigned([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 5, 'highest')).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('gives ties the same quantile and leaves missing values without one', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        fc.pre(list.filter((value) => value !== null).length >= 4);
        const quantiles = assigned(list, 4, 'lowest');
        list.forEach((value, index) => {
          if (value === null) expect(quantiles[index]).toBeNull();
          else expect(quantiles[index]).toBe(quantiles[list.indexOf(value)]);
        });
      }),
    );
  });

  it('assigns nobody, and says so, with fewer values than quantiles', () => {
    const result = assignQuantiles({ areas: [{ area: 'A', value: 1 }], quantiles: 5, first: 'highest' });
    expect(result).toMatchObject({ areas: [{ quantile: null }], warnings: [{ code: 'too-few-groups' }] });
  });

  it('refuses a number of quantiles that cannot be', () => {
    expect(assignQuantiles({ areas: [], quantiles: 1, first: 'lowest' })).toMatchObject({ reason: 'invalid-argument' });
    expect(assignQuantiles({ areas: [{ area: 'A', value: NaN }], quantiles: 2, first: 'lowest' })).toMatchObject({
      reason: 'out-of-range',
    });
  });
});
