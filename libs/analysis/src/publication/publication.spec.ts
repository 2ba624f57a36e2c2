import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { undivided } from './contribution.js';
import type { Contribution } from './contribution.js';
import { exactCount } from './exact-count.js';
import { renewAreas } from './renew-areas.js';
import type { AreaTable } from './renew-areas.js';
import { renewalOf } from './renewal.js';
import type { EarlierTable } from './renewal.js';
import { profileOf, whyHidden } from './safe-sum.js';

const people = disclosurePolicyFor({ kind: 'SHARE' });
const contribution = (organisationCode: string, ...pairs: [number, number][]): Contribution => ({
  organisationCode,
  parts: undivided(
    pairs.map(([numerator]) => exactCount(numerator)),
    pairs.map(([, denominator]) => exactCount(denominator)),
  ),
  numerators: pairs.map(([numerator]) => exactCount(numerator)),
  denominators: pairs.map(([, denominator]) => exactCount(denominator)),
  source: 'R1',
  weightsSource: null,
});
const large = (code: string) => contribution(code, [40, 100]);
const many = (from: string, count: number) => Array.from({ length: count }, (_, index) => large(`${from}${index}`));

describe('a sum', () => {
  it.each([
    ['NOBODY_REPORTED', []],
    ['FEW_ORGANISATIONS', [400, 500]],
    ['SMALL', [2, 3, 2]],
    ['FEW_OTHERS', [100, 6, 6]],
    ['DOMINATED', [1000, 90, 90, 9]],
    ['DOMINATED', [1000, 60, 60, 60]],
    [null, [100, 80, 60]],
  ] as const)('is hidden for the reason %s', (reason, parts) => {
    expect(whyHidden(profileOf(parts), people)).toBe(reason);
  });

  it('that is shown leaves more than a few people to whoever knows one part of it, and tells no part by another', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }), (parts) => {
        const profile = profileOf(parts);
        fc.pre(whyHidden(profile, people) === null);
        const total = parts.reduce((sum, part) => sum + part, 0);
        for (const own of parts) expect(total - own).toBeGreaterThan(people.fewestOthers);
        for (const [index, part] of parts.entries()) {
          for (const [other, knower] of parts.entries()) {
            if (other !== index) expect((total - knower - part) * 100).toBeGreaterThanOrEqual(10 * part);
          }
        }
      }),
    );
  });
});

describe('a table that was published before', () => {
  const before = many('A', 5);
  const earlier = [{ contributions: before, shown: [0] }];

  it.each([
    ['nobody changed', before, 'SAME', null],
    ['one joined', [...before, large('B')], 'HELD', 'FEW_CHANGED'],
    ['one left', before.slice(1), 'HELD', 'FEW_CHANGED'],
    [
      'two joined and one amended',
      [...before.slice(1), contribution('A0', [60, 140]), large('B'), large('C')],
      'RENEWED',
      null,
    ],
    [
      'three joined with nobody',
      [...before, ...['B', 'C', 'D'].map((code) => contribution(code, [0, 0]))],
      'HELD',
      'SMALL_CHANGE',
    ],
    [
      'one of three moved',
      [...before, large('B'), contribution('C', [0, 1]), contribution('D', [1, 2])],
      'HELD',
      'SMALL_CHANGE',
    ],
    ['three joined', [...before, ...many('B', 3)], 'RENEWED', null],
  ] as const)('when %s', (_, now, kind, because) => {
    expect(renewalOf({ now, earlier }, people)).toMatchObject({ kind, because });
  });

  it('is judged by the latest table that showed the group, also where a later one hid it', () => {
    const since = [...before, ...many('B', 3)];
    const now = [...since, ...many('C', 3).slice(1), large('D')];
    const chain = [
      { contributions: since, shown: [] },
      { contributions: before, shown: [0] },
    ];
    expect(renewalOf({ now, earlier: chain }, people).kind).toBe('RENEWED');
    expect(renewalOf({ now: [...since, large('D')], earlier: chain }, people).kind).toBe('HELD');
  });
});

