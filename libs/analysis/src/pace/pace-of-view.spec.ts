import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@monitor/statistics';
import { comparePace } from './compare-pace.js';
import { paceOfView } from './index.js';
import { drawPaceWorld, plainWorld, regionNames, tableOfLetters } from './pace-world.builder.js';
import type { PaceWorld } from './pace-world.builder.js';
import type { PaceTable } from './pace-history.js';
import { spellsOfView } from './spells-of-view.js';

function viewOf(table: PaceTable, isOfTypes = false) {
  const groups = [...new Set(table.histories.map(({ group }) => group))];
  return paceOfView({ table, groups, isOfTypes, names: regionNames });
}

/** The view of a world that is drawn. */
function drawView(random: ReturnType<typeof seededRandom>, world: Partial<PaceWorld>) {
  return viewOf(drawPaceWorld(random, { ...plainWorld, ...world }));
}

describe('the pace of a group', () => {
  it('counts what became of its plans, those undone and those that could not be followed', () => {
    const { whole, beginningUnknown, withoutPlan } = viewOf(
      tableOfLetters(['NPPIIIP', 'NPIIIII', 'NPPPPPP', 'NPPN...', 'PPIIIII', 'NIIIIII']),
    );
    expect(whole).toMatchObject({ organisations: 4, plans: 4, inPlace: 2, givenUp: 1, open: 1 });
    expect(whole).toMatchObject({ followedInPlace: 2, undone: 1 });
    expect([beginningUnknown, withoutPlan]).toEqual([1, 1]);
    // One of four after a quarter, one more after two, in which another was given up.
    expect(
      whole.points.map(({ quarters, open, inPlace, givenUp }) => [quarters, open, inPlace.value, givenUp]),
    ).toEqual([
      [0, 4, 0, 0],
      [1, 4, 0.25, 0],
      [2, 3, 0.5, 0.25],
      [3, 1, 0.5, 0.25],
      [4, 1, 0.5, 0.25],
      [5, 1, 0.5, 0.25],
    ]);
    expect(whole.median.value).toBe(2);
    expect(whole.withinYear?.value).toBe(0.5);
  });

  it('is not certain where none of the plans is in place: the limit goes by how many organisations were followed', () => {
    const none = (count: number) =>
      viewOf(tableOfLetters(Array<string>(count).fill('NPPPPPP NPPPPPP'))).whole.withinYear;
    expect(none(20)).toEqual({ value: 0, lower: 0, upper: expect.closeTo(0.161, 3) });
    expect(none(80)!.upper!).toBeLessThan(0.05);
    expect(viewOf(tableOfLetters(Array<string>(20).fill('NPPPPPP'))).sentence).toMatch(/cannot be told/);
  });

  it('has no share within a year where nothing was followed for one, and no plans no curve', () => {
    expect(viewOf(tableOfLetters(['NPPI', 'NPPP'])).whole).toMatchObject({ withinYear: null, undoneWithinYear: null });
    expect(viewOf(tableOfLetters(['NNNN'])).whole).toMatchObject({ plans: 0, points: [], withinYear: null });
  });
});

