import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missChance } from './non-coverage.js';
import { robustCriticalValue, shrunkenEstimates } from './index.js';
import type { RobustCriticalValueOptions, ShrinkageOptions } from './index.js';

const meanSquares = fc.constantFrom(1e-6, 0.01, 0.3, 1, 4, 30, 1e4);
const kurtoses = fc.constantFrom(1, 1.2, 2, 3, 12, null);

function criticalOf(options: RobustCriticalValueOptions) {
  const found = robustCriticalValue(options);
  if (!found.computable) throw new Error(found.message);
  return found;
}

describe('the robust critical value', () => {
  it('is never below the normal one, and grows with the bias and with what is not known of it', () => {
    fc.assert(
      fc.property(meanSquares, kurtoses, (meanSquaredBias, kurtosis) => {
        const { value, normal } = criticalOf({ meanSquaredBias, kurtosis });
        expect(value).toBeGreaterThanOrEqual(normal - 1e-9);
        expect(criticalOf({ meanSquaredBias: meanSquaredBias * 1.5, kurtosis }).value).toBeGreaterThanOrEqual(value);
        expect(criticalOf({ meanSquaredBias, kurtosis: null }).value).toBeGreaterThanOrEqual(value - 1e-9);
      }),
      { numRuns: 20 },
    );
  });

  it('holds its level for every distribution of the bias with these moments, and only just for the worst', () => {
    const shares = fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }));
    fc.assert(
      fc.property(meanSquares, fc.array(shares, { minLength: 1, maxLength: 4 }), (meanSquaredBias, drawn) => {
        const total = drawn.reduce((sum, [share]) => sum + share, 0);
        const mean = drawn.reduce((sum, [share, square]) => sum + (share / total) * square, 0);
        fc.pre(mean > 0.01);
        const squares = drawn.map(([share, square]) => [share / total, (square / mean) * meanSquaredBias] as const);
        const fourth = squares.reduce((sum, [share, square]) => sum + share * square ** 2, 0);
        const kurtosis = Math.max(1, fourth / meanSquaredBias ** 2);
        const { value, worst } = criticalOf({ meanSquaredBias, kurtosis });
        const missed = squares.reduce((sum, [share, square]) => sum + share * missChance(Math.sqrt(square), value), 0);
        expect(missed).toBeLessThanOrEqual(0.05 + 1e-8);
        expect(worst.chance).toBeCloseTo(0.05, 8);
        const [low, high] = worst.squaredBiases;
        expect((worst.shares[0] * low + worst.shares[1] * high) / meanSquaredBias).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses moments that cannot be', () => {
    expect(robustCriticalValue({ meanSquaredBias: -1, kurtosis: null })).toMatchObject({ reason: 'out-of-range' });
    expect(robustCriticalValue({ meanSquaredBias: 1, kurtosis: 0.5 })).toMatchObject({ reason: 'out-of-range' });
    expect(robustCriticalValue({ meanSquaredBias: 1, kurtosis: 2, confidence: 0.1 })).toMatchObject({
      reason: 'invalid-confidence',
    });
  });
});

const figures = fc
  .array(fc.record({ value: fc.integer({ min: -30, max: 30 }), standardError: fc.integer({ min: 1, max: 15 }) }), {
    minLength: 3,
    maxLength: 8,
  })
  .map((drawn) => drawn.map((each, at) => ({ unit: String(at), ...each })));

function shrink(options: ShrinkageOptions) {
  const found = shrunkenEstimates(options);
  if (!found.computable) throw new Error(found.message);
  return found;
}

describe('shrunken estimates', () => {
  it('lie between the figure and the mean of all, nearer to the mean the less sure the figure is', () => {
    fc.assert(
      fc.property(figures, (drawn) => {
        const found = shrink({ figures: drawn });
        const [mean] = found.coefficients as [number];
        found.figures.forEach(({ value, weight, interval }, at) => {
          const own = drawn[at]!;
          expect(value).toBeGreaterThanOrEqual(Math.min(mean, own.value) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(mean, own.value) + 1e-9);
          expect(interval!.lower).toBeLessThan(value);
          found.figures.forEach((other, row) => {
            if (drawn[row]!.standardError > own.standardError) expect(other.weight).toBeLessThan(weight);
          });
        });
      }),
      { numRuns: 15 },
    );
  });

  it('move and stretch with the figures', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(0.01, 5), (drawn, times) => {
        const before = shrink({ figures: drawn, kurtosis: null });
        const changed = drawn.map(({ unit, value, standardError }) => ({
          unit,
          value: value * times + 7,
          standardError: standardError * times,
        }));
        shrink({ figures: changed, kurtosis: null }).figures.forEach(({ value, interval }, at) => {
          expect(value).toBeCloseTo(before.figures[at]!.value * times + 7, 6);
          expect(interval!.upper).toBeCloseTo(before.figures[at]!.interval!.upper * times + 7, 5);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('leave a figure without error as it is, and one that is missing out', () => {
    const found = shrink({
      figures: [
        { unit: 'A', value: 3, standardError: 0 },
        { unit: 'B', value: 5, standardError: 1e-10 },
        { unit: 'C', value: null, standardError: 2 },
        { unit: 'D', value: 9, standardError: 2 },
      ],
    });
    expect(found.groups).toEqual({ used: 3, missing: 1 });
    expect(found.figures[0]).toMatchObject({ unit: 'A', value: 3, interval: null });
    expect(found.figures[1]!.value).toBeCloseTo(5, 9);
  });

  it('are the common figure itself, without an interval, where nothing differs beyond chance and that is not corrected', () => {
    const alike = [1, 1.1, 0.9].map((value, at) => ({ unit: String(at), value, standardError: 5 }));
    const found = shrink({ figures: alike, smallSampleCorrection: 'none' });
    for (const { value, interval } of found.figures) {
      expect(value).toBeCloseTo(1, 12);
      expect(interval).toBeNull();
    }
    expect(found.warnings.map(({ code }) => code)).toContain('boundary-estimate');
  });

  it('are refused where they cannot be made', () => {
    const one = { unit: 'A', value: 1, standardError: 1 };
    expect(shrunkenEstimates({ figures: [] })).toMatchObject({ reason: 'too-few-groups' });
    expect(shrunkenEstimates({ figures: [one, one] })).toMatchObject({ reason: 'invalid-argument' });
    expect(shrunkenEstimates({ figures: [{ ...one, standardError: -1 }] })).toMatchObject({ reason: 'out-of-range' });
    expect(shrunkenEstimates({ figures: [{ ...one, weight: 0 }] })).toMatchObject({ reason: 'invalid-population' });
    const alike = ['A', 'B', 'C'].map((unit) => ({ unit, value: 1, standardError: 1, covariates: [2] }));
    expect(shrunkenEstimates({ figures: alike, toward: 'regression' })).toMatchObject({ reason: 'not-identified' });
  });
});
