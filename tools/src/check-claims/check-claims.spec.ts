import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments.js';
import { formerPeople, formerPractice } from './rules/former.js';
import { drawsOf, tryRules, tryWorld } from './trial.js';
import type { Tally } from './trial.js';
import { mostWrong, powerTable, tooOftenWrong, trialTable } from './trial-table.js';
import { worldsNamed } from './worlds/all-worlds.js';
import { makePeople } from './worlds/people/make-people.js';
import { makePractice } from './worlds/practice/make-practice.js';

const quick = { draws: 12, seed: 11 };

/** One world of each story that is quickly drawn. */
const quickWorlds = ['nothing-7-c3', 'one-status-69', 'no-gap-ethnicity', 'outlier', 'levelling-down', 'points-only'];

/** The rules of the first edition in the place of those of today: each of them is a fault that must be seen. */
function withFormerRules(name: string): Tally[] {
  const [world] = worldsNamed(name);
  const make = (draw: number) => draw + 1;
  if (world!.of === 'PRACTICE') {
    const rules = { FORMER: [], PRESENT: formerPractice };
    const { design } = world!;
    return tryRules(world!, rules, { draws: quick.draws, make: (draw) => makePractice(design, make(draw)) });
  }
  const { design } = world!;
  const rules = { FORMER: [], PRESENT: formerPeople };
  return tryRules(world!, rules, { draws: quick.draws, make: (draw) => makePeople(design, make(draw)) });
}

describe('the trial', () => {
  it.each([
    ['no-gap-clustered', 'GAP'],
    ['no-gap-age', 'GAP'],
    ['no-gap-ethnicity', 'GAPS_ACROSS_AREAS'],
    ['hidden-group', 'GAP'],
    ['outlier', 'GAP_CHANGE'],
    ['late-returns', 'GAP_CHANGE'],
    ['boundary-change', 'GAP_CHANGE'],
    ['points-only', 'GAP_CHANGE'],
  ])('sees in %s that the rules of the first edition do not hold for %s', (name, kind) => {
    expect(tooOftenWrong(withFormerRules(name)).map((line) => line.split(' ')[0])).toContain(kind);
  });

  it('finds the rules of today wrong nowhere more often than once in twenty', () => {
    const tallies = quickWorlds.flatMap((name) => tryWorld(worldsNamed(name)[0]!, quick));
    expect(tooOftenWrong(tallies)).toEqual([]);
  });

  it('allows a little more than one in twenty for the draws, the less the more there are', () => {
    expect(mostWrong(100)).toBeGreaterThan(5);
    expect(mostWrong(400) / 400).toBeLessThan(mostWrong(100) / 100);
    expect(mostWrong(2000) / 2000).toBeLessThan(0.07);
  });

  it('judges the kinds alone that it is asked for', () => {
    const tallies = tryWorld(worldsNamed('gap-12')[0]!, { draws: 2, seed: 1, kinds: ['GAP'] });
    expect([...new Set(tallies.map(({ kind }) => kind))]).toEqual(['GAP']);
  });

  it('prints every kind of finding, and says which of them is not on trial', () => {
    const tallies = ['region-apart-35', 'gap-12'].flatMap((name) =>
      tryWorld(worldsNamed(name)[0]!, { draws: 2, seed: 1 }),
    );
    const lines = trialTable(tallies);
    for (const tally of tallies) expect(drawsOf(tally)).toBe(2);
    expect(lines.some((line) => line.startsWith('GAP_CHANGE'))).toBe(true);
    expect(powerTable(tallies).join('\n')).toContain('one region apart in one column');
  });
});

describe('npm run check:claims', () => {
  it('draws each world 300 times unless it is told otherwise', () => {
    expect(readArguments([])).toEqual({
      draws: 300,
      worlds: null,
      kinds: null,
      seed: 1,
      coverage: false,
      evaluation: false,
    });
    expect(
      readArguments(['--draws=20', '--worlds=outlier,revision', '--kinds=GAP', '--coverage', '--seed', '3']),
    ).toEqual({
      draws: 20,
      worlds: ['outlier', 'revision'],
      kinds: ['GAP'],
      seed: 3,
      coverage: true,
      evaluation: false,
    });
  });

  it('draws worlds of evaluation 200 times, or as often as it is told', () => {
    expect(readArguments(['--evaluation'])).toMatchObject({ draws: 200, evaluation: true });
    expect(readArguments(['--evaluation', '--draws=20'])).toMatchObject({ draws: 20, evaluation: true });
    expect(readArguments(['--coverage'])).toMatchObject({ draws: 300, evaluation: false });
  });

  it.each([['--draws=0'], ['--draws=many'], ['--region=Y56'], ['--kinds=GAPS']])('refuses %s', (word) => {
    expect(readArguments([word])).toBeNull();
  });
});
