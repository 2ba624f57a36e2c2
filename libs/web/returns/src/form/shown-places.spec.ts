import { describe, expect, it } from '@jest/globals';
import { emptyAnswer, formEditions, questionsOf, writeCell } from '@monitor/domain';
import type { CellValue, Question, ReturnIssue, Scope } from '@monitor/domain';
import fc from 'fast-check';
import { shownPlaces } from './asked-question.js';
import type { AskedQuestion } from './asked-question.js';
import { entryScope } from './entries.js';
import { offeredPlaces, placesIn } from './offered-places.js';

/** Any question of any edition, and the scope whose places are shown on a page. */
const questions = formEditions.flatMap((edition) =>
  questionsOf(edition)
    .filter(({ shape }) => shape.of !== 'TABLE')
    .map((question) => ({ edition, question })),
);

function scopeOf({ shape }: Question): Scope {
  return shape.of === 'ENTRIES' ? entryScope('e1') : { of: 'QUESTION' };
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom('IMPLEMENTED', 'PLANNED', 'NOT_APPLICABLE', 'CURRENT', 'CLOSED', 'OTHER', '2020-01-01', 'words', ''),
  fc.boolean(),
  fc.nat(100),
);

const warning = (question: Question, cell: string, reasonAt: string): ReturnIssue => ({
  severity: 'WARNING',
  code: 'UNUSUAL_CHANGE',
  cell: writeCell(question.code, cell),
  question: null,
  message: 'It is unusual.',
  reasonAt: writeCell(question.code, reasonAt),
});

/** A question by its place in the list, anything in its cells, and warnings that want a reason in another cell. */
const drawn = fc.nat(questions.length - 1).chain((nth) => {
  const { own, reasons } = cellsOf(nth);
  const warnings = fc.array(fc.tuple(fc.constantFrom(...own), fc.constantFrom(...reasons)), { maxLength: 3 });
  return fc.record({ nth: fc.constant(nth), cells: fc.dictionary(fc.constantFrom(...own), value), warnings });
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function questionAt(nth: number) {
  const found = questions[nth];
  if (found === undefined) throw new Error('There is no such question.');
  return { ...found, scope: scopeOf(found.question) };
}

function cellsOf(nth: number) {
  const { question, scope } = questionAt(nth);
  const own = placesIn(question, scope).map(({ cell }) => cell);
  return { own, reasons: [...own, ...placesIn(question, { of: 'QUESTION' }).map(({ cell }) => cell)] };
}

function build({ nth, cells, warnings }: Drawn) {
  const { edition, question, scope } = questionAt(nth);
  const answer = { answer: { question: question.code, cells, confirmed: true }, version: 1, typed: {} };
  const circumstances = { question, cells, before: emptyAnswer(question.code), today: '2026-10-20' };
  const issues = warnings.map(([cell, reasonAt]) => warning(question, cell, reasonAt));
  const asked: AskedQuestion = { edition, question, answer, circumstances, issues };
  return {
    shown: shownPlaces(asked, scope).map(({ cell }) => cell),
    offered: offeredPlaces(circumstances, scope).map(({ cell }) => cell),
  };
}

describe('the places of a question that are shown', () => {
  it('are all that are offered, all that are wrong, and every reason that is wanted, each once', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { shown, offered } = build(one);
        expect(shown).toEqual(expect.arrayContaining([...offered, ...one.warnings.flat()]));
        expect(new Set(shown).size).toBe(shown.length);
      }),
      { numRuns: 500 },
    );
  });

  it('have the reason for a warning right after the place that it is about', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const [first, ...others] = one.warnings;
        fc.pre(first !== undefined && others.length === 0 && first[0] !== first[1]);
        const { shown } = build(one);
        expect(shown.indexOf(first[1])).toBe(shown.indexOf(first[0]) + 1);
      }),
    );
  });
});
