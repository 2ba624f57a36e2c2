import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { changeOfSame } from './change-of-same.js';
import type { ChangeToPublish } from './change-of-same.js';
import { undivided } from './contribution.js';
import type { Contribution } from './contribution.js';
import { exactCount } from './exact-count.js';

const policy = disclosurePolicyFor({ kind: 'SHARE' });
const people = 400;

/** An organisation with the shares of two groups, the one that is set against the reference first. */
const organisation = (index: number, shares: readonly [number, number], size = people): Contribution => {
  const numerators = shares.map((share) => exactCount(Math.round(share * size)));
  const denominators = shares.map(() => exactCount(size));
  const parts = undivided(numerators, denominators);
  const code = `O${String(index).padStart(3, '0')}`;
  return { organisationCode: code, source: 'R1', weightsSource: null, parts, numerators, denominators };
};
const gap = (table: readonly Contribution[]) => {
  const sum = (group: number, of: 'numerators' | 'denominators') =>
    table.reduce((total, each) => total + Number(each[of][group] ?? 0), 0);
  return sum(1, 'numerators') / sum(1, 'denominators') - sum(0, 'numerators') / sum(0, 'denominators');
};
const from = (published: readonly Contribution[], now: readonly Contribution[], of: Partial<ChangeToPublish> = {}) => ({
  since: '2026-Q1',
  published,
  before: published,
  beforeAnywhere: of.before ?? published,
  now,
  nowAnywhere: now,
  gaps: { before: gap(published), now: gap(now) },
  pair: { high: 1, low: 0 },
  alikeWithin: 0.02,
  ...of,
});
const told = (published: readonly Contribution[], now: readonly Contribution[], of?: Partial<ChangeToPublish>) =>
  changeOfSame(from(published, now, of), policy);
const wave = (index: number) => 0.01 * ((index % 5) - 2);
const twenty = (change: (index: number) => readonly [number, number], from = 0) =>
  Array.from({ length: 20 }, (_, index) => {
    const [low, high] = change(index);
    return organisation(from + index, [0.4 + wave(index) + low, 0.6 - wave(index) + high]);
  });
const same = twenty(() => [0, 0]);

describe('the change of the same organisations', () => {
  it('is not touched by organisations that come and go, and the published change is what came of them', () => {
    const newcomers = Array.from({ length: 8 }, (_, index) => organisation(100 + index, [0.1 + wave(index), 0.9]));
    const change = told(same, [...twenty((index) => [wave(index) / 5, 0]), ...newcomers]);
    expect(change).toMatchObject({ verdict: 'ALIKE', organisations: 20 });
    const part = (kind: string) => change?.split?.find((each) => each.kind === kind)?.value ?? NaN;
    expect(Math.abs(part('SAME_ORGANISATIONS'))).toBeLessThan(0.003);
    expect(part('WHO_ANSWERED')).toBeGreaterThan(0.1);
  });

  it('says wider and narrower whichever way the gap lies', () => {
    const closer = told(
      same,
      twenty((index) => [0.05 + wave(index) / 3, 0]),
    );
    expect(closer).toMatchObject({ verdict: 'NARROWER', how: 'WORSE_OFF_ROSE', change: { value: -0.05 } });
    const turned = (table: readonly Contribution[]) =>
      table.map((each) => ({
        ...each,
        numerators: [...each.numerators].reverse(),
        denominators: [...each.denominators].reverse(),
      }));
    const mirrored = told(turned(same), turned(twenty((index) => [0.05 + wave(index) / 3, 0])));
    expect(mirrored).toEqual(closer);
  });

  it('is levelling down where the better-off group fell and the worse-off one did not rise', () => {
    const fallen = told(
      same,
      twenty((index) => [wave(index) / 10, -0.06 + wave(index) / 3]),
    );
    expect(fallen).toMatchObject({ verdict: 'NARROWER', how: 'BETTER_OFF_FELL', isLevellingDown: true });
  });

  it('tells that both ends moved, and that it cannot tell which where neither did clearly', () => {
    const both = told(
      same,
      twenty((index) => [0.03 + wave(index) / 3, -0.04 - wave(index) / 3]),
    );
    expect(both).toMatchObject({ verdict: 'NARROWER', how: 'BOTH_MOVED', isLevellingDown: false });
    // Both ends move together from one organisation to the next, so that only what lies between them is sure.
    const together = told(
      same,
      twenty((index) => [0.005 + 4 * wave(index), -0.005 + 4 * wave(index) + wave(2 * index) / 10]),
    );
    expect(together).toMatchObject({ verdict: 'NARROWER', how: 'CANNOT_TELL', isLevellingDown: false });
    expect(told(same, same)).toMatchObject({ how: null, isLevellingDown: false });
  });

  it('takes growth for size, and a corrected return for a revision', () => {
    const grown = same.map((each, index) => organisation(index, sharesOf(each), index % 4 === 0 ? 1200 : people));
    expect(told(same, grown)?.change?.value).toBe(0);
    const corrected = twenty((index) => [index < 10 ? 0.1 : 0, 0]);
    const revised = told(
      same,
      twenty((index) => [(index < 10 ? 0.1 : 0) + wave(index) / 10, 0]),
      {
        before: corrected,
        beforeAnywhere: corrected,
      },
    );
    const part = revised?.split?.find(({ kind }) => kind === 'REVISION')?.value;
    expect(part).toBe(-0.05);
  });

  it('takes a move for boundaries: who answers in another area was not lost', () => {
    const half = twenty((index) => [0.1 + wave(index), 0], 200);
    const now = twenty((index) => [wave(index) / 10, 0]);
    const moved = told([...same, ...half], now, { nowAnywhere: [...now, ...half] });
    const part = (kind: string) => moved?.split?.find((each) => each.kind === kind)?.value;
    expect(part('BOUNDARIES')).toBeGreaterThan(0.04);
    expect(part('WHO_ANSWERED')).toBe(0);
  });

  it('adds up to the published change, whatever came, went, grew and changed', () => {
    const table = (base: number) =>
      fc
        .array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.double({ min: 0, max: 0.1, noNaN: true })), {
          minLength: 30,
          maxLength: 60,
        })
        .map((rows) => {
          const codes = new Map(rows.map(([code, extra]) => [code, extra]));
          return [...codes].map(([code, extra]) =>
            organisation(code, [base + extra, base + 0.2 + extra / 2], 300 + (code % 7) * 40),
          );
        });
    let adding = 0;
    fc.assert(
      fc.property(table(0.3), table(0.35), (before, now) => {
        const change = told(before, now);
        if (!change?.split) return;
        adding += 1;
        const sum = change.split.reduce((total, { value }) => total + value, 0);
        const isStep = (step: number) => change.split?.every(({ value }) => Math.abs((value / step) % 1) < 1e-6);
        const step = [0.005, 0.002].find(isStep) ?? 0.001;
        expect(Math.abs(sum - (gap(now) - gap(before)))).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
    );
    expect(adding).toBeGreaterThan(20);
  });
});

