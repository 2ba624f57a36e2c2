import { describe, expect, it } from '@jest/globals';
import {
  askedQuestions,
  countedAnswers,
  countedParts,
  editionOf,
  formEditions,
  groupCodes,
  isOptedOut,
  questionsOf,
  stratifierIn,
} from '@monitor/domain';
import type { Answer, CellValue, FormEdition, Projection, Question, ReturnContent } from '@monitor/domain';
import { buildReturn, withCells } from '@monitor/domain/testing';
import fc from 'fast-check';
import { factsByEdition, returnFacts } from './return-facts.js';

const latest = formEditions.at(-1) ?? editionOf(1);
const tables = questionsOf(latest).filter(({ shape, counts }) => shape.of === 'TABLE' && counts?.of === 'PAIRS');
const detailed = tables.filter(
  ({ shape }) => shape.of === 'TABLE' && stratifierIn(latest, shape.stratifier).detailedGroups !== undefined,
);

/** A return that holds one answer. */
function contentOf(question: string, cells: Record<string, CellValue>): ReturnContent {
  const answers = [{ question, cells, confirmed: true }];
  return { organisationCode: 'RX1', quarterId: '2026-27-Q2', edition: latest.version, answers };
}

describe('the counts of a table', () => {
  it('stand in an order that every later edition keeps: groups are only added at the end', () => {
    for (const { stratifiers } of formEditions)
      for (const { stratifier, groups } of stratifiers)
        expect(groupCodes(stratifier).slice(0, groups.length)).toEqual(groups.map(({ code }) => code));
  });

  it.each(detailed.map((question) => [question.code, question] as const))(
    'of %s that is held in finer groups are those of the broad ones, and none where a part is missing',
    (code, { shape }) => {
      const { groups, detailedGroups = [] } = stratifierIn(latest, shape.of === 'TABLE' ? shape.stratifier : '');
      const counts = fc.array(fc.nat(1000), { minLength: detailedGroups.length, maxLength: detailedGroups.length });
      fc.assert(
        fc.property(counts, fc.nat(detailedGroups.length - 1), (people, missing) => {
          const cells: Record<string, CellValue> = { level: 'DETAILED' };
          for (const [index, group] of detailedGroups.entries()) {
            cells[`${group.code}.numerator`] = people[index] ?? 0;
            cells[`${group.code}.denominator`] = 2 * (people[index] ?? 0);
          }
          const sums = groups.map((group) =>
            detailedGroups.reduce(
              (sum, { partOf }, index) => sum + (partOf === group.code ? (people[index] ?? 0) : 0),
              0,
            ),
          );
          expect(returnFacts(contentOf(code, cells)).metrics).toMatchObject([
            { numerators: sums, denominators: sums.map((sum) => 2 * sum) },
          ]);
          delete cells[`${detailedGroups[missing]?.code}.numerator`];
          expect(returnFacts(contentOf(code, cells)).metrics).toEqual([]);
        }),
      );
    },
  );

  it('are those of a metric whose table can be held in finer groups, too', () => {
    expect(detailed.length).toBeGreaterThan(0);
  });

  it.each(formEditions.map((edition) => [edition.version, edition] as const))(
    'are no facts of edition %s where the table cannot be given',
    (_version, edition) => {
      const complete = buildReturn('TRUST', edition);
      const [table] = questionsOf(edition).filter(({ counts, askedOf }) => counts?.of === 'PAIRS' && askedOf.TRUST);
      if (table === undefined) throw new Error('A trust is asked for a metric.');
      const optedOut = withCells(complete, table.code, { notCollected: true });
      const codes = (content: ReturnContent) => factsByEdition(edition, content).metrics.length;
      expect(codes(complete) - codes(optedOut)).toBe(1);
    },
  );
});

const yesNo = { kind: 'YES_NO', name: 'it', needed: 'NEVER', carried: false } as const;
const chosen = {
  ...yesNo,
  kind: 'CHOICES',
  choices: ['A', 'B', 'C'].map((value) => ({ value, label: value })),
} as const;

