import { describe, expect, it } from '@jest/globals';
import { numberWorld, worldQuestion } from './evaluation-world.builder.js';
import { evaluate, evaluationClaim, usualComparison } from './index.js';
import type { EvaluationQuestion } from './index.js';

const question: EvaluationQuestion = { ...worldQuestion, exposure: 'NUMBER_IN_PLACE' };
const quarterIds = Array.from({ length: 12 }, (_, at) => `q${String(at)}`);
const answerIn = (organisations: number, perAction: number, seed = 1) =>
  evaluate({
    ...{ question, histories: numberWorld(organisations, perAction, seed), quarterIds, draws: 99 },
    regionName: (code) => code,
  });
const names = {
  ...usualComparison,
  exposure: 'NUMBER_IN_PLACE',
  ...{ actions: ['Devices are lent', 'Staff are trained'], isAssured: false },
  outcome: { of: 'SHARE', metric: 'Digital skills', group: 'the most deprived fifth' },
} as const;
const said = (result: ReturnType<typeof answerIn>) =>
  evaluationClaim(result, names, {
    ...{ isDeclared: true, smallestEffect: 0.02, declaredQuestions: 1 },
    adjustedPValue: result.answer?.pValue ?? null,
  });

describe('a question of how many actions are in place', () => {
  it('tells what each further one goes with, and calls it no more than that', () => {
    const result = answerIn(60, 0.02);
    expect(result.design).toMatchObject({ kind: 'NUMBER_IN_PLACE', refusal: null, strata: 4, reversals: 0 });
    expect(Math.abs((result.answer?.effect.value ?? 0) - 0.02)).toBeLessThan(0.006);
    const { verdict, strength, sentences, rules } = said(result);
    expect([verdict, strength]).toEqual(['DIFFERENT', 'ASSOCIATION']);
    expect(sentences[0]).toMatch(
      /^With each further action in place of “Devices are lent” and “Staff are trained”, .+ in 60/,
    );
    expect(rules.length).toBeGreaterThan(0);
  });

  it('tells nothing where few changed, and never of fewer than five in other ways', () => {
    const few = answerIn(18, 0.02);
    expect(few).toMatchObject({ answer: null, design: { kind: null } });
    expect(few.design.refusal).toContain('it takes 10 in which it did and 20 in all');
    for (const { what } of answerIn(60, 0.02).answer?.sensitivity ?? []) expect(what).not.toMatch(/five adopters/);
  });

  it('finds nothing in worlds in which nothing is', () => {
    const wrong = Array.from({ length: 30 }, (_, seed) => said(answerIn(40, 0, seed + 1)));
    expect(wrong.filter(({ verdict }) => verdict === 'DIFFERENT').length).toBeLessThanOrEqual(5);
  });
});
