import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectOfMissing, possibleShare } from './index.js';
import type { MissingReturn, RegionAnswers } from './index.js';
import { standingOf } from './region-standing.js';

const confidence = 0.99;
const rest = { inPlace: 600, applicable: 1000, organisations: 200 };

function answersOf(
  region: { inPlace: number; applicable: number; organisations: number },
  owed: number[],
): RegionAnswers {
  const missing = owed.map((answers, index): MissingReturn => ({
    code: `R${index}`,
    name: `Trust ${index}`,
    owed: [answers],
    before: null,
  }));
  return { columns: [{ key: 'D2', name: 'Access', region, rest }], missing, confidence };
}

const world = fc
  .record({
    organisations: fc.integer({ min: 3, max: 12 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    owed: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ organisations, share, owed }) =>
    answersOf({ inPlace: Math.round(organisations * 5 * share), applicable: organisations * 5, organisations }, owed),
  );

describe('effectOfMissing', () => {
  it('narrows the range of the region by what it says, whatever the return answers', () => {
    fc.assert(
      fc.property(world, fc.double({ min: 0, max: 1, noNaN: true }), (answers, yes) => {
        const { region } = answers.columns[0]!;
        const open = answers.missing.reduce((sum, { owed }) => sum + owed[0]!, 0);
        for (const effect of effectOfMissing(answers)) {
          const owed = answers.missing.find(({ code }) => code === effect.code)!.owed[0]!;
          const before = possibleShare({ ...region, missing: open });
          const after = possibleShare({
            inPlace: region.inPlace + Math.round(yes * owed),
            applicable: region.applicable + owed,
            missing: open - owed,
          });
          if (!before.computable || !after.computable) throw new Error('It has answers.');
          expect(before.upper - before.lower - (after.upper - after.lower)).toBeCloseTo(effect.narrowing, 9);
        }
      }),
    );
  });

  it('says that a return could change the standing alone exactly where its answers, all one way, do', () => {
    fc.assert(
      fc.property(world, (answers) => {
        const column = answers.columns[0]!;
        const now = standingOf(column, confidence);
        for (const { code, fewestToChange } of effectOfMissing(answers)) {
          const owed = answers.missing.find((each) => each.code === code)!.owed[0]!;
          const { inPlace, applicable, organisations } = column.region;
          const changes = [0, owed].some((said) => {
            const region = { inPlace: inPlace + said, applicable: applicable + owed, organisations: organisations + 1 };
            return standingOf({ ...column, region }, confidence) !== now;
          });
          expect(fewestToChange === 1).toBe(owed > 0 && changes);
        }
      }),
    );
  });

  it('ranks by how few could change the standing, then by how much the range narrows', () => {
    fc.assert(
      fc.property(world, (answers) => {
        const effects = effectOfMissing(answers);
        expect(effects.map(({ rank }) => rank)).toEqual(effects.map((_, index) => index + 1));
        effects.slice(1).forEach((effect, index) => {
          const before = effects[index]!;
          const [first, second] = [before.fewestToChange ?? Infinity, effect.fewestToChange ?? Infinity];
          expect(first).toBeLessThanOrEqual(second);
          if (first === second) expect(before.narrowing).toBeGreaterThanOrEqual(effect.narrowing);
        });
      }),
    );
  });

  it('puts the organisation first that would move the figure, where all else is the same', () => {
    const answers = answersOf({ inPlace: 30, applicable: 50, organisations: 10 }, [5, 5]);
    const [usual, unusual] = answers.missing;
    const missing = [
      { ...usual!, before: [{ inPlace: 3, applicable: 5 }] },
      { ...unusual!, before: [{ inPlace: 0, applicable: 5 }] },
    ];
    const [first] = effectOfMissing({ ...answers, missing });
    expect(first).toMatchObject({ code: 'R1', rank: 1 });
    expect(first?.sentence).toContain('When its organisation last answered, 0 of 5 actions were in place there.');
  });

  it('words what a return could overturn, decide, or leave as it is', () => {
    const alone = effectOfMissing(answersOf({ inPlace: 1, applicable: 60, organisations: 12 }, [60]))[0];
    expect(alone?.sentence).toBe(
      'Alone it could overturn that the region stands below the rest of England in “Access”. Once it is in, the range in which the region’s share in “Access” must lie is 50.0 percentage points narrower.',
    );
    const many = effectOfMissing(answersOf({ inPlace: 300, applicable: 500, organisations: 100 }, [1, 1]))[0];
    expect(many?.sentence).toContain(
      'Not even all missing returns together could change what is said of the region against the rest of England.',
    );
    const known = effectOfMissing(answersOf({ inPlace: 3, applicable: 5, organisations: 5 }, [0]))[0];
    expect(known).toMatchObject({ columnKey: null, narrowing: 0 });
    expect(known?.sentence).toBe('Its answers are known already from a published collection.');
  });
});
