import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heterogeneityOfProportions } from './index.js';
import type { BetweenVarianceMethod, GroupCounts, ProportionScale } from './index.js';

const scales: ProportionScale[] = ['raw', 'logit', 'arcsine', 'freeman-tukey'];
const methods: BetweenVarianceMethod[] = ['fixed', 'DerSimonian-Laird', 'REML', 'Paule-Mandel'];

function regions(pairs: [number | null, number | null][]): GroupCounts[] {
  return pairs.map(([numerator, denominator], i) => ({ group: `R${i}`, numerator, denominator }));
}

const alike = regions([
  [40, 100],
  [41, 100],
  [80, 200],
  [39, 100],
]);
const scattered = regions([
  [20, 100],
  [61, 100],
  [150, 200],
  [39, 100],
  [5, 90],
]);

describe('heterogeneityOfProportions', () => {
  it('finds no variance between groups that differ by less than chance, and some where they differ by more', () => {
    for (const method of methods.slice(1)) {
      expect(heterogeneityOfProportions({ groups: alike, scale: 'logit', method })).toMatchObject({
        betweenVariance: 0,
      });
      const result = heterogeneityOfProportions({ groups: scattered, scale: 'logit', method });
      expect(result.computable && result.betweenVariance).toBeGreaterThan(0.1);
    }
  });

  it('solves its own equation: under Paule-Mandel the scaled and the plain standard error coincide', () => {
    const options = { groups: scattered, scale: 'logit', method: 'Paule-Mandel' } as const;
    const scaled = heterogeneityOfProportions({ ...options, interval: 'Knapp-Hartung' });
    const plain = heterogeneityOfProportions(options);
    if (!scaled.computable || !plain.computable) throw new Error('both are computable');
    expect(scaled.standardError!.value).toBeCloseTo(plain.standardError!.value, 10);
  });

  it('stops early only where metafor is to be reproduced, and says so', () => {
    const options = { groups: scattered, scale: 'arcsine', method: 'Paule-Mandel' } as const;
    const exact = heterogeneityOfProportions(options);
    const early = heterogeneityOfProportions({ ...options, compatibility: 'metafor 4.8.0' });
    if (!exact.computable || !early.computable) throw new Error('both are computable');
    expect(Math.abs(exact.betweenVariance - early.betweenVariance)).toBeLessThan(1e-4);
    expect(early.warnings.map(({ code }) => code)).toContain('compatibility-mode');
  });

  it('predicts more widely than it pools, and by t where Knapp-Hartung is asked for', () => {
    const normal = heterogeneityOfProportions({ groups: scattered, scale: 'arcsine', method: 'REML' });
    const few = heterogeneityOfProportions({
      groups: scattered,
      scale: 'arcsine',
      method: 'REML',
      interval: 'Knapp-Hartung',
    });
    if (!normal.computable || !few.computable) throw new Error('both are computable');
    expect(normal.prediction!.upper).toBeGreaterThan(normal.interval!.upper);
    expect(few.prediction!.upper).toBeGreaterThan(normal.prediction!.upper);
  });

  it('does not depend on the order of the groups and holds no NaN, whatever the counts', () => {
    const pair = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 2, maxLength: 9 }),
        fc.constantFrom(...scales),
        fc.constantFrom(...methods),
        (pairs, scale, method) => {
          const groups = regions(pairs.map(([share, size]) => [Math.round((share / 40) * size), size]));
          const straight = heterogeneityOfProportions({ groups, scale, method });
          const turned = heterogeneityOfProportions({ groups: [...groups].reverse(), scale, method });
          if (!straight.computable || !turned.computable) return;
          expect(turned.value).toBeCloseTo(straight.value, 6);
          for (const figure of [straight.value, straight.betweenVariance, straight.percentBeyondChance]) {
            expect(Number.isFinite(figure)).toBe(true);
          }
          expect(straight.percentBeyondChance).toBeLessThan(100);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('leaves a region without counts out and counts it as missing', () => {
    const groups = regions([
      [40, 100],
      [null, 90],
      [50, 100],
    ]);
    const result = heterogeneityOfProportions({ groups, scale: 'logit', method: 'fixed' });
    expect(result).toMatchObject({ computable: true, groups: { used: 2, missing: 1 } });
  });

  it.each([
    ['a single region', regions([[4, 10]]), 'too-few-groups'],
    [
      'impossible counts',
      regions([
        [4, 10],
        [11, 10],
      ]),
      'invalid-count',
    ],
  ])('refuses %s', (_case, groups, reason) => {
    const options = { groups, scale: 'logit', method: 'REML' } as const;
    expect(heterogeneityOfProportions(options)).toMatchObject({ computable: false, reason });
  });
});
