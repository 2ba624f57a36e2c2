import { describe, expect, it } from '@jest/globals';
import { stratifierDefinition } from '@monitor/domain';
import fc from 'fast-check';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { equityPoint } from '../equity/equity-point.js';
import type { Contribution } from './contribution.js';
import { undivided } from './contribution.js';
import { onGrid } from './design-effect-grid.js';
import { tellsSmallCount } from './effect-tells.js';
import { exactCount } from './exact-count.js';
import { publishTable } from './publish-table.js';
import { tableEffects } from './table-effects.js';

const definition = stratifierDefinition('DEPRIVATION');
const policy = disclosurePolicyFor({ kind: 'SHARE' });
/** An organisation with these shares of 200 people in every group. */
const organisation = (index: number, share: number): Contribution => {
  const numerators = definition.groups.map(() => exactCount(Math.round(200 * share)));
  const denominators = definition.groups.map(() => exactCount(200));
  const parts = undivided(numerators, denominators);
  return { organisationCode: `O${index}`, source: 'R1', weightsSource: null, parts, numerators, denominators };
};
const organisations = (shares: readonly number[]) => shares.map((share, index) => organisation(index, share));
const effects = (shares: readonly number[], england = shares) =>
  tableEffects(organisations(shares), { definition, policy, england: organisations(england) });
const shares = (count: number) =>
  fc.array(fc.double({ min: 0.2, max: 0.8, noNaN: true }), { minLength: count, maxLength: count });
const even = Array.from({ length: 20 }, (_, index) => 0.4 + 0.01 * index);

describe('the grid of published design effects', () => {
  it('has four steps a doubling, and never makes an effect smaller', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e5, noNaN: true }), (effect) => {
        expect(onGrid(effect)).toBeGreaterThanOrEqual(effect * 0.9999);
        expect(onGrid(effect)).toBeLessThan(effect * 2 ** 0.25 * 1.0001);
        expect(onGrid(onGrid(effect))).toBe(onGrid(effect));
      }),
    );
    expect([1, 1.01, 2, 2.1, 16].map(onGrid)).toEqual([1, 1.1892, 2, 2.3784, 16]);
  });
});

describe('design effects of a table', () => {
  it('say nothing of how fewer than ten organisations differ: they are England’s, scaled to their size', () => {
    fc.assert(
      fc.property(shares(6), shares(6), (one, other) => {
        expect(effects(one, even)).toEqual(effects(other, even));
      }),
    );
  });

  it('say nothing of one organisation that makes them all but alone', () => {
    const outlier = (share: number) => effects([...Array.from({ length: 19 }, () => 0.5), share], even);
    expect(outlier(0.9)).toEqual(outlier(0.1));
    expect(outlier(0.9)).toEqual(effects(even.slice(0, 6), even));
  });

  it('are the table’s own where ten or more differ among each other', () => {
    const far = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 0.3 : 0.7));
    expect(effects(far, even).groups[0]).toBeGreaterThan(effects(even, even).groups[0] ?? NaN);
  });

  it('are those of a declared correlation where England’s may not be told either', () => {
    const [few, others] = [effects([0.2, 0.5, 0.8]), effects([0.5, 0.5, 0.5])];
    expect(few).toEqual(others);
    expect(few.groups[0]).toBe(onGrid(1 + 0.05 * 399));
  });

  it('prove no small count to who knows every size: even tables of few people have England’s', () => {
    const few = (inside: number, of: number, one: number) => [
      ...Array.from({ length: 9 }, () => ({ numerator: inside, denominator: of })),
      { numerator: one, denominator: 12 },
    ];
    expect(tellsSmallCount(few(1, 3, 4), 1, policy)).toBe(true);
    expect(tellsSmallCount(few(2, 3, 8), 1, policy)).toBe(true);
    expect(tellsSmallCount(few(1, 3, 4), 16, policy)).toBe(false);
    expect(tellsSmallCount(few(100, 300, 4), 1, policy)).toBe(false);
    const small = few(1, 3, 4).map(({ numerator, denominator }, index) => {
      const numerators = definition.groups.map(() => exactCount(numerator));
      return { ...organisation(index, 0.5), numerators, denominators: numerators.map(() => exactCount(denominator)) };
    });
    const own = tableEffects(small, { definition, policy, england: small });
    expect(own.groups[0]).toBe(onGrid(1 + 0.05 * (2 * (40 / 10) - 1)));
  });

  it('are none of a group that nobody gave', () => {
    expect(tableEffects([], { definition, policy, england: organisations(even) })).toEqual({
      groups: definition.groups.map(() => null),
      comparison: null,
    });
  });
});

describe('published figures', () => {
  it('have intervals as wide as their design effect makes them, and tell it', () => {
    const contributions = organisations(even);
    const known = tableEffects(contributions, { definition, policy, england: contributions });
    const knowing = publishTable({ contributions, effects: known }, definition, policy);
    const plain = publishTable({ contributions }, definition, policy);
    const clustering = { effects: known.comparison, organisations: contributions.length };
    const [point, old] = [equityPoint(knowing, definition, clustering), equityPoint(plain, definition)];
    expect(point.difference.method).toBe('Newcombe at the effective number of people, t, 95%');
    expect(point.designEffects).toEqual(known.comparison);
    expect('designEffects' in old).toBe(false);
    for (const [index, { share, designEffect }] of knowing.entries()) {
      expect(designEffect).toBe(known.groups[index]);
      expect(share.value).toBe(plain[index]?.share.value);
      expect(share.lower).toBeLessThan(plain[index]?.share.lower ?? NaN);
    }
  });
});
