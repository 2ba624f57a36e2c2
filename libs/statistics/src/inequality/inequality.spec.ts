import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decomposeEntropy, generalisedEntropy } from './index.js';
import type { RegionalDecomposition, RegionalValue, WeightedValue } from './index.js';
import type { NotComputable, Result } from '../result/index.js';

const indices: Record<string, (rows: readonly WeightedValue[]) => Result> = {
  theilL: (rows) => generalisedEntropy(rows, 0),
  theilT: (rows) => generalisedEntropy(rows, 1),
  entropy2: (rows) => generalisedEntropy(rows, 2),
};
/** What one figure of zero beside one above it gives; the mean log deviation has no figure there. */
const withZero: Record<string, number> = {
  theilT: Math.log(2),
  entropy2: 0.5,
};

const row = fc.record({
  value: fc.double({ min: 0.1, max: 1000, noNaN: true }),
  population: fc.integer({ min: 1, max: 5000 }),
  region: fc.constantFrom('N', 'E', 'S', 'W'),
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 });

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

function partsOf(decomposed: RegionalDecomposition | NotComputable): RegionalDecomposition {
  if (!decomposed.computable) throw new Error(decomposed.message);
  return decomposed;
}

describe.each(Object.entries(indices))('%s', (name, index) => {
  it('is 0 when all figures are equal and never below', () => {
    const equal = [3, 1, 2].map((population) => ({ value: 40, population }));
    expect(valueOf(index(equal))).toBeCloseTo(0, 12);
    fc.assert(fc.property(rows, (drawn) => expect(valueOf(index(drawn))).toBeGreaterThanOrEqual(-1e-12)));
  });

  it('does not change with the unit of the figures, the scale of populations or the order of rows', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 100, noNaN: true }), (drawn, factor) => {
        const value = valueOf(index(drawn));
        const scaled = drawn.map((each) => ({ value: each.value * factor, population: each.population * 7 })).reverse();
        expect(valueOf(index(scaled))).toBeCloseTo(value, 8);
      }),
    );
  });

  it('does not change when a row is split into two of the same figure, nor by a row of no population', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const split = drawn.flatMap((each) => [each, each]).concat([{ ...drawn[0]!, value: 5, population: 0 }]);
        expect(valueOf(index(split))).toBeCloseTo(valueOf(index(drawn)), 8);
      }),
    );
  });

  it(name === 'theilL' ? 'is refused where a figure is zero' : 'counts a figure of zero', () => {
    const zero = index([0, 4].map((value) => ({ value, population: 1 })));
    if (name === 'theilL') expect(zero).toMatchObject({ reason: 'undefined-on-scale' });
    else expect(valueOf(zero)).toBeCloseTo(withZero[name] ?? valueOf(zero), 12);
  });

  it.each([
    [[], 'too-few-groups'],
    [[{ value: -1, population: 1 }], 'out-of-range'],
    [[{ value: 1, population: -1 }], 'invalid-population'],
    [[{ value: 1, population: 0 }], 'invalid-population'],
    [[{ value: 0, population: 1 }], 'undefined-on-scale'],
  ])('refuses %p: %s', (given, reason) => {
    expect(index(given)).toMatchObject({ computable: false, reason });
  });

  it('leaves out a missing figure and says so', () => {
    const result = index([1, null, 3].map((value) => ({ value, population: 1 })));
    expect(result).toMatchObject({ groups: { used: 2, missing: 1 }, warnings: [{ code: 'missing-groups' }] });
  });
});

describe('generalised entropy', () => {
  const closeTo40 = fc.array(fc.double({ min: -1e-7, max: 1e-7, noNaN: true }), { minLength: 2, maxLength: 9 });

  it('are never below 0, and keep their digits, however near to equal the figures are', () => {
    fc.assert(
      fc.property(closeTo40, fc.constantFrom(-1, 0, 0.5, 1 - 1e-9, 1, 1.5, 2, 3), (distances, alpha) => {
        const drawn = distances.map((distance) => ({ value: 40 * (1 + distance), population: 1 }));
        const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
        const half = distances.reduce((sum, distance) => sum + (distance - mean) ** 2, 0) / distances.length / 2;
        const value = valueOf(generalisedEntropy(drawn, alpha));
        expect(value).toBeGreaterThanOrEqual(0);
        // The first term of the series, to what rounding of the figures themselves leaves of it.
        expect(Math.abs(value - half)).toBeLessThan(1e-5 * half + 1e-23);
      }),
    );
  });

  it('run on without a step where α passes 0 and 1', () => {
    const drawn = [3, 8, 40, 41].map((value) => ({ value, population: 2 }));
    for (const alpha of [0, 1]) {
      const at = valueOf(generalisedEntropy(drawn, alpha));
      for (const step of [-1e-7, 1e-7]) expect(valueOf(generalisedEntropy(drawn, alpha + step))).toBeCloseTo(at, 6);
    }
  });
});

describe('decomposition by region', () => {
  it('adds up exactly for every generalised entropy', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 1, 2, 0.5, -1), (drawn, alpha) => {
        const { total, within, between } = partsOf(decomposeEntropy(drawn, alpha));
        expect(Math.abs(within + between - total)).toBeLessThan(1e-9 * Math.max(1, total));
        expect(between).toBeGreaterThan(-1e-9);
      }),
    );
  });

  it('puts everything between regions whose people are all alike', () => {
    const alike: RegionalValue[] = [4, 4, 9, 9].map((value) => ({ region: String(value), value, population: 2 }));
    expect(partsOf(decomposeEntropy(alike, 1)).within).toBeCloseTo(0, 12);
  });

  it('is refused where the index is', () => {
    const zero: RegionalValue[] = [0, 1].map((value) => ({ region: 'N', value, population: 1 }));
    expect(decomposeEntropy(zero, 0)).toMatchObject({ reason: 'undefined-on-scale' });
  });
});