describe('the pace of groups beside each other', () => {
  const claimsIn = (views: number, world: Partial<PaceWorld>, seed: number) => {
    const random = seededRandom(seed);
    let claimed = 0;
    for (let view = 0; view < views; view += 1) {
      const table = drawPaceWorld(random, { ...plainWorld, ...world });
      const groups = [...new Set(table.histories.map(({ group }) => group))];
      const { verdicts } = comparePace(spellsOfView(table, false).spells, groups);
      if ([...verdicts.values()].some((verdict) => verdict === 'LONGER' || verdict === 'SHORTER')) claimed += 1;
    }
    return claimed / views;
  };
  const allowed = (views: number) => 0.05 + 3 * Math.sqrt((0.05 * 0.95) / views);

  it.each<[string, Partial<PaceWorld>, number]>([
    ['seven regions', {}, 200],
    ['seven regions of alike organisations', { unlike: 0 }, 150],
    ['regions with another mix of types', { isTrust: (group, at) => at % (group + 2) === 0 }, 200],
    ['a region that began two years late', { from: (group) => (group === 0 ? 7 : 0) }, 200],
    ['one region of five organisations', { organisations: (group) => (group === 0 ? 5 : 12) }, 150],
    ['forty boards of five', { groups: 40, organisations: () => 5, actions: 4 }, 60],
  ])('is claimed to differ in at most one of twenty views of %s without any difference', (_, world, views) => {
    expect(claimsIn(views, world, 31)).toBeLessThan(allowed(views));
  });

  it('names the region that takes twice as long, with its share in place within a year and that of others', () => {
    const random = seededRandom(8);
    const views = 30;
    let named = 0;
    for (let view = 0; view < views; view += 1) {
      const { groups, sentence } = drawView(random, {
        organisations: () => 30,
        unlike: 0.4,
        pace: (at) => (at === 2 ? 0.4 : 1),
      });
      if (groups[2]!.verdict !== 'LONGER') continue;
      named += 1;
      expect(sentence).toMatch(
        /^From plan to practice takes longer than elsewhere, beyond chance, in .*Region 2 \(\d+% of plans in place within a year, \d+% to \d+%; elsewhere \d+%\)/,
      );
    }
    expect(named / views).toBeGreaterThan(0.8);
  });

  it('says what would have shown where it cannot tell', () => {
    const { sentence, groups, allowance } = drawView(seededRandom(2), {});
    expect(groups.map(({ verdict }) => verdict)).toEqual(Array<string>(7).fill('CANNOT_TELL'));
    expect(sentence).toMatch(
      /^Whether plans take longer in some regions than in others these returns cannot tell\. Only a difference between a typical region and the others in the share of plans in place within a year of about [\d.]+ percentage points or more could have shown with these returns\./,
    );
    expect(allowance).toContain('all 8 comparisons');
  });

  it('judges no group of fewer than five organisations', () => {
    const { groups, sentence } = drawView(seededRandom(3), { groups: 2, organisations: () => 4 });
    expect(groups.map(({ verdict }) => verdict)).toEqual(['TOO_FEW', 'TOO_FEW']);
    expect(sentence).toMatch(/cannot be told: that takes plans of five organisations or more/);
  });

  it('compares types on the same actions: one that is asked slower things does not take longer by that', () => {
    const random = seededRandom(6);
    const even = { groups: 1, organisations: () => 60, unlike: 0, isTrust: () => false };
    const quick = drawPaceWorld(random, { ...plainWorld, ...even });
    const slow = drawPaceWorld(random, { ...plainWorld, ...even, pace: () => 0.3 });
    const none = new Uint8Array(quick.actions.length * quick.quarters);
    const asked = (history: (typeof quick.histories)[number], at: number, isOfBoth: boolean) => ({
      ...{
        code: `${String(isOfBoth)}${String(at)}`,
        type: isOfBoth ? 'TRUST' : 'PRACTICE',
        group: isOfBoth ? 'TRUST' : 'PRACTICE',
      },
      statuses: Uint8Array.from([...history.statuses, ...(isOfBoth ? slow.histories[at]!.statuses : none)]),
    });
    const histories = quick.histories.map((history, at) => asked(history, at, at % 2 === 0));
    const actions = [...quick.actions, ...quick.actions.map((action) => `slow ${action}`)];
    const { groups } = viewOf({ ...quick, actions, histories }, true);
    const [trusts, practices] = [groups[0]!, groups[1]!];
    expect(trusts.withinYear!.value).toBeLessThan(practices.withinYear!.value - 0.1);
    expect(groups.map(({ verdict }) => verdict)).toEqual(['CANNOT_TELL', 'CANNOT_TELL']);
  });
});
