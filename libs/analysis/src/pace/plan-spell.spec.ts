import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packed } from './pace-world.builder.js';
import { plansOfAction } from './plan-spell.js';
import type { PlansOfAction } from './plan-spell.js';

const plansIn = (letters: string) => plansOfAction(packed(letters), 0, letters.length);
const history = fc.array(fc.constantFrom(...'NPGIEX.'), { minLength: 1, maxLength: 16 }).map((each) => each.join(''));

describe('plans in a history', () => {
  it.each([
    ['NPPI', 2, 'event'],
    ['NPI', 1, 'event'],
    ['XGGE', 2, 'event'],
    ['NPGN', 2, 'competing'],
    ['NPPP', 2, null],
    ['NPP.I', 1, null],
    ['NPPX', 1, null],
    ['NP', 0, null],
  ])('%s: %d quarters, ended by %s', (letters, duration, end) => {
    expect(plansIn(letters)).toMatchObject({ spells: [{ duration, end }], beginningUnknown: 0, withoutPlan: 0 });
  });

  it.each([
    ['PPI', 1, 0],
    ['.PPI', 1, 0],
    ['N.PI', 1, 0],
    ['NI', 0, 1],
    ['I', 0, 0],
    ['.I', 0, 0],
    ['IPI', 0, 0],
  ])('%s is no whole plan', (letters, beginningUnknown, withoutPlan) => {
    expect(plansIn(letters)).toEqual({ spells: [], beginningUnknown, withoutPlan });
  });

  it.each([
    ['NPIIP', { duration: 2, isUndone: true }],
    ['NPIN', { duration: 1, isUndone: true }],
    ['NPIEE', { duration: 2, isUndone: false }],
    ['NPII.N', { duration: 1, isUndone: false }],
    ['NPIX', { duration: 0, isUndone: false }],
    ['NPPP', null],
  ])('%s: what became of it once in place', (letters, held) => {
    expect(plansIn(letters).spells).toMatchObject([{ held }]);
  });

  it('are begun again after they were given up or undone to nothing', () => {
    expect(plansIn('NPNPPI').spells.map(({ duration, end }) => [duration, end])).toEqual([
      [1, 'competing'],
      [2, 'event'],
    ]);
    expect(plansIn('NPINPI').spells.map(({ end, held }) => [end, held?.isUndone])).toEqual([
      ['event', true],
      ['event', false],
    ]);
  });

  it('know nothing of quarters before the first return or after the last', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 4 }), (letters, more) => {
        expect(plansIn('.'.repeat(more) + letters)).toEqual(plansIn(letters));
        const known = ({ spells, ...rest }: PlansOfAction) => ({
          ...rest,
          spells: spells.map(({ duration, end, held }) => ({ duration, end, held })),
        });
        expect(known(plansIn(letters + '.'.repeat(more)))).toEqual(known(plansIn(letters)));
      }),
    );
  });

  it('are, with what is left out, every run of quarters under way but repairs', () => {
    fc.assert(
      fc.property(history, (letters) => {
        const { spells, beginningUnknown } = plansIn(letters);
        const runs = [...letters].filter(
          (letter, at) => 'PG'.includes(letter) && !'PGIE'.includes(letters[at - 1] ?? '.'),
        );
        expect(spells.length + beginningUnknown).toBe(runs.length);
      }),
    );
  });

  it('end once in place before they can be held, and a later quarter never shortens one', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...'NPGIEX'), (letters, next) => {
        const [now, later] = [plansIn(letters), plansIn(letters + next)];
        now.spells.forEach((spell, at) => {
          expect(spell.held === null).toBe(spell.end !== 'event');
          expect(later.spells[at]!.duration).toBeGreaterThanOrEqual(spell.duration);
          if (spell.end !== null) expect(later.spells[at]!.end).toBe(spell.end);
        });
      }),
    );
  });
});
