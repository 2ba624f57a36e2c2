import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { undivided } from './contribution.js';
import type { Contribution } from './contribution.js';
import { exactCount } from './exact-count.js';
import { publishTable, shownGroups, shownNumerators } from './publish-table.js';

const people = disclosurePolicyFor({ kind: 'SHARE' });
const oneGroup = { groups: [{ code: 'IMD1', label: 'Most deprived fifth', comparable: true }] };
type Pair = readonly [numerator: number, denominator: number];
const contributions = (pairs: readonly Pair[]): Contribution[] =>
  pairs.map(([numerator, denominator], index) => ({
    organisationCode: `O${index}`,
    parts: undivided([exactCount(numerator)], [exactCount(denominator)]),
    numerators: [exactCount(numerator)],
    denominators: [exactCount(denominator)],
    source: 'R1',
    weightsSource: null,
  }));
const publish = (...pairs: readonly Pair[]) =>
  publishTable({ contributions: contributions(pairs) }, oneGroup, people)[0]!;
const statuses = ({ numerator, denominator, share }: ReturnType<typeof publish>) => [
  numerator.status,
  denominator.status,
  share.status,
];

describe('a table made fit to show', () => {
  it('has its counts rounded to the nearest 5, and shares of the rounded counts', () => {
    const group = publish([137, 334], [138, 334], [137, 335]);
    expect(group.numerator).toEqual({ status: 'PUBLISHED', value: 410 });
    expect(group.denominator).toEqual({ status: 'PUBLISHED', value: 1005 });
    expect(group.share.value).toBeCloseTo(410 / 1005, 12);
    expect(group.share.lower).toBeLessThan(410 / 1005);
  });

  it.each([
    [
      'few people',
      [
        [1, 100],
        [2, 100],
        [4, 100],
      ],
    ],
    [
      'few outside',
      [
        [100, 101],
        [98, 100],
        [96, 100],
      ],
    ],
    [
      'few beside the largest',
      [
        [400, 800],
        [4, 200],
        [8, 200],
      ],
    ],
    [
      'one organisation that has almost all',
      [
        [900, 1800],
        [60, 200],
        [60, 200],
        [50, 100],
      ],
    ],
  ] as [string, Pair[]][])('hides a numerator of %s, and shows how many there are', (_, pairs) => {
    expect(statuses(publish(...pairs))).toEqual(['SUPPRESSED', 'PUBLISHED', 'SUPPRESSED']);
  });

  it('hides everything that comes from fewer than three organisations, or is of few people', () => {
    const hidden = ['SUPPRESSED', 'SUPPRESSED', 'SUPPRESSED'];
    expect(statuses(publish([400, 900], [400, 900]))).toEqual(hidden);
    expect(statuses(publish([1, 2], [1, 2], [1, 2]))).toEqual(hidden);
    expect(statuses(publish([0, 0], [0, 0], [0, 0]))).toEqual(hidden);
  });

  it('tells a group that nobody reported from one that is hidden', () => {
    expect(publish().share.status).toBe('NOT_REPORTED');
    expect(statuses(publishTable({ contributions: [], isHidden: true }, oneGroup, people)[0]!)).toEqual(
      Array(3).fill('NOT_REPORTED'),
    );
  });

  it('hides what must not be compared with an earlier table, whatever it counts', () => {
    const safe = contributions([
      [137, 334],
      [138, 334],
      [137, 335],
    ]);
    for (const table of [{ isHidden: true }, { withheld: [0] }]) {
      const [group] = publishTable({ contributions: safe, ...table }, oneGroup, people);
      expect(statuses(group!)).toEqual(['SUPPRESSED', 'SUPPRESSED', 'SUPPRESSED']);
      expect(shownGroups([group!])).toEqual([]);
    }
  });

  const pair = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]);

  it('publishes only multiples of 5, a numerator within its denominator, and shares that those two give', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 9 }), (pairs) => {
        const group = publish(...pairs);
        const { value } = group.numerator;
        if (value === null) return;
        expect(value % 5).toBe(0);
        expect(value).toBeLessThanOrEqual(group.denominator.value!);
        expect(group.share.value).toBeCloseTo(value / group.denominator.value!, 12);
      }),
    );
  });

  it('is blind to who the organisations are and in which order they come', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        expect(publish(...[...pairs].reverse())).toEqual(publish(...pairs));
      }),
    );
  });

  it('shows no more when two organisations become one', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 7 }), (pairs) => {
        const [one, other, ...rest] = pairs;
        const merged = publish([one![0] + other![0], one![1] + other![1]], ...rest);
        const apart = publish(...pairs);
        if (merged.denominator.status === 'PUBLISHED') expect(apart.denominator.status).toBe('PUBLISHED');
        if (merged.numerator.status === 'PUBLISHED') expect(apart.numerator.status).toBe('PUBLISHED');
      }),
    );
  });
});

it('hides only of how many it is so where that alone would tell by its change', () => {
  const pairs: Pair[] = [
    [40, 100],
    [50, 110],
    [45, 120],
  ];
  const table = { contributions: contributions(pairs), numeratorsWithheld: [0] };
  const group = publishTable(table, oneGroup, people)[0]!;
  expect(statuses(group)).toEqual(['SUPPRESSED', 'PUBLISHED', 'SUPPRESSED']);
  expect(shownGroups([group])).toEqual([0]);
  expect(shownNumerators([group])).toEqual([]);
});
