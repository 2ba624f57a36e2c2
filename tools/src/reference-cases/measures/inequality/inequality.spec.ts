import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decomposeEntropy, generalisedEntropy } from '@monitor/statistics';
import type { NotComputable, RegionalDecomposition, RegionalValue, Result, WeightedValue } from '@monitor/statistics';
import {
  atkinsonIndex,
  coefficientOfVariation,
  decomposeAtkinson,
  decomposeGini,
  giniIndex,
  hooverIndex,
} from './index.js';

const indices: Record<string, (rows: readonly WeightedValue[]) => Result> = {
  gini: giniIndex,
  hoover: hooverIndex,
  variation: coefficientOfVariation,
  theilL: (rows) => generalisedEntropy(rows, 0),
  theilT: (rows) => generalisedEntropy(rows, 1),
  entropy2: (rows) => generalisedEntropy(rows, 2),
  atkinsonHalf: (rows) => atkinsonIndex(rows, 0.5),
  atkinson1: (rows) => atkinsonIndex(rows, 1),
  atkinson2: (rows) => atkinsonIndex(rows, 2),
};
/** What one figure of zero beside one above it gives; the mean log deviation has no figure there. */
const withZero: Record<string, number> = {
  theilT: Math.log(2),
  entropy2: 0.5,
  atkinsonHalf: 0.5,
  atkinson1: 1,
  atkinson2: 1,
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

describe('generalised entropy and Atkinson’s index', () => {
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
        expect(valueOf(atkinsonIndex(drawn, 1.5))).toBeGreaterThanOrEqual(0);
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

  it('leaves the Gini index an overlap that is not negative, and none for regions apart', () => {
    fc.assert(fc.property(rows, (drawn) => expect(partsOf(decomposeGini(drawn)).remainder).toBeGreaterThan(-1e-9)));
    const apart: RegionalValue[] = [1, 2, 11, 12].map((value) => ({
      region: value > 5 ? 'N' : 'S',
      value,
      population: 3,
    }));
    expect(partsOf(decomposeGini(apart)).remainder).toBeCloseTo(0, 12);
  });

  it('multiplies for Atkinson’s index', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { total, within, between } = partsOf(decomposeAtkinson(drawn, 0.5));
        expect((1 - within) * (1 - between)).toBeCloseTo(1 - total, 9);
      }),
    );
  });

  it('puts everything between regions whose people are all alike', () => {
    const alike: RegionalValue[] = [4, 4, 9, 9].map((value) => ({ region: String(value), value, population: 2 }));
    expect(partsOf(decomposeEntropy(alike, 1)).within).toBeCloseTo(0, 12);
    expect(partsOf(decomposeGini(alike)).within).toBeCloseTo(0, 12);
  });

  it('is refused where the index is', () => {
    const zero: RegionalValue[] = [0, 1].map((value) => ({ region: 'N', value, population: 1 }));
    expect(decomposeEntropy(zero, 0)).toMatchObject({ reason: 'undefined-on-scale' });
    expect(decomposeAtkinson(zero, 0)).toMatchObject({ reason: 'invalid-argument' });
    expect(decomposeGini([])).toMatchObject({ reason: 'too-few-groups' });
  });
});

it('gives one of n who has everything a small-sample Gini of 1', () => {
  const one = [0, 0, 0, 8].map((value) => ({ value, population: 1 }));
  expect(valueOf(giniIndex(one, { smallSample: true }))).toBeCloseTo(1, 12);
  expect(giniIndex([{ value: 1, population: 1 }], { smallSample: true })).toMatchObject({ reason: 'too-few-groups' });
});

it('agrees with ineq 0.2.13 and IC2 1.0.1', () => {
  const alternating = Array.from({ length: 42 }, (_, index) => ({ value: index % 2 === 0 ? 40 : 60, population: 1 }));
  expect(valueOf(giniIndex(alternating))).toBeCloseTo(0.1, 12);
  expect(valueOf(giniIndex(alternating, { smallSample: true }))).toBeCloseTo(0.10243902439024397, 12);
  expect(valueOf(generalisedEntropy(alternating, 1))).toBeCloseTo(0.020135513550688877, 12);
  expect(valueOf(atkinsonIndex(alternating, 0.5))).toBeCloseTo(0.010102051443364624, 12);
});
