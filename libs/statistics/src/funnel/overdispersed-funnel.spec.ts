import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overdispersedFunnel } from './index.js';
import type { FunnelKind, FunnelUnit, OverdispersedFunnel, OverdispersedFunnelOptions } from './index.js';

const kinds: FunnelKind[] = ['proportion', 'ratio-of-counts', 'standardised-log', 'standardised-root'];
const spread: FunnelUnit[] = [12, 55, 30, 80, 22, 64, 90, 41, 15, 70, 35, 58].map((numerator, index) => ({
  unit: `U${index}`,
  numerator,
  denominator: 100 + 10 * index,
}));

function funnelOf(units: FunnelUnit[], options: OverdispersedFunnelOptions): OverdispersedFunnel {
  const funnel = overdispersedFunnel(units, options);
  if (!funnel.computable) throw new Error(funnel.message);
  return funnel;
}

const anyUnits = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0.01, max: 1, noNaN: true }))
    .map(([denominator, share]) => ({ numerator: Math.ceil(denominator * share), denominator })),
  { minLength: 2, maxLength: 10 },
);

describe.each(kinds)('%s', (kind) => {
  it('widens the limits when units differ by more than chance', () => {
    const funnel = funnelOf(spread, { kind });
    expect(funnel.adjusted).toBe(true);
    expect(funnel.betweenVariance).toBeGreaterThan(0);
    expect(funnel.warnings).toContainEqual(expect.objectContaining({ code: 'overdispersion' }));
    for (const { limits95, adjusted95 } of funnel.units) {
      expect(adjusted95.upper - adjusted95.lower).toBeGreaterThan(limits95.upper - limits95.lower);
    }
  });

  it('keeps the limits of chance when told not to adjust', () => {
    const funnel = funnelOf(spread, { kind, limits: 'chance' });
    expect(funnel).toMatchObject({ adjusted: false, dispersion: 0, betweenVariance: 0 });
  });

  it('gives finite limits in order for any units, whatever their order', () => {
    fc.assert(
      fc.property(anyUnits, (drawn) => {
        const units = drawn.map((unit, index) => ({ unit: String(index), ...unit }));
        if (units.every(({ numerator, denominator }) => numerator === denominator)) return;
        const funnel = funnelOf(units, { kind });
        const reversed = funnelOf([...units].reverse(), { kind });
        expect(reversed.dispersion).toBeCloseTo(funnel.dispersion, 8);
        for (const { adjusted95, adjusted998, limits998 } of funnel.units) {
          expect(adjusted998.lower).toBeLessThanOrEqual(adjusted95.lower);
          expect(adjusted95.lower).toBeLessThanOrEqual(adjusted95.upper);
          expect(Number.isFinite(adjusted998.upper + limits998.upper + limits998.lower)).toBe(true);
          expect(adjusted998.lower).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('scales limits and not the scores with the multiplier', () => {
    const plain = funnelOf(spread, { kind });
    const percent = funnelOf(spread, { kind, multiplier: 100 });
    percent.units.forEach((unit, index) => {
      expect(unit.score).toBe(plain.units[index]!.score);
      expect(unit.adjusted95.upper).toBeCloseTo(100 * plain.units[index]!.adjusted95.upper, 10);
      expect(unit.outside998).toBe(plain.units[index]!.outside998);
    });
  });
});

it('falls back to the limits of chance when units vary no more than that', () => {
  const alike = ['A', 'B', 'C'].map((unit) => ({ unit, numerator: 20, denominator: 50 }));
  expect(funnelOf(alike, { kind: 'proportion' })).toMatchObject({ dispersion: 0, adjusted: false });
});

it('keeps the adjusted limits in force where both are drawn, though units vary no more than by chance', () => {
  const units = [20, 21, 19, 20].map((numerator, index) => ({ unit: `U${index}`, numerator, denominator: 20.4 }));
  const alone = funnelOf(units, { kind: 'standardised-log' });
  const both = funnelOf(units, { kind: 'standardised-log', limits: 'both' });
  expect([alone.adjusted, both.adjusted]).toEqual([false, true]);
  expect(both.units).toMatchObject(
    both.units.map(({ ratio, adjusted95 }) => ({ outside95: ratio < adjusted95.lower || ratio > adjusted95.upper })),
  );
  expect(both.units[0]!.adjusted95).not.toEqual(both.units[0]!.limits95);
});

it('refuses expected events that round to none', () => {
  const units = [{ unit: 'tiny', numerator: 0, denominator: 0.004 }, ...spread];
  expect(overdispersedFunnel(units, { kind: 'standardised-log', roundExpected: true })).toMatchObject({
    reason: 'invalid-population',
  });
  expect(overdispersedFunnel(units, { kind: 'standardised-log' })).toMatchObject({ computable: true });
});

it('stops a proportion’s limits at 0 and 1 at small denominators instead of letting them bounce', () => {
  const small = [{ unit: 'tiny', numerator: 0, denominator: 1 }, ...spread];
  expect(funnelOf(small, { kind: 'proportion' }).units[0]?.limits998).toEqual({ lower: 0, upper: 1 });
});

it('compares a unit without events as half an event on the log scale, and says so', () => {
  const none = [{ unit: 'none', numerator: 0, denominator: 12.5 }, ...spread];
  const funnel = funnelOf(none, { kind: 'standardised-log' });
  expect(funnel.units[0]?.transformed).toBeCloseTo(Math.log(0.5 / 12.5), 12);
  expect(funnel.warnings).toContainEqual(expect.objectContaining({ code: 'zero-replaced' }));
});

it('rounds expected events as the SHMI does, without touching the ratio', () => {
  const unit = { unit: 'A', numerator: 11, denominator: 12.776 };
  const rounded = funnelOf([unit, ...spread], { kind: 'standardised-log', roundExpected: true }).units[0]!;
  expect(rounded.denominator).toBe(12.78);
  expect(rounded.ratio).toBe(11 / 12.776);
});

it.each([
  [[], 'proportion', 0.1, 'too-few-groups'],
  [[{ unit: 'A', numerator: 6, denominator: 5 }], 'proportion', 0.1, 'invalid-count'],
  [[{ unit: 'A', numerator: 6, denominator: 0 }], 'ratio-of-counts', 0.1, 'invalid-population'],
  [[{ unit: 'A', numerator: 0, denominator: 5 }], 'ratio-of-counts', 0.1, 'undefined-on-scale'],
  [[{ unit: 'A', numerator: 1, denominator: 5 }], 'proportion', 0.5, 'invalid-argument'],
  [[{ unit: 'A', numerator: 5, denominator: 5 }], 'proportion', 0.1, 'no-variation'],
  [[{ unit: 'A', numerator: 5, denominator: 5 }], 'ratio-of-counts', 0.1, 'no-variation'],
] as const)('refuses %p of %s with trim %p: %s', (units, kind, trim, reason) => {
  expect(overdispersedFunnel(units, { kind, trim })).toMatchObject({ computable: false, reason });
});