/** The rank of rows over the rationals, by elimination in doubles. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [left[rank], left[pivot]] = [left[pivot]!, left[rank]!];
    left.forEach((row, index) => {
      const times = index === rank ? 0 : row[column]! / left[rank]![column]!;
      if (times !== 0) left[index] = row.map((value, each) => value - times * left[rank]![each]!);
    });
    rank += 1;
  }
  return rank;
}

const undividedParts = (of: Contribution) => `${of.organisationCode}#${of.parts.join()}`;

/** Sets of at most two organisations that tables, added and subtracted, come down to: tried one by one. */
function standingAlone(tables: readonly (readonly Contribution[])[]): string[] {
  const parts = [...new Set(tables.flatMap((table) => table.map(undividedParts)))];
  const codes = [...new Set(tables.flatMap((table) => table.map((each) => each.organisationCode)))].sort();
  const rows = tables.map((table) => {
    const own = new Set(table.map(undividedParts));
    return parts.map((part) => (own.has(part) ? 1 : 0));
  });
  const rank = rankOf(rows);
  const few = codes.flatMap((one, index) => [[one], ...codes.slice(index + 1).map((other) => [one, other])]);
  return few
    .filter((set) => {
      const rest = parts.map((part) => !set.includes(part.slice(0, part.indexOf('#'))));
      return rankOf(rows.map((row) => row.filter((_, index) => rest[index]))) < rank;
    })
    .map((set) => set.join('+'));
}

describe('a country of regions and boards, published again and again', () => {
  const moment = fc.nat(3);
  const organisation = fc.record({
    was: fc.nat(3),
    now: fc.option(fc.nat(3), { nil: null, freq: 6 }),
    joins: moment,
    amends: fc.option(moment, { nil: null, freq: 4 }),
    leaves: fc.option(moment, { nil: null, freq: 8 }),
  });
  type Life = typeof organisation extends fc.Arbitrary<infer Value> ? Value : never;
  const tableAt = ({ joins, amends, leaves }: Life, code: string, time: number): Contribution[] => {
    if (time < joins || (leaves !== null && time >= leaves)) return [];
    return [amends !== null && time >= amends ? contribution(code, [140, 400]) : large(code)];
  };

  it('never lets a reader who adds and subtracts tables come down to fewer than three organisations', () => {
    fc.assert(
      fc.property(fc.array(organisation, { minLength: 4, maxLength: 14 }), (lives) => {
        const codes = lives.map((_, index) => `O${String(index).padStart(2, '0')}`);
        const boards = [0, 1, 2, 3];
        const inside = (life: Life, key: string): boolean => {
          const board = key.startsWith('NOW') ? (life.now ?? life.was) : life.was;
          return key === 'ENG' || key.endsWith(`R${board % 2}`) || key.endsWith(`B${board}`);
        };
        const keys = [
          'ENG',
          ...['WAS', 'NOW'].flatMap((reading) => [
            ...['R0', 'R1'].map((region) => `${reading} ${region}`),
            ...boards.map((board) => `${reading} B${board}`),
          ]),
        ];
        const published = new Map<string, EarlierTable[]>();
        const tables: Contribution[][] = [];
        for (let time = 0; time <= 3; time += 1) {
          const areas = keys.map((key): AreaTable => ({
            key,
            depth: key === 'ENG' ? 0 : key.includes('R') ? 1 : 2,
            now: lives.flatMap((life, index) => (inside(life, key) ? tableAt(life, codes[index]!, time) : [])),
            earlier: published.get(key) ?? [],
          }));
          for (const [key, { kind }] of renewAreas(areas, people)) {
            const contributions = areas.find((area) => area.key === key)!.now;
            if (kind === 'HELD' || kind === 'SAME') continue;
            const shown = contributions.length >= 3 ? [0] : [];
            published.set(key, [{ contributions, shown }, ...(published.get(key) ?? [])]);
            if (shown.length > 0) tables.push([...contributions]);
          }
        }
        expect(standingAlone(tables)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('publishes a first quarter whole where every area has enough organisations', () => {
    const now = many('A', 5);
    const others = many('B', 4);
    const areas = [
      { key: 'ENG', depth: 0, now: [...now, ...others], earlier: [] },
      { key: 'R1', depth: 1, now, earlier: [] },
      { key: 'R2', depth: 1, now: others, earlier: [] },
    ];
    expect([...renewAreas(areas, people).values()].map(({ kind }) => kind)).toEqual(['FIRST', 'FIRST', 'FIRST']);
  });
});
