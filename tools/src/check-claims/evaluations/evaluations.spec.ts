import { describe, expect, it } from '@jest/globals';
import { evaluationTable, unsoundAnswers } from './evaluation-table.js';
import { plantedWorlds } from './planted-worlds.js';
import { rulesOfToday, tryEvaluation } from './try-evaluation.js';
import type { EvaluationRules } from './try-evaluation.js';

const quick = { draws: 4, seed: 3 };
const [nothing, , large] = plantedWorlds;

describe('the trial of evaluations', () => {
  it('has a line a world, and answers most draws of each', () => {
    const tallies = plantedWorlds.map((planted) => tryEvaluation(planted, { ...quick, draws: 1 }));
    expect(evaluationTable(tallies)).toHaveLength(plantedWorlds.length + 1);
    expect(tallies.filter(({ answered }) => answered === 1).length).toBeGreaterThan(plantedWorlds.length / 2);
  });

  it('counts an effect that was planted as beyond chance, and nothing as nothing', () => {
    const [still, found] = [nothing!, large!].map((planted) => tryEvaluation(planted, quick));
    expect(found).toMatchObject({ answered: 4, different: 4 });
    expect(Math.abs(found!.off / 4)).toBeLessThan(0.02);
    expect(still!.different).toBeLessThan(3);
    const sound = { planted: large!, draws: 200, answered: 200, off: 0.1, held: 188, different: 180, because: 170 };
    expect(unsoundAnswers([sound])).toEqual([]);
    expect(unsoundAnswers([{ ...sound, held: 170 }])).toHaveLength(1);
  });

  it('sees rules that claim too much, and intervals that are too narrow', () => {
    const claimsAll: EvaluationRules = {
      ...rulesOfToday,
      claim: (...asked) => ({ ...rulesOfToday.claim(...asked), verdict: 'DIFFERENT', strength: 'QUASI_EXPERIMENT' }),
    };
    const tooNarrow: EvaluationRules = {
      ...rulesOfToday,
      answer: (asked) => {
        const result = rulesOfToday.answer(asked);
        const effect = { value: 0.2, lower: 0.2, upper: 0.2 };
        return { ...result, answer: result.answer && { ...result.answer, effect } };
      },
    };
    const claimed = unsoundAnswers([tryEvaluation(nothing!, { ...quick, rules: claimsAll })]);
    expect(claimed.join()).toMatch(/a change beyond chance in 100.0 %,.*because of adoption in 100.0 %/);
    expect(unsoundAnswers([tryEvaluation(nothing!, { ...quick, rules: tooNarrow })]).join()).toMatch(
      /the interval misses what was planted in 100.0 %/,
    );
  });
});
