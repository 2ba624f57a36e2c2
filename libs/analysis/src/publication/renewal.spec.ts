import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { movements } from './changed-organisations.js';
import { undivided } from './contribution.js';
import type { Contribution } from './contribution.js';
import { exactCount } from './exact-count.js';
import { renewalOf } from './renewal.js';
import { profileOf, whyHidden } from './safe-sum.js';

const people = disclosurePolicyFor({ kind: 'SHARE' });
const contribution = (organisationCode: string, ...pairs: [number, number][]): Contribution => {
  const numerators = pairs.map(([inside]) => exactCount(inside));
  const denominators = pairs.map(([, everybody]) => exactCount(everybody));
  const of = { source: 'R1', weightsSource: null };
  return { organisationCode, parts: undivided(numerators, denominators), numerators, denominators, ...of };
};
const board = ['A', 'B', 'C', 'D'].map((code) => contribution(code, [20, 60]));

describe('a change between two tables', () => {
  it('is not shown where one organisation all but makes it, whom the second largest could tell', () => {
    // Another leaves with 1, one comes with 68 and one with 500: whoever gave the 68 would know the 500 to within 1.
    const earlier = [{ contributions: [...board, contribution('E', [1, 5])], shown: [0] }];
    const now = [...board, contribution('F', [68, 896]), contribution('G', [500, 1451])];
    expect(renewalOf({ now, earlier }, people)).toMatchObject({ kind: 'HELD', because: 'SMALL_CHANGE' });
  });

  it('is judged against every table that readers kept, not only the latest', () => {
    const came = (name: string, inside: number, everybody: number) =>
      [0, 1, 2].map((index) => contribution(`${name}${index}`, [inside, everybody]));
    const between = { contributions: [...board, ...came('L', 40, 100)], shown: [0] };
    const first = { contributions: board, shown: [0] };
    const now = [...board, ...came('S', 3, 6)];
    expect(renewalOf({ now, earlier: [between] }, people).kind).toBe('RENEWED');
    expect(renewalOf({ now, earlier: [between, first] }, people).because).toBe('SMALL_CHANGE');
  });

  it('stands all that a sum must stand, whoever came, went or sent another return', () => {
    const count = fc.nat(600);
    const moving = fc.record({ came: fc.boolean(), inside: count, outside: count });
    fc.assert(
      fc.property(fc.array(moving, { minLength: 3, maxLength: 7 }), (moves) => {
        const movingTables = moves.map(({ inside, outside }, index) =>
          contribution(`M${index}`, [inside, inside + outside]),
        );
        const isCome = (_: Contribution, index: number) => moves[index]!.came;
        const before = [...board, ...movingTables.filter((each, index) => !isCome(each, index))];
        const now = [...board, ...movingTables.filter(isCome)];
        const { kind, changes } = renewalOf({ now, earlier: [{ contributions: before, shown: [0] }] }, people);
        fc.pre(kind === 'RENEWED');
        for (const measure of ['INSIDE', 'OUTSIDE'] as const)
          expect(whyHidden(profileOf(movements(changes, 0, measure)), people)).toBeNull();
      }),
    );
  });
});

describe('a table of three groups, of which three more organisations have almost nobody in the last', () => {
  const wide: [number, number] = [40, 100];
  const those = (codes: string, ...pairs: [number, number][]) =>
    [...codes].map((code) => contribution(code, wide, ...pairs));

  it('is renewed without that group where as many figures are shown as before', () => {
    const earlier = [{ contributions: those('ABC', [2, 5], [9, 20]), shown: [0, 2] }];
    const now = [...those('ABC', [2, 5], [9, 20]), ...those('DEF', [50, 90], [1, 2])];
    const renewed = { kind: 'RENEWED', withheld: [2], numeratorsWithheld: [] };
    expect(renewalOf({ now, earlier }, people)).toMatchObject(renewed);
  });

  it('shows everybody of that group where only those of whom it is so are few', () => {
    const earlier = [{ contributions: those('ABC', [2, 5], [9, 20]), shown: [0, 2] }];
    const now = [...those('ABC', [2, 5], [9, 20]), ...those('DEF', [50, 90], [1, 20])];
    const renewed = { kind: 'RENEWED', withheld: [], numeratorsWithheld: [2] };
    expect(renewalOf({ now, earlier }, people)).toMatchObject(renewed);
  });

  it('compares a numerator with tables that showed it, and no others', () => {
    const earlier = [{ contributions: those('ABC', [50, 90], [9, 20]), shown: [0, 1, 2], numeratorsShown: [0, 1] }];
    const now = [...those('ABC', [50, 90], [9, 20]), ...those('DEF', [50, 90], [1, 20])];
    const renewed = { kind: 'RENEWED', withheld: [], numeratorsWithheld: [] };
    expect(renewalOf({ now, earlier }, people)).toMatchObject(renewed);
  });

  it('keeps what was published where fewer figures would be shown', () => {
    const earlier = [{ contributions: those('ABC', [50, 90], [9, 20]), shown: [0, 1, 2] }];
    const now = [...those('ABC', [50, 90], [9, 20]), ...those('DEF', [50, 90], [1, 2])];
    expect(renewalOf({ now, earlier }, people)).toMatchObject({ kind: 'HELD', because: 'SMALL_CHANGE' });
  });
});
