import { describe, expect, it } from '@jest/globals';
import { evaluate, evaluationClaim, usualComparison } from './index.js';
import type { AskedHow, EvaluationNames, EvaluationResult } from './index.js';
import { evaluationWorld, stillWorld, worldQuestion } from './evaluation-world.builder.js';
import type { EvaluationWorld } from './evaluation-world.builder.js';
import type { OrganisationHistory } from './organisation-history.js';

const quarterIds = Array.from(
  { length: 12 },
  (_, at) => `20${String(23 + Math.floor(at / 4))}-Q${String(1 + (at % 4))}`,
);
const answer = (histories: OrganisationHistory[], changes: Partial<typeof worldQuestion> = {}): EvaluationResult =>
  evaluate({
    ...{ question: { ...worldQuestion, ...changes }, histories, quarterIds, draws: 199 },
    regionName: (code) => `region ${code}`,
  });
const answerIn = (world: Partial<EvaluationWorld>, seed = 1) =>
  answer(evaluationWorld({ ...stillWorld, ...world }, seed));

/** An effect of six points among 120 organisations. */
const large = answerIn({ effect: 0.06 });

const names: EvaluationNames = {
  ...usualComparison,
  actions: ['Devices are lent'],
  isAssured: false,
  outcome: { of: 'SHARE', metric: 'Digital skills', group: 'the most deprived fifth' },
};
const declared: AskedHow = { isDeclared: true, smallestEffect: 0.02, adjustedPValue: 0.001, declaredQuestions: 1 };

describe('evaluate', () => {
  it('tells the effect that was planted, its design and how it stands when done in other ways', () => {
    const { design, answer: told } = large;
    expect(design).toMatchObject({ refusal: null, reversals: 0, strata: 14 });
    expect(design.adopters + design.comparisons).toBe(120);
    expect(design.adoptions.reduce((sum, { organisations }) => sum + organisations, 0)).toBe(design.adopters);
    expect(Math.abs((told?.effect.value ?? 0) - 0.06)).toBeLessThan(0.02);
    expect(told?.effect.lower).toBeGreaterThan(0);
    const ways = (told?.sensitivity ?? []).map(({ what }) => what);
    expect(ways[0]).toBe('An effect is looked for a quarter later');
    expect(ways).toContain('Without region Y3');
    expect(ways).toContain('Counting only what somebody else has checked');
    expect(ways).toContain('Beginning a year later, with whoever answered since');
    expect(ways.at(-1)).toMatch(/^By two-way fixed effects: \d+% of it compares with those that had adopted before$/);
    for (const { effect } of told?.sensitivity ?? []) expect(effect?.value ?? 0.06).toBeGreaterThan(0.03);
  });

  it('says with how many adopters how small a change would show: the more, the smaller', () => {
    const { detectable, detectableByAdopters } = answerIn({}).design;
    expect(detectable).toBeGreaterThan(0.005);
    expect(detectableByAdopters.map(({ adopters }) => adopters)).toEqual([10, 20, 40, 80]);
    const [ten, , forty] = detectableByAdopters.map(({ detectable: each }) => each ?? 1);
    expect(ten).toBeGreaterThan(forty ?? 1);
  });

  it('gives the same answer to the same question, whatever the order of the organisations', () => {
    const histories = evaluationWorld(stillWorld, 4);
    expect(answer([...histories])).toEqual(answer(histories));
    expect(answer([...histories].reverse()).answer?.effect.value).toBe(answer(histories).answer?.effect.value);
  });

  it('leaves out whom it cannot compare, and says why', () => {
    const histories = evaluationWorld(stillWorld, 2);
    const quarter = { inPlace: 0, checked: 0, doNotApply: 0, answered: 1, outcome: 0.5 };
    const whole = (what: Partial<typeof quarter>) => Array.from({ length: 12 }, () => ({ ...quarter, ...what }));
    const like = (code: string, quarters: OrganisationHistory['quarters']): OrganisationHistory => ({
      ...{ code, type: 'PRACTICE', regionCode: 'Y0', quarters },
    });
    const { design } = answer([
      ...histories,
      like('late', [null, ...whole({}).slice(1)]),
      like('not asked', whole({ answered: 0 })),
      like('does not apply', whole({ doNotApply: 1 })),
      like(
        'no outcome',
        whole({}).map((each, at) => ({ ...each, outcome: at === 3 ? null : 0.5 }) as typeof each),
      ),
      like('from the start', whole({ inPlace: 1 })),
      { ...like('parted', whole({})), isParted: true },
    ]);
    const counts = Object.fromEntries(design.leftOut.map(({ reason, organisations }) => [reason, organisations]));
    expect(counts).toEqual({
      ...{ NO_RETURN: 1, NOT_ASKED: 1, DOES_NOT_APPLY: 1, BREAK: 1, NO_OUTCOME: 1, FROM_THE_START: 1 },
      ...{ NO_ANSWERS: 0, NOT_PUBLISHED: 0 },
    });
  });

  it('tells nothing of fewer than ten on either side, and says how many it takes', () => {
    const few = evaluationWorld({ ...stillWorld, organisations: 20 }, 3);
    const { design, answer: told } = answer(few);
    expect(told).toBeNull();
    expect(design.refusal).toContain('it takes 10 of each');
    expect(design).toMatchObject({ detectable: null, detectableByAdopters: [] });
  });

  it('never differs by fewer than five adopters from an answer beside it, nor shows a quarter of fewer', () => {
    for (const seed of [1, 2, 3]) {
      const histories = evaluationWorld({ ...stillWorld, organisations: 90 }, seed);
      const { design, answer: told } = answer(histories);
      for (const { what, adopters } of told?.sensitivity ?? []) {
        if (what.startsWith('Without')) expect(design.adopters - adopters).toBeGreaterThanOrEqual(5);
      }
      for (const { adopters } of told?.bySinceAdoption ?? []) expect(adopters).toBeGreaterThanOrEqual(5);
    }
  });

  it('sees adopters whose outcome went another way before', () => {
    const { answer: told } = answerIn({ organisations: 240, drift: 0.02 });
    expect(told?.earlierTrends?.pValue).toBeLessThan(0.05);
  });
});

