import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OrganisationType } from '../organisations/organisation.js';
import { emptyContent } from './answers/empty-content.js';
import { buildContext, withCells } from './complete-content.builder.js';
import type { CellValue, ReturnContent } from './definition/answer.js';
import { confirmedCell, readCell } from './definition/cell-reference.js';
import { findQuestion } from './definition/edition-questions.js';
import type { Field } from './definition/field.js';
import type { FormEdition, Question } from './definition/form-edition.js';
import { answerPlaces } from './definition/places.js';
import { stopsSubmission } from './definition/return-issue.js';
import type { ReturnIssue } from './definition/return-issue.js';
import { anyReturns, fitting } from './testing/any-content.arbitrary.js';
import { anyEdition, anyType } from './testing/any-edition.arbitrary.js';
import { canonicalText } from './text/canonical-text.js';
import { compareContents } from './text/compare-contents.js';
import { validateReturn } from './validate-return.js';

/** What somebody does who reads one message: fills in the cell it points to, corrects it, or takes it away. */
function mend(content: ReturnContent, edition: FormEdition, of: { issue: ReturnIssue; step: number }): ReturnContent {
  const { issue, step } = of;
  const reference = readCell(edition, issue.severity === 'WARNING' ? (issue.reasonAt ?? issue.cell) : issue.cell);
  if (reference === null) throw new Error(issue.cell);
  const { question, cell } = reference;
  const cells = content.answers.find((answer) => answer.question === question.code)?.cells ?? {};
  if (cell === confirmedCell) return withCells(content, question.code, {});
  const place = answerPlaces(edition, question, cells).find((each) => each.cell === cell);
  if (place === undefined) return withCells(content, question.code, { [cell]: undefined });
  if (issue.code === 'COUNT_NOT_EXPECTED') return withCells(content, question.code, optOutOf(question, undefined));
  if (issue.code === 'ANSWER_MISSING') return withCells(content, question.code, optOutOf(question, true));
  if (issue.code === 'TOO_MANY_ENTRIES') return withCells(content, question.code, without('x.', cells));
  return withCells(content, question.code, { [cell]: valueFor(place.field, issue, `${cell}${step}`) });
}

function optOutOf({ shape }: Question, value: true | undefined): Record<string, true | undefined> {
  return shape.of === 'FIELDS' ? {} : { [shape.optOut]: value };
}

function without(prefix: string, cells: object): Record<string, undefined> {
  return Object.fromEntries(Object.keys(cells).flatMap((cell) => (cell.startsWith(prefix) ? [[cell, undefined]] : [])));
}

function valueFor(field: Field, { code }: ReturnIssue, unique: string): CellValue {
  if (field.kind === 'COUNT') return 0;
  if (code === 'ENTRY_REPEATED') return unique.replace(/[^a-z0-9]/g, '').slice(0, 5) + unique.length;
  return fc.sample(fitting(field), { numRuns: 1, seed: unique.length })[0] ?? '';
}

/** The same after its messages were followed, one at a time, with what then still stops it. */
function mended(content: ReturnContent, edition: FormEdition, organisationType: OrganisationType): ReturnIssue[] {
  let now = content;
  const open = () => validateReturn(now, buildContext({ edition, organisationType })).filter(stopsSubmission);
  for (let step = 0; step < 400; step += 1) {
    const [first] = open();
    if (first === undefined) return [];
    now = mend(now, edition, { issue: first, step });
  }
  return open();
}

describe('a return of any edition', () => {
  it('is done when each of its messages has been followed, begun empty', () => {
    fc.assert(
      fc.property(anyEdition, anyType, (edition, organisationType) => {
        const begun = { organisationCode: 'RX1', quarterId: '2026-27-Q2' } as const;
        const empty = emptyContent({ ...begun, organisationType, edition });
        expect(mended(empty, edition, organisationType)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is done when each of its messages has been followed, whatever was typed', () => {
    fc.assert(
      fc.property(anyReturns, ({ edition, type, content }) => {
        expect(mended(content, edition, type)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a field that is added to any question of any edition', () => {
  const added: Field = {
    key: 'addedField',
    kind: 'TEXT',
    limit: 50,
    label: 'What was added',
    name: 'thing that was added',
    needed: 'ALWAYS',
    carried: false,
  };

  function withField(edition: FormEdition, code: string): FormEdition {
    const add = (question: Question): Question => {
      const { shape } = question;
      return question.code === code ? { ...question, shape: { ...shape, fields: [...shape.fields, added] } } : question;
    };
    const sections = edition.sections.map((section) => ({ ...section, questions: section.questions.map(add) }));
    return { ...edition, sections };
  }

  it('is asked for, signed, compared and shown in words, with nothing changed but the edition', () => {
    fc.assert(
      fc.property(anyReturns, fc.nat(10), ({ edition: before, type, content: all }, at) => {
        const question = all.answers[at % Math.max(1, all.answers.length)]?.question;
        const duty = findQuestion(before, question ?? '')?.askedOf[type];
        if (question === undefined || duty !== 'MANDATORY') return;
        const edition = withField(before, question);
        const content = { ...all, answers: all.answers.filter((answer) => answer.question === question) };
        const filled = withCells(content, question, { addedField: 'for everybody' });
        const issues = validateReturn(content, buildContext({ edition, organisationType: type }));
        const here = `${question}.addedField`;
        expect(issues.filter(({ cell }) => cell === here).map(({ code }) => code)).toEqual(['FIELD_MISSING']);
        const then = validateReturn(filled, buildContext({ edition, organisationType: type }));
        expect(then.filter(({ cell }) => cell === here)).toEqual([]);
        expect(canonicalText(filled)).not.toBe(canonicalText(content));
        const [change] = compareContents(content, filled, edition).filter(({ cell }) => cell === here);
        expect(change).toMatchObject({ before: 'No answer', after: 'for everybody' });
        expect(change?.question).toContain('thing that was added');
      }),
      { numRuns: 100 },
    );
  });
});
