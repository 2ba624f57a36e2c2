import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../numerics/index.js';
import { logRankTest } from './index.js';
import type { GroupedSpell } from './index.js';
import { computed, drawWorld, inGroups, remission } from './survival.builder.js';

const trial = [
  ...remission.drug.map((spell): GroupedSpell => ({ ...spell, group: 'drug' })),
  ...remission.placebo.map((spell): GroupedSpell => ({ ...spell, group: 'placebo' })),
];
/** Spells of few durations, so that many are tied. */
const drawnSpells = fc.array(
  fc.record({
    duration: fc.integer({ min: 0, max: 8 }),
    end: fc.constantFrom('event' as const, 'event' as const, 'competing' as const, null),
  }),
  { minLength: 2, maxLength: 40 },
);
const grouped = fc
  .tuple(drawnSpells, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 40, maxLength: 40 }))
  .map(([spells, groups]) => spells.map((spell, at): GroupedSpell => ({ ...spell, group: `G${String(groups[at])}` })));

describe('the log-rank test', () => {
  it('gives 16.79 for remission on 6-MP and placebo, with the expected relapses of every textbook', () => {
    const test = computed(logRankTest(trial));
    expect(test).toMatchObject({ chiSquare: expect.closeTo(16.7929, 4), degreesOfFreedom: 1 });
    expect(test.pValue).toBeCloseTo(4.17e-5, 7);
    expect(test.groups.map(({ observed }) => observed)).toEqual([9, 21]);
    expect(test.groups.map(({ expected }) => Number(expected.toFixed(2)))).toEqual([19.25, 10.75]);
    expect(test.groups[0]!.z! ** 2).toBeCloseTo(test.chiSquare, 10);
  });

  it('adds up over strata, and is the same said twice in one stratum each', () => {
    const twice = ['men', 'women'].flatMap((stratum) => trial.map((spell) => ({ ...spell, stratum })));
    expect(computed(logRankTest(twice)).chiSquare).toBeCloseTo(2 * computed(logRankTest(trial)).chiSquare, 10);
    const apart = trial.map((spell) => ({ ...spell, stratum: spell.group }));
    expect(logRankTest(apart)).toMatchObject({ reason: 'no-variation' });
  });

  it('does not depend on the order of spells, the unit of time or what the groups are called; all that is seen is expected', () => {
    fc.assert(
      fc.property(grouped, fc.boolean(), (drawn, isClustered) => {
        const spells = drawn.map((spell, at) => (isClustered ? { ...spell, cluster: String(at) } : spell));
        const test = logRankTest(spells);
        if (!test.computable) return;
        const moved = [...spells].reverse().map((spell) => ({
          ...{ ...spell, duration: 2 * spell.duration, group: `the ${spell.group}` },
        }));
        expect(computed(logRankTest(moved)).chiSquare).toBeCloseTo(test.chiSquare, 7);
        const total = (read: 'observed' | 'expected') => test.groups.reduce((sum, group) => sum + group[read], 0);
        expect(total('expected')).toBeCloseTo(total('observed'), 8);
        for (const { z } of test.groups) if (z !== null) expect(z ** 2).toBeLessThanOrEqual(test.chiSquare + 1e-7);
      }),
    );
  });

  it('compares spells of one kind: groups that wait for other things do not differ by that alone', () => {
    const kindsOf = (quick: string, slow: string, group: string) =>
      remission.drug.flatMap((spell, at) => [
        { ...spell, group, kind: slow, cluster: `${group} ${String(at)}` },
        { ...remission.placebo[at]!, group, kind: quick, cluster: `${group} ${String(at)}` },
      ]);
    const mixed = [
      ...kindsOf('quick', 'slow', 'A'),
      ...kindsOf('quick', 'slow', 'B').filter(({ kind }) => kind === 'slow'),
    ];
    expect(computed(logRankTest(mixed)).chiSquare).toBeCloseTo(0, 10);
    expect(computed(logRankTest(mixed.map(({ kind, ...spell }) => ({ ...spell, was: kind })))).pValue).toBeLessThan(
      0.05,
    );
    const alone = mixed.map(({ group, kind, duration, end }) => ({ group, kind, duration, end }));
    expect(computed(logRankTest(alone)).chiSquare).toBeCloseTo(0, 10);
  });

  it('takes a cluster for one: whoever says the same five times over is no more certain', () => {
    fc.assert(
      fc.property(grouped, (drawn) => {
        const times = (count: number) =>
          drawn.flatMap((spell, at) => Array.from({ length: count }, () => ({ ...spell, cluster: String(at) })));
        const [once, often] = [logRankTest(times(1)), logRankTest(times(5))];
        if (once.computable) expect(computed(often).chiSquare).toBeCloseTo(once.chiSquare, 7);
      }),
    );
  });

  it('claims a difference in one of twenty worlds without any, however alike the spells of a cluster are', () => {
    const random = seededRandom(3);
    const worlds = 800;
    let [claimed, claimedAlone] = [0, 0];
    for (let draw = 0; draw < worlds; draw += 1) {
      const world = { clusters: 18, spellsOfCluster: 8, event: 0.2, competing: 0.03, unlike: 0.8, followed: 10 };
      const spells = inGroups(drawWorld(random, world), 3);
      if (computed(logRankTest(spells)).pValue <= 0.05) claimed += 1;
      const alone = spells.map(({ duration, end, group }) => ({ duration, end, group }));
      if (computed(logRankTest(alone)).pValue <= 0.05) claimedAlone += 1;
    }
    const error = Math.sqrt((0.05 * 0.95) / worlds);
    expect(claimed / worlds).toBeLessThan(0.05 + 3 * error);
    expect(claimed / worlds).toBeGreaterThan(0.05 - 3 * error);
    expect(claimedAlone / worlds).toBeGreaterThan(0.15);
  });

  it('finds a group that takes twice as long', () => {
    const random = seededRandom(4);
    const fast = drawWorld(random, {
      ...{ clusters: 20, spellsOfCluster: 6, unlike: 0.3, competing: 0 },
      event: 0.3,
      followed: 12,
    });
    const slow = drawWorld(random, {
      ...{ clusters: 20, spellsOfCluster: 6, unlike: 0.3, competing: 0 },
      event: 0.15,
      followed: 12,
    });
    const { groups, pValue } = computed(
      logRankTest([
        ...fast.map((spell) => ({ ...spell, group: 'fast' })),
        ...slow.map((spell) => ({ ...spell, group: 'slow', cluster: `slow ${spell.cluster}` })),
      ]),
    );
    expect(pValue).toBeLessThan(0.01);
    expect(groups.map(({ z }) => Math.sign(z ?? 0))).toEqual([1, -1]);
  });

  it.each([
    [[], 'too-few-observations'],
    [[{ group: 'A', duration: 1, end: 'event' }], 'too-few-groups'],
    [
      [
        { group: 'A', duration: 1, end: null },
        { group: 'B', duration: 2, end: 'competing' },
      ],
      'no-variation',
    ],
    [
      [
        { group: 'A', duration: 1, end: 'event', cluster: 'C' },
        { group: 'B', duration: 2, end: 'event', cluster: 'C' },
      ],
      'invalid-argument',
    ],
    [[{ group: 'A', duration: Infinity, end: null }], 'out-of-range'],
  ] as [GroupedSpell[], string][])('refuses %j: %s', (spells, reason) => {
    expect(logRankTest(spells)).toMatchObject({ reason });
  });
});