describe('what an answer says', () => {
  const said = (result: EvaluationResult, how: Partial<AskedHow> = {}) =>
    evaluationClaim(result, names, { ...declared, ...how });

  it('says an effect beyond chance in two sentences, with the condition that it rests on', () => {
    const { verdict, sentences, strength, overturned } = said(large);
    expect([verdict, strength]).toEqual(['DIFFERENT', 'QUASI_EXPERIMENT']);
    expect(sentences[0]).toMatch(
      /^After \d+ organisations put “Devices are lent” in place, the share of the most deprived fifth in Digital skills changed there by \+\d\.\d percentage points \(95% interval \d\.\d to \d\.\d\) beyond \d+ of the same region and type that had not\.$/,
    );
    expect(overturned).toMatch(/^It would (not survive|survive trends that part after adoption up to \d)/);
    expect(sentences[1]).toMatch(/^If places with and without “Devices are lent” would otherwise have moved alike, /);
  });

  it('says that it cannot tell, and what would have shown', () => {
    const { verdict, sentences } = said(answerIn({}), { smallestEffect: 0.001, adjustedPValue: 0.6 });
    expect(verdict).toBe('CANNOT_TELL');
    expect(sentences[1]).toMatch(
      /cannot be told\. Only a change of about \d\.\d percentage points or more would have shown\.$/,
    );
  });

  it('says that it is less than matters, where the whole interval is', () => {
    expect(said(answerIn({}), { smallestEffect: 0.2, adjustedPValue: 0.6 })).toMatchObject({
      verdict: 'ALIKE',
      sentences: [
        expect.any(String),
        'Whatever it changed is less than the 20.0 percentage points that were said to matter.',
      ],
    });
  });

  it('claims nothing of a look that nobody declared, however large the effect', () => {
    const { verdict, strength, sentences, rules } = said(large, { isDeclared: false, adjustedPValue: null });
    expect([verdict, strength]).toEqual(['CANNOT_TELL', 'ASSOCIATION']);
    expect(sentences[1]).toContain('Nobody had declared the question before looking');
    expect(rules[0]).toBe('It was not declared before anybody looked.');
  });

  it('does not claim what other declared questions make likely by chance', () => {
    expect(said(large, { adjustedPValue: 0.08, declaredQuestions: 12 })).toMatchObject({
      verdict: 'CANNOT_TELL',
      allowance: expect.stringContaining('all 12 questions that were declared'),
    });
  });

  it('falls to an association where trends parted before', () => {
    expect(said(answerIn({ organisations: 240, drift: 0.02 })).strength).toBe('ASSOCIATION');
  });
});

describe('questions of worlds', () => {
  const claims = (world: Partial<EvaluationWorld>, worlds = 30) =>
    Array.from({ length: worlds }, (_, seed) => {
      const result = answerIn({ organisations: 70, ...world }, seed + 1);
      const { verdict, strength } = evaluationClaim(result, names, {
        ...declared,
        adjustedPValue: result.answer?.pValue ?? null,
      });
      return { verdict, strength, effect: result.answer?.effect };
    });

  it('finds nothing where nothing is, nor where organisations report late', () => {
    for (const world of [{}, { late: 0.3 }]) {
      const wrong = claims(world).filter(({ verdict }) => verdict === 'DIFFERENT');
      expect(wrong.length).toBeLessThanOrEqual(4);
    }
  });

  it('puts nothing down to the change where those that adopt went another way before', () => {
    const put = claims({ drift: 0.02, organisations: 140 }, 8).filter(
      ({ verdict, strength }) => verdict === 'DIFFERENT' && strength === 'QUASI_EXPERIMENT',
    );
    expect(put.length).toBeLessThanOrEqual(1);
  });
});