describe('what is told of the same organisations', () => {
  it('is nothing below five, and from five the verdict alone', () => {
    const of = (count: number) => told(same.slice(0, count), twenty((index) => [0.1 + wave(index), 0]).slice(0, count));
    expect(of(4)).toBeNull();
    const bare = { organisations: null, change: null, split: null, how: null, isLevellingDown: null };
    expect(of(5)).toMatchObject({ verdict: 'NARROWER', ...bare });
    expect(of(10)?.change).not.toBeNull();
  });

  it('has no figures where one or two organisations came or went, and no split where one return was corrected', () => {
    const now = twenty((index) => [0.05 + wave(index), 0]);
    expect(told(same, now.slice(1))).toMatchObject({ verdict: 'NARROWER', change: null, split: null });
    expect(told(same, [...now, organisation(300, [0.2, 0.9])])).toMatchObject({ change: null, split: null });
    const [first, ...others] = same;
    const corrected = [organisation(0, [0.1, 0.9]), ...others];
    expect(first).toBeDefined();
    expect(told(same, now, { before: corrected, beforeAnywhere: corrected })).toMatchObject({ split: null });
  });

  it('has figures so coarse that one organisation that came drowns in them', () => {
    const many = (change: readonly [number, number]) =>
      Array.from({ length: 400 }, (_, index) =>
        organisation(index, [0.4 + wave(index) + change[0], 0.6 + change[1]], 390 + wave(index) * 100),
      );
    const now = many([0.0134, 0]).map((each, index) => (index % 2 === 0 ? each : (many([0.0174, 0])[index] ?? each)));
    const without = told(many([0, 0]), now);
    const withOne = told(many([0, 0]), [...now, organisation(900, [0.9, 0.1], 300)]);
    expect(without?.change?.value).toBe(-0.015);
    expect(((withOne?.change?.value ?? NaN) / 0.005) % 1).toBeCloseTo(0, 6);
  });

  it('has no figures where one organisation makes the change all but alone', () => {
    const now = twenty((index) => [index === 3 ? 0.4 : 0, 0]);
    expect(told(same, now)).toMatchObject({ change: null, organisations: null });
  });

  it('has steps as coarse as the counts are', () => {
    const small = (table: readonly Contribution[]) =>
      table.map((each, index) => organisation(index, sharesOf(each), 60));
    const change = told(small(same), small(twenty((index) => [0.1 + wave(index), 0])))?.change;
    expect(Math.abs(((change?.value ?? NaN) / 0.005) % 1)).toBeCloseTo(0, 6);
  });
});

function sharesOf({ numerators, denominators }: Contribution): [number, number] {
  const at = (group: number) => Number(numerators[group] ?? 0) / Number(denominators[group] ?? 1);
  return [at(0), at(1)];
}