/** A register, with a list of choices and an end; what it is counted by, the test says. */
function register(counts: Projection): Question {
  const [first] = questionsOf(latest);
  if (first === undefined) throw new Error('An edition asks something.');
  return {
    ...first,
    code: 'LIST',
    action: undefined,
    shape: {
      of: 'ENTRIES',
      entryName: 'thing',
      entryFields: ['name', 'ended', 'isSo'].map((key) => ({ ...yesNo, key, label: key })),
      keyField: 'name',
      most: 9,
      endsWhen: { field: 'ended', is: [true] },
      fields: [
        { ...chosen, key: 'kinds', label: 'Kinds' },
        { ...yesNo, key: 'none', label: 'None' },
      ],
      optOut: 'none',
    },
    counts,
  };
}

function counted(counts: Projection, cells: Answer['cells']) {
  const answer = { question: 'LIST', cells, confirmed: true };
  return countedAnswers({ edition: latest, question: register(counts), answer, quarterEnd: '2026-09-30' });
}

describe('organisations', () => {
  const entries = fc.array(fc.record({ isSo: fc.boolean(), ended: fc.boolean() }), { maxLength: 6 });

  it('are counted by how many of the entries that go on are so', () => {
    fc.assert(
      fc.property(entries, (listed) => {
        const cells: Record<string, CellValue> = { none: listed.length === 0 };
        for (const [index, { isSo, ended }] of listed.entries())
          Object.assign(cells, { [`s${index}.isSo`]: isSo, [`s${index}.ended`]: ended });
        const open = listed.filter(({ ended }) => !ended);
        const so = open.filter(({ isSo }) => isSo).length;
        const word = open.length === 0 ? 'NO_ENTRIES' : so === 0 ? 'NONE' : so === open.length ? 'ALL' : 'SOME';
        const tally = { key: 'so', label: 'So', where: { field: 'isSo', is: [true] } };
        expect(counted({ of: 'ENTRIES', tallies: [tally] }, cells)).toEqual([{ code: 'LIST.so', answer: word }]);
        // Among those that ended, where a tally says so.
        const among = { ...tally, among: { field: 'ended', is: [true] } };
        const isAnyEnded = listed.some(({ ended }) => ended);
        expect(counted({ of: 'ENTRIES', tallies: [among] }, cells)[0]?.answer === 'NO_ENTRIES').toBe(!isAnyEnded);
      }),
    );
  });

  it('are counted once for each of several choices, as having made it or not', () => {
    const projection = { of: 'FIELDS', fields: ['kinds', 'none'] } as const;
    expect(counted(projection, { kinds: ['A', 'C'], none: false })).toEqual([
      { code: 'LIST.kinds.A', answer: 'YES' },
      { code: 'LIST.kinds.B', answer: 'NO' },
      { code: 'LIST.kinds.C', answer: 'YES' },
      { code: 'LIST.none', answer: 'NO' },
    ]);
  });

  it('are counted by what is an answer, under a code and a word that the database takes, once each', () => {
    for (const edition of formEditions) {
      const asked = askedQuestions(edition, 'TRUST');
      const cells = fc.dictionary(
        fc.constantFrom(...asked.flatMap(({ shape }) => shape.fields.map(({ key }) => key))),
        fc.oneof(fc.string(), fc.boolean(), fc.double(), fc.constantFrom('YES', 'IMPLEMENTED')),
        { noNullPrototype: true },
      );
      fc.assert(
        fc.property(fc.constantFrom(...asked), cells, (question, typed) => {
          const answer = { question: question.code, cells: typed, confirmed: true };
          const facts = countedAnswers({ edition, question, answer, quarterEnd: '2026-09-30' });
          for (const fact of facts) expect(fact.answer).toMatch(/^[A-Z0-9_]{1,40}$/);
          expect(new Set(facts.map(({ code }) => code)).size).toBe(facts.length);
          const parts = new Map(
            countedParts(question).map(({ code, answers }) => [code, answers.map(({ value }) => value)]),
          );
          for (const { code, answer: word } of facts) expect(parts.get(code)).toContain(word);
          if (isOptedOut(question, typed) && question.counts?.of === 'GIVEN')
            expect(facts).toEqual([{ code: question.code, answer: 'NOT_COLLECTED' }]);
        }),
      );
    }
  });

  it('are counted under no code of another question', () => {
    const codesOf = (edition: FormEdition) =>
      returnFacts({ ...buildReturn('TRUST', edition) }).answers.map(({ code }) => code);
    for (const edition of formEditions) expect(new Set(codesOf(edition)).size).toBe(codesOf(edition).length);
  });
});
