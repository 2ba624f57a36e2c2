import { describe, expect, it } from '@jest/globals';
import type { AreaHistory } from './area-history.js';
import { areasWorld } from './areas-world.builder.js';
import type { AreasWorld } from './areas-world.builder.js';
import { worldQuestion } from './evaluation-world.builder.js';
import { evaluate, evaluationClaim, evaluationMethod, reproductionScript, usualComparison } from './index.js';
import type { EvaluationQuestion, EvaluationResult } from './index.js';

const quarterIds = Array.from(
  { length: 20 },
  (_, at) => `20${String(20 + Math.floor(at / 4))}-Q${String(1 + (at % 4))}`,
);
const question: EvaluationQuestion = { ...worldQuestion, unit: 'BOARD', outcome: 'GAP' };

const answer = (areas: readonly AreaHistory[], draws = 199): EvaluationResult =>
  evaluate({
    ...{ question, histories: [], areas, draws },
    quarterIds: quarterIds.slice(0, areas[0]?.quarters.length),
    regionName: (code) => `region ${code}`,
  });
const whole: AreasWorld = { areas: 42, quarters: 16, adoptedAt: [], effect: 0.03 };
const answerIn = (world: Partial<AreasWorld>, seed = 1, draws = 199) =>
  answer(areasWorld({ ...whole, ...world }, seed), draws);

/** All seven areas in the eleventh of twenty quarters. */
const allAtOnce = { areas: 7, quarters: 20, adoptedAt: Array.from({ length: 7 }, () => 10) };
const staggered = Array.from({ length: 18 }, (_, at) => 6 + (at % 5));
const ofCohorts = answerIn({ adoptedAt: staggered });
const names = {
  ...usualComparison,
  unit: 'BOARD',
  ...{ actions: ['Devices are lent'], isAssured: false },
  outcome: { of: 'GAP', metric: 'Digital skills', first: 'least deprived', second: 'most deprived' },
} as const;
const said = (result: EvaluationResult, pValue = result.answer?.pValue ?? null) =>
  evaluationClaim(result, names, {
    ...{ isDeclared: true, smallestEffect: 0.02, declaredQuestions: 1 },
    adjustedPValue: pValue,
  });

describe('the design that is chosen for boards and regions', () => {
  it.each([
    ['cohorts where three or more adopted', { adoptedAt: staggered }, 'STAGGERED'],
    ['a synthetic comparison where few adopted', { adoptedAt: [8, 10] }, 'FEW_ADOPTERS'],
    ['a series where all adopted in one quarter', allAtOnce, 'SERIES'],
  ] satisfies [string, Partial<AreasWorld>, string][])(
    'is %s, and says why',
    (_what, world: Partial<AreasWorld>, kind) => {
      const { design, answer: told, areas } = answerIn(world);
      expect(design).toMatchObject({ kind, refusal: null, because: expect.stringMatching(/\.$/) });
      expect(Math.abs((told?.effect.value ?? 0) - 0.03)).toBeLessThan(0.012);
      expect(areas).toHaveLength(world.areas ?? 42);
    },
  );

  it.each([
    ['nobody adopted', {}, /No board adopted/],
    ['too few quarters lie before', { adoptedAt: [2] }, /4 quarters before the first \(here 2\)/],
    [
      'all adopted too early',
      { areas: 7, adoptedAt: allAtOnce.adoptedAt.map(() => 3) },
      /3 quarters before it and 13 from it on/,
    ],
    [
      'too few did not',
      { areas: 6, adoptedAt: [5, 6, 7, 8, 9] },
      /1 board did not\. It takes 3 that adopted and 2 that did not/,
    ],
  ] satisfies [string, Partial<AreasWorld>, RegExp][])('is none where %s', (_what, world, refusal) => {
    expect(answerIn(world)).toMatchObject({
      design: { kind: null, because: null, refusal: expect.stringMatching(refusal) as unknown },
      answer: null,
    });
  });

  it('never hangs on an outcome', () => {
    for (const adoptedAt of [staggered, [8, 10], []]) {
      const [one, other] = [0, 0.2].map((effect) => answerIn({ adoptedAt, effect }).design);
      expect([one?.kind, one?.because, one?.adopters]).toEqual([other?.kind, other?.because, other?.adopters]);
    }
  });
});

