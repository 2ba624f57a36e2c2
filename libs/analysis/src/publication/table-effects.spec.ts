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
import { pooledOver, sizeOfTable, tableEffects } from './table-effects.js';

const definition = stratifierDefinition('DEPRIVATION');
const policy = disclosurePolicyFor({ kind: 'SHARE' });
interface Counts {
  inside: number;
  people: number;
}

/** An organisation with these counts in every group. */
function organisationOf({ inside, people }: Counts, index: number): Contribution {
  const numerators = definition.groups.map(() => exactCount(inside));
  const denominators = definition.groups.map(() => exactCount(people));
  const parts = undivided(numerators, denominators);
  return { organisationCode: `O${index}`, source: 'R1', weightsSource: null, parts, numerators, denominators };
}

/** Organisations of 200 people in every group, of these shares. */
const organisations = (shares: readonly number[]) =>
  shares.map((share, index) => organisationOf({ inside: Math.round(200 * share), people: 200 }, index));
const pooled = (england: readonly Contribution[]) => pooledOver(england, { definition, policy });
const sizeOf = (people: number, count: number) => ({
  people: definition.groups.map(() => people),
  organisations: count,
});
const even = Array.from({ length: 20 }, (_, index) => 0.4 + 0.01 * index);

/** An England around an area, whose organisations differ as much as any of the area's. */
const others = Array.from({ length: 60 }, (_, index) =>
  organisationOf({ inside: 20 + 4 * (index % 30), people: 100 + 10 * (index % 20) }, 100 + index),
);

/** Twelve organisations that make 1,200 people, 600 of them inside, each pair another way. */
const partsOfSum = fc
  .array(fc.record({ inside: fc.integer({ min: -40, max: 40 }), outside: fc.integer({ min: -40, max: 40 }) }), {
    minLength: 6,
    maxLength: 6,
  })
  .map((moved) =>
    moved.flatMap(({ inside, outside }) =>
      [1, -1].map((way) => ({ inside: 50 + way * inside, people: 100 + way * (inside + outside) })),
    ),
  );

/** What is published of an area, and of England's effects, to the last byte. */
function published(area: readonly Contribution[], elsewhere: readonly Contribution[]) {
  const england = pooled([...area, ...elsewhere]);
  const effects = tableEffects(sizeOfTable(area, { definition, policy }), england, definition);
  const groups = publishTable({ contributions: area, effects }, definition, policy);
  const point = equityPoint(groups, definition, { effects: effects.comparison, organisations: area.length });
  return { england: JSON.stringify(england.effects), area: JSON.stringify([effects, point]) };
}

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
  it('are the same, to the last byte, whatever its organisations are, where its sums and England’s effects are', () => {
    let compared = 0;
    fc.assert(
      fc.property(partsOfSum, partsOfSum, (one, other) => {
        const [here, there] = [one, other].map((parts) => published(parts.map(organisationOf), others));
        fc.pre(here?.england === there?.england);
        compared += 1;
        expect(here?.area).toBe(there?.area);
      }),
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('are England’s, scaled to the people of an organisation, up and down', () => {
    const england = pooled(organisations(even));
    const effect = england.effects.groups[0] ?? NaN;
    const at = (people: number) => tableEffects(sizeOf(people, 10), england, definition);
    expect(effect).toBeGreaterThan(1.5);
    expect(at(2000).groups[0]).toBe(effect);
    expect(at(2000).comparison).toEqual(england.effects.comparison);
    expect(at(4000).groups[0]).toBe(onGrid(1 + 2 * (effect - 1)));
    expect(at(1000).groups[0]).toBe(onGrid(1 + (effect - 1) / 2));
  });

  it('are those of a declared correlation where England’s organisations are few, or one makes it all but alone', () => {
    const outlier = (share: number) => [...Array.from({ length: 19 }, () => 0.5), share];
    for (const shares of [[0.2, 0.5, 0.8], [0.5, 0.5, 0.5], even.slice(0, 9), outlier(0.9), outlier(0.1)]) {
      const england = pooled(organisations(shares));
      expect(england.effects).toEqual({ groups: definition.groups.map(() => null), comparison: null });
      const { groups, comparison } = tableEffects(sizeOf(600, 3), england, definition);
      expect(groups[0]).toBe(onGrid(1 + 0.05 * 399));
      expect(comparison).toEqual({ difference: groups[0], ratio: groups[0] });
    }
  });

  it('prove no small count to who knows every size: an England of few people has no effect of its own', () => {
    const few = (inside: number, of: number, one: number) => [
      ...Array.from({ length: 9 }, () => ({ numerator: inside, denominator: of })),
      { numerator: one, denominator: 12 },
    ];
    expect(tellsSmallCount(few(1, 3, 4), 1, policy)).toBe(true);
    expect(tellsSmallCount(few(2, 3, 8), 1, policy)).toBe(true);
    expect(tellsSmallCount(few(1, 3, 4), 16, policy)).toBe(false);
    expect(tellsSmallCount(few(100, 300, 4), 1, policy)).toBe(false);
    const small = few(1, 3, 4).map(({ numerator, denominator }, index) =>
      organisationOf({ inside: numerator, people: denominator }, index),
    );
    expect(pooled(small).effects.groups[0]).toBeNull();
    const scaled = tableEffects(sizeOf(40, 10), pooled(small), definition);
    expect(scaled.groups[0]).toBe(onGrid(1 + 0.05 * (2 * (40 / 10) - 1)));
  });

  it('are none of a group that nobody gave', () => {
    expect(tableEffects(sizeOf(0, 0), pooled(organisations(even)), definition)).toEqual({
      groups: definition.groups.map(() => null),
      comparison: null,
    });
  });
});

describe('published figures', () => {
  it('have intervals as wide as their design effect makes them, and tell it', () => {
    const contributions = organisations(even);
    const known = tableEffects(sizeOfTable(contributions, { definition, policy }), pooled(contributions), definition);
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
