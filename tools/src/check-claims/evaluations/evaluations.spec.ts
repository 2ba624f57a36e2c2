import { describe, expect, it } from '@jest/globals';
import { evaluationWorld, plantedEffect, stillWorld } from '@monitor/analysis/evaluation-worlds';
import { mostWrong } from '../trial-table.js';
import { evaluationTable, unsoundAnswers } from './evaluation-table.js';
import { isWithoutEffect, plantedWorlds } from './planted-worlds.js';
import { rulesOfToday, tryEvaluation } from './try-evaluation.js';
import type { EvaluationRules, EvaluationTally } from './try-evaluation.js';

/** With so few arrangements p can still fall to one in forty. */
const quick = { draws: 2, seed: 3, arrangements: 39 };
const [nothing, , large] = plantedWorlds;

const claimsAll: EvaluationRules = {
  ...rulesOfToday,
  claim: (...asked) => ({ ...rulesOfToday.claim(...asked), verdict: 'DIFFERENT', strength: 'QUASI_EXPERIMENT' }),
};

describe('the worlds', () => {
  it('differ by exactly what is planted, from adoption on, in those that adopt', () => {
    const planted = { ...stillWorld, effect: 0.06, effectInTrusts: 0.01 };
    const [still, changed] = [stillWorld, planted].map((world) => evaluationWorld(world, 5));
    const effects = changed!.flatMap(({ type, quarters }, at) =>
      quarters.flatMap((quarter, when) => {
        const difference = (quarter?.outcome ?? NaN) - (still![at]?.quarters[when]?.outcome ?? NaN);
        const expected = quarter?.inPlace === 1 ? (type === 'TRUST' ? 0.01 : 0.06) : 0;
        return [Math.abs(difference - expected)];
      }),
    );
    expect(Math.max(...effects)).toBeLessThan(1e-12);
    const adopters = changed!.filter(({ quarters }) => quarters.at(-1)?.inPlace === 1);
    const trusts = adopters.filter(({ type }) => type === 'TRUST').length;
    const mean = (0.01 * trusts + 0.06 * (adopters.length - trusts)) / adopters.length;
    expect(plantedEffect(planted, changed!)).toBeCloseTo(mean, 12);
  });

  it('let those that never adopt anticipate nothing', () => {
    const [late, still] = [{ effect: 0.06, anticipation: 2 }, {}].map((changes) =>
      evaluationWorld({ ...stillWorld, ...changes }, 5),
    );
    const never = still!.flatMap(({ quarters }, at) => (quarters.at(-1)?.inPlace === 0 ? [at] : []));
    expect(never.length).toBeGreaterThan(10);
    for (const at of never) expect(late![at]).toEqual(still![at]);
  });

  it.each([1, 2, 3])('have as many adopters and late reporters as they are asked for (%d)', (seed) => {
    const few = evaluationWorld({ ...stillWorld, organisations: 70, adopters: 12 }, seed);
    expect(few.filter(({ quarters }) => quarters.at(-1)?.inPlace === 1)).toHaveLength(12);
    const late = evaluationWorld({ ...stillWorld, organisations: 2000, late: 0.3 }, seed);
    const missing = late.filter(({ quarters }) => quarters.includes(null)).length / 2000;
    // Three in ten miss one quarter in five, so that of twelve a few miss none.
    expect(Math.abs(missing - 0.3 * (1 - 0.8 ** 12))).toBeLessThan(0.04);
  });
});

describe('the trial of evaluations', () => {
  it('has a row a world, and answers every world', () => {
    const tallies = plantedWorlds.map((planted) => tryEvaluation(planted, { ...quick, draws: 1 }));
    const table = evaluationTable(tallies);
    for (const { title } of plantedWorlds) expect(table.filter((line) => line.startsWith(`${title} `))).toHaveLength(1);
    expect(tallies.map(({ answered }) => answered)).toEqual(plantedWorlds.map(() => 1));
  });

  it('counts an effect that was planted as beyond chance, and nothing as nothing', () => {
    const [still, shown] = [nothing!, large!].map((planted) => tryEvaluation(planted, quick));
    expect(shown).toMatchObject({ answered: 2, different: 2 });
    expect(shown!.truth / 2).toBeCloseTo(0.06, 12);
    expect(Math.abs(shown!.bias / 2)).toBeLessThan(0.02);
    // Both by chance in one trial of four hundred.
    expect(still!.different).toBeLessThan(2);
  });
});

describe('what is taken for unsound', () => {
  const tallyOf = (planted: EvaluationTally['planted'], changes: Partial<EvaluationTally>): EvaluationTally => ({
    ...{ planted, draws: 200, answered: 200, truth: 0, bias: 0 },
    ...{ covered: 200, different: 0, because: 0, ...changes },
  });
  const allowed = Math.floor(mostWrong(200));

  it.each(plantedWorlds.map((planted) => [planted.title, planted] as const))(
    'begins in “%s” at chance',
    (_, planted) => {
      const { isSound } = planted;
      const isNothing = isWithoutEffect(planted);
      const failures = (changes: Partial<EvaluationTally>) => unsoundAnswers([tallyOf(planted, changes)]).length;
      for (const count of [allowed, allowed + 1]) {
        const isTooOften = count > allowed ? 1 : 0;
        expect(failures({ different: count })).toBe(isNothing && isSound ? isTooOften : 0);
        expect(failures({ because: count })).toBe(isNothing || !isSound ? isTooOften : 0);
        expect(failures({ covered: 200 - count })).toBe(isSound ? isTooOften : 0);
      }
      expect(failures({ answered: 0, covered: 0 })).toBe(1);
    },
  );

  it('is a claim that is made of everything', () => {
    const tally = tryEvaluation(nothing!, { ...quick, rules: claimsAll });
    expect(unsoundAnswers([tally]).join()).toMatch(
      /a change beyond chance in 100.0 %,.*because of adoption in 100.0 %/,
    );
  });

  it('is an interval that is too narrow', () => {
    const tooNarrow: EvaluationRules = {
      ...rulesOfToday,
      answer: (asked) => {
        const result = rulesOfToday.answer(asked);
        const effect = { value: 0.2, lower: 0.2, upper: 0.2 };
        return { ...result, answer: result.answer && { ...result.answer, effect } };
      },
    };
    const tally = tryEvaluation(nothing!, { ...quick, rules: tooNarrow });
    expect(unsoundAnswers([tally]).join()).toMatch(/the interval misses what was planted in 100.0 %/);
  });

  it('is a rule that never answers', () => {
    const silent: EvaluationRules = {
      ...rulesOfToday,
      answer: (asked) => ({ ...rulesOfToday.answer(asked), answer: null }),
    };
    expect(unsoundAnswers([tryEvaluation(nothing!, { ...quick, rules: silent })])).toEqual([
      'No effect: never answered',
    ]);
  });
});
