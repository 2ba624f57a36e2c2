import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  proportionFunnel,
  proportionPositions,
  rateFunnel,
  ratePositions,
  ratioFunnel,
  ratioPositions,
} from './index.js';

const units = [
  { unit: 'A', numerator: 4, denominator: 22 },
  { unit: 'B', numerator: 12, denominator: 49 },
  { unit: 'C', numerator: 195, denominator: 500 },
];

const anyUnits = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, share]) => ({ unit: 'X', numerator: Math.round(denominator * share), denominator })),
  { minLength: 1, maxLength: 8 },
);

describe('curves of proportions', () => {
  it('narrow around the average as units grow, and stay within 0 and the multiplier', () => {
    fc.assert(
      fc.property(anyUnits, (drawn) => {
        const funnel = proportionFunnel(drawn, 100);
        if (!funnel.computable) {
          expect(funnel.reason).toBe('no-variation');
          return;
        }
        expect(funnel.points).toHaveLength(100);
        for (const { limits95, limits998 } of funnel.points) {
          expect(limits998.lower).toBeGreaterThanOrEqual(0);
          expect(limits998.lower).toBeLessThanOrEqual(limits95.lower + 1e-9);
          expect(limits95.lower).toBeLessThanOrEqual(funnel.average + 1e-9);
          expect(limits95.upper).toBeGreaterThanOrEqual(funnel.average - 1e-9);
          expect(limits998.upper).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('agree with PHEindicatormethods 2.1.1 for units of nearly one size', () => {
    const sizes = [195, 224, 230, 205, 240, 210, 217];
    const funnel = proportionFunnel(
      sizes.map((numerator, index) => ({ unit: String(index), numerator, denominator: 500 })),
      1,
    );
    if (!funnel.computable) throw new Error(funnel.message);
    expect(funnel.points[0]?.denominator).toBe(400);
    expect(funnel.points.at(-1)?.denominator).toBe(530);
  });
});

describe('curves of counts', () => {
  it('put the exact Poisson limits where an observed count meets them', () => {
    const funnel = ratioFunnel(units);
    if (!funnel.computable) throw new Error(funnel.message);
    expect(funnel.points[0]?.limits95.expectedAtLower).toBeCloseTo(5.571643, 5);
    expect(funnel.points[0]?.limits95.expectedAtUpper).toBeCloseTo(0.0253178, 6);
  });

  it('express rates by the yearly population that yields the events', () => {
    const rates = [30, 300].map((numerator) => ({ unit: 'A', numerator, denominator: 1000, rate: 100 }));
    const one = rateFunnel(rates, { multiplier: 1000, years: 1 });
    const three = rateFunnel(rates, { multiplier: 1000, years: 3 });
    if (!one.computable || !three.computable) throw new Error('computable');
    expect(three.average).toBe(100);
    expect(three.points[0]!.limits95.expectedAtLower).toBeCloseTo(one.points[0]!.limits95.expectedAtLower / 3, 10);
  });
});

describe('positions', () => {
  it('name the widest limits a unit lies outside of', () => {
    const positions = proportionPositions([
      { unit: 'far', numerator: 900, denominator: 1000 },
      { unit: 'near', numerator: 500, denominator: 1000 },
      { unit: 'low', numerator: 2500, denominator: 6000 },
    ]);
    if (!positions.computable) throw new Error(positions.message);
    expect(positions.units.map(({ side, level }) => [side, level])).toEqual([
      ['high', 0.998],
      ['inside', null],
      ['low', 0.998],
    ]);
  });

  it('compare counts with what was expected of them', () => {
    expect(ratioPositions([{ unit: 'A', numerator: 0, denominator: 72.3 }])).toMatchObject({
      units: [{ side: 'low', level: 0.998 }],
    });
    expect(ratioPositions([{ unit: 'A', numerator: 2, denominator: 2.09 }])).toMatchObject({
      units: [{ side: 'inside' }],
    });
  });

  it('do not test a standardised rate of fewer than ten events, but do a crude one', () => {
    const rates = [
      { unit: 'A', numerator: 9, denominator: 100, rate: 90 },
      { unit: 'B', numerator: 500, denominator: 50000, rate: 10 },
    ];
    const sideOfFirst = (standardised: boolean) => {
      const positions = ratePositions(rates, { multiplier: 1000, standardised });
      return positions.computable ? positions.units[0]?.side : positions.reason;
    };
    expect(sideOfFirst(true)).toBe('not-applicable');
    expect(sideOfFirst(false)).toBe('high');
  });
});

it.each([
  [[], 'too-few-groups'],
  [[{ unit: 'A', numerator: 1, denominator: 0 }], 'invalid-population'],
  [[{ unit: 'A', numerator: -1, denominator: 5 }], 'invalid-count'],
  [[{ unit: 'A', numerator: 6, denominator: 5 }], 'invalid-count'],
])('refuses %p as %s', (given, reason) => {
  expect(proportionFunnel(given, 100)).toMatchObject({ computable: false, reason });
  expect(proportionPositions(given)).toMatchObject({ computable: false, reason });
});
