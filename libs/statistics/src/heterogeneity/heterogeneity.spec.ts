import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectSizes, heterogeneityOfProportions } from './index.js';
import type { BetweenVarianceMethod, GroupCounts, ProportionScale } from './index.js';
import { restrictedLogLikelihood } from './random-effects-sums.js';

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

  it('has the highest restricted likelihood on the whole line, not the first maximum it meets', () => {
    const result = heterogeneityOfProportions({
      scale: 'logit',
      method: 'REML',
      groups: regions([
        [532, 1584],
        [56, 136],
        [1353, 3759],
        [2639, 7568],
        [0, 3650],
      ]),
    });
    if (!result.computable) throw new Error(result.message);
    expect(result.betweenVariance).toBeCloseTo(10.9, 1);
  });

  it('has a restricted likelihood no lower than anywhere on a fine grid', () => {
    const small = fc.integer({ min: 1, max: 200 });
    const large = fc.integer({ min: 200, max: 20_000 });
    const pair = fc
      .oneof(small, large)
      .chain((size) => fc.tuple(fc.oneof(fc.constant(0), fc.nat(size)), fc.constant(size)));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 8 }), fc.constantFrom(...scales), (pairs, scale) => {
        const groups = regions(pairs);
        const sizes = effectSizes(groups, scale);
        const result = heterogeneityOfProportions({ groups, scale, method: 'REML' });
        if ('computable' in sizes || !result.computable) throw new Error('both are computable');
        const reached = restrictedLogLikelihood(sizes, result.betweenVariance);
        const grid = [0, ...Array.from({ length: 400 }, (_, i) => 10 ** (-9 + 0.03 * i))];
        const elsewhere = grid.map((value) => restrictedLogLikelihood(sizes, value));
        expect(reached).toBeGreaterThanOrEqual(Math.max(...elsewhere) - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses Knapp and Hartung’s interval of groups that do not differ, and warns where they differ by less than chance', () => {
    const same = regions([
      [5, 10],
      [5, 10],
      [5, 10],
    ]);
    for (const scale of scales) {
      const options = { scale, method: 'REML', interval: 'Knapp-Hartung' } as const;
      expect(heterogeneityOfProportions({ ...options, groups: same })).toMatchObject({ reason: 'no-variation' });
      const { warnings } = heterogeneityOfProportions({ ...options, groups: alike });
      expect(warnings.map(({ code }) => code)).toContain('approximation');
    }
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
    ['a region given twice', [...alike, alike[0]!], 'invalid-argument'],
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
