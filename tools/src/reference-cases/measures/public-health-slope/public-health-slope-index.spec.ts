import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '@monitor/statistics';
import { publicHealthSlopeIndex } from './public-health-slope-index.js';
import type { PublicHealthSlopeOptions } from './public-health-limits.js';

interface Limit {
  mean: number;
  tolerance: number;
}

interface Case {
  options: PublicHealthSlopeOptions;
  expected: Record<'slopeIndex' | 'relativeIndex' | 'intercept', number> &
    Record<'slopeLower' | 'slopeUpper' | 'relativeLower' | 'relativeUpper', Limit>;
}

const fixture = JSON.parse(readFileSync(new URL('fixtures/public-health-slope.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

function compute(options: PublicHealthSlopeOptions) {
  const index = publicHealthSlopeIndex(options);
  if (!index.computable) throw new Error(index.message);
  return index;
}

function valueOf(result: Result): number {
  return result.computable ? result.value : NaN;
}

function expectLimits(result: Result, lower: Limit, upper: Limit) {
  if (!result.computable || !result.interval) throw new Error('expected an interval');
  expect(Math.abs(result.interval.lower - lower.mean)).toBeLessThanOrEqual(lower.tolerance);
  expect(Math.abs(result.interval.upper - upper.mean)).toBeLessThanOrEqual(upper.tolerance);
}

const quantiles = [60, 65, 68, 71, 75].map((value, index) => ({
  quantile: index + 1,
  population: 1000 + 100 * index,
  value,
  standardError: 1,
}));
const means = { valueType: 'mean', transform: false, multiplier: 1 } as const;

describe('publicHealthSlopeIndex', () => {
  it.each(fixture.cases)(
    'agrees with PHEindicatormethods: $options.valueType, transform $options.transform, times $options.multiplier',
    ({ options, expected }) => {
      const index = compute({ ...options, draws: 50_000 });
      expect(valueOf(index.slopeIndex)).toBeCloseTo(expected.slopeIndex, 8);
      expect(valueOf(index.relativeIndex)).toBeCloseTo(expected.relativeIndex, 8);
      expect(index.intercept).toBeCloseTo(expected.intercept, 8);
      expectLimits(index.slopeIndex, expected.slopeLower, expected.slopeUpper);
      expectLimits(index.relativeIndex, expected.relativeLower, expected.relativeUpper);
    },
  );

  it('does not depend on the order in which the quantiles are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(quantiles, { minLength: 5 }), (shuffled) => {
        expect(compute({ ...means, quantiles: shuffled })).toEqual(compute({ ...means, quantiles }));
      }),
    );
  });

  it('turns its sign, and inverts the relative index, with a multiplier below zero', () => {
    const plain = compute({ ...means, quantiles });
    const turned = compute({ ...means, quantiles, multiplier: -1 });
    expect(valueOf(turned.slopeIndex)).toBeCloseTo(-valueOf(plain.slopeIndex), 10);
    expect(valueOf(turned.relativeIndex)).toBeCloseTo(1 / valueOf(plain.relativeIndex), 10);
  });

  it('keeps lower below upper for a multiplier between 0 and 1', () => {
    const rates = quantiles.map((quantile) => ({ ...quantile, lower: quantile.value - 3, upper: quantile.value + 3 }));
    const index = compute({ quantiles: rates, valueType: 'rate', transform: true, multiplier: 0.5 });
    for (const result of [index.slopeIndex, index.relativeIndex]) {
      if (!result.computable || !result.interval) throw new Error('expected an interval');
      expect(result.interval.lower).toBeLessThan(result.value);
      expect(result.interval.upper).toBeGreaterThan(result.value);
    }
  });

  it('has no relative index where the line begins below zero', () => {
    const steep = [1, 5, 9, 13, 17].map((value, index) => ({ ...quantiles[index]!, population: 100, value }));
    const index = compute({ ...means, quantiles: steep });
    expect(valueOf(index.slopeIndex)).toBeCloseTo(20, 10);
    expect(index.relativeIndex).toMatchObject({ reason: 'undefined-on-scale' });
  });

  it('simulates the ratio, and says its seed, when the bottom of the line is near zero', () => {
    const low = quantiles.map((quantile) => ({ ...quantile, value: 1 + quantile.quantile, standardError: 0.5 }));
    expect(compute({ ...means, quantiles: low, draws: 1000 }).relativeIndex).toMatchObject({ seed: 123456 });
  });

  it.each([
    [{ ...means, quantiles: quantiles.slice(1) }, 'too-few-groups'],
    [{ ...means, quantiles: quantiles.map((one) => ({ ...one, quantile: 1 })) }, 'invalid-order'],
    [{ ...means, quantiles: quantiles.map((one) => ({ ...one, population: 0 })) }, 'invalid-population'],
    [{ ...means, quantiles: quantiles.map((one) => ({ ...one, value: null })) }, 'missing-value'],
    [{ ...means, quantiles: quantiles.map((one) => ({ ...one, standardError: -1 })) }, 'out-of-range'],
    [{ ...means, transform: true, quantiles }, 'invalid-argument'],
    [{ ...means, multiplier: 0, quantiles }, 'invalid-argument'],
    [
      {
        ...means,
        valueType: 'proportion' as const,
        transform: true,
        quantiles: quantiles.map((one) => ({ ...one, value: 0, lower: 0, upper: 0.1 })),
      },
      'undefined-on-scale',
    ],
  ])('refuses %#: %s', (options, reason) => {
    expect(publicHealthSlopeIndex(options)).toMatchObject({ computable: false, reason });
  });
});