describe('areas that cannot be compared', () => {
  it('are left out: hidden figures, no answers, breaks, and what was there from the start', () => {
    const areas = areasWorld({ ...whole, adoptedAt: staggered }, 1);
    const changed = (at: number, change: Partial<AreaHistory['quarters'][number]>) => ({
      ...areas[at]!,
      quarters: areas[at]!.quarters.map((quarter, quarterAt) =>
        quarterAt === 3 ? { ...quarter, ...change } : quarter,
      ),
    });
    const { design } = answer([
      ...[changed(0, { outcome: null }), changed(1, { asked: 0, adopted: 0 }), { ...areas[2]!, isParted: true }],
      { ...areas[3]!, quarters: areas[3]!.quarters.map((quarter) => ({ ...quarter, adopted: 5 })) },
      ...areas.slice(4),
    ]);
    const counts = Object.fromEntries(design.leftOut.map(({ reason, organisations }) => [reason, organisations]));
    expect(counts).toMatchObject({ NOT_PUBLISHED: 1, NO_ANSWERS: 1, BREAK: 1, FROM_THE_START: 1 });
    expect(design.adopters + design.comparisons).toBe(38);
  });
});

describe('what an answer about boards says', () => {
  it('says how many boards, and what it takes to have adopted', () => {
    const { verdict, strength, sentences } = said(ofCohorts);
    expect([verdict, strength]).toEqual(['DIFFERENT', 'QUASI_EXPERIMENT']);
    expect(sentences[0]).toMatch(
      /^After “Devices are lent” was in place in at least 50% of the organisations of 18 boards, the gap in .+ changed there by \+\d\.\d percentage points \(95% interval .+\) beyond 24 boards where it was not\.$/,
    );
  });

  it('puts nothing down to the change of one board alone, however large', () => {
    expect(said(answerIn({ adoptedAt: [9], effect: 0.2 })).strength).toBe('ASSOCIATION');
  });

  it('tells of a series only what its trend carries', () => {
    const { sentences } = said(answerIn(allAtOnce));
    expect(sentences[0]).toMatch(/of all 7 boards, .+ from where its earlier trend led, by the last quarter\.$/);
  });

  it('finds nothing in 40 worlds in which nothing is, whatever the design', () => {
    const designs: Partial<AreasWorld>[] = [{ adoptedAt: staggered }, { adoptedAt: [8, 10] }];
    for (const world of designs) {
      const wrong = Array.from({ length: 40 }, (_, seed) => said(answerIn({ ...world, effect: 0 }, seed + 1, 39)));
      // Four times one in twenty of forty, and more than that by chance in three of a thousand.
      expect(wrong.filter(({ verdict }) => verdict === 'DIFFERENT').length).toBeLessThanOrEqual(7);
    }
  });
});

describe('what a report needs', () => {
  const reported = { isDeclared: true, askedOn: '2026-10-01', publication: 4 };

  it.each([
    ['STAGGERED', { adoptedAt: staggered }, /Callaway/],
    ['FEW_ADOPTERS', { adoptedAt: [8, 10] }, /Arkhangelsky/],
    ['SERIES', allAtOnce, /Newey/],
  ] satisfies [string, Partial<AreasWorld>, RegExp][])(
    'is the method of %s with its sources, and a script',
    (_kind, world, source) => {
      const result = answerIn(world);
      const method = evaluationMethod(result, question, { names, reported });
      expect(method.join(' ')).toMatch(source);
      expect(method[0]).toContain('It was declared on 1 October 2026, before anybody had looked at an outcome');
      const script = reproductionScript(result, { title: 'Does it?\nquit()', publication: 4, quarterIds, lag: 0 });
      expect(script).toMatch(/^# Does it\? quit\(\)\n/);
      for (const { code, outcomes } of result.areas ?? []) {
        expect(script).toContain(`"${code}"`);
        expect(script).toContain(outcomes.join(', '));
      }
    },
  );

  it('has no script where nothing is published of what is compared', () => {
    const result = ofCohorts;
    const about = { title: 'Does it?', publication: 4, quarterIds, lag: 0 };
    expect(reproductionScript({ ...result, areas: null }, about)).toBeNull();
    expect(reproductionScript({ ...result, answer: null }, about)).toBeNull();
  });
});
