import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerTo,
  askedSections,
  editionOf,
  formEditions,
  organisationTypes,
  questionsOf,
  wordsFor,
} from '@monitor/domain';
import type { Cells, CellValue, Field, Question, ReturnContent, Scope, Section } from '@monitor/domain';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { answering, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';
import { entryScope } from './entries.js';
import { offeredPlaces, placesIn } from './offered-places.js';

const bodies = formEditions.flatMap(({ version }) => organisationTypes.map((type) => ({ version, type })));

/** A value for the kinds of field on whose answers others depend. */
function deciding(field: Field, nth: number): CellValue | undefined {
  if (field.kind === 'YES_NO') return nth % 2 === 0;
  return field.kind === 'CHOICE' ? field.choices.at(nth % field.choices.length)?.value : undefined;
}

/** Cells in which everything that decides about others is answered: the question, and one entry of a register. */
function decidedCells(question: Question, nth: number): Cells {
  const optOut = question.shape.of === 'FIELDS' ? null : question.shape.optOut;
  const scopes: Scope[] = question.shape.of === 'ENTRIES' ? [entryScope('e1')] : [{ of: 'QUESTION' }];
  const cells = scopes
    .flatMap((scope) => placesIn(question, scope))
    .flatMap(({ cell, field }): [string, CellValue][] => {
      const value = field.key === optOut ? undefined : deciding(field, nth);
      return value === undefined ? [] : [[cell, value]];
    });
  return Object.fromEntries(cells);
}

/** Content with a choice made everywhere, not the same in each question; not looked at, so that nothing is folded. */
function decided(content: ReturnContent, first: number): ReturnContent {
  const questions = questionsOf(editionOf(content.edition));
  const cells = Object.fromEntries(
    questions.map((question, index) => [question.code, decidedCells(question, first + index)]),
  );
  const { answers, ...place } = answering(cells, content);
  return { ...place, answers: answers.map((answer) => ({ ...answer, confirmed: false })) };
}

/** The names of all inputs on the page, as people read them. */
function inputNames(): string[] {
  return [...document.querySelectorAll('label, legend')].map(({ textContent }) => textContent);
}

/** The labels that a question must show for these answers. */
function labelsOf(question: Question, content: ReturnContent, scope: Scope): string[] {
  const cells = answerTo(content, question.code)?.cells ?? {};
  const circumstances = { question, cells, before: null, today: '2026-10-20' };
  return offeredPlaces(circumstances, scope).map(({ field }) => wordsFor(field, circumstances, scope).label);
}

function expectInputs(question: Question, content: ReturnContent, scope: Scope) {
  const names = inputNames();
  for (const label of labelsOf(question, content, scope)) {
    expect(names.filter((name) => name.startsWith(label))).not.toEqual([]);
  }
}

function expectQuestion(question: Question, content: ReturnContent) {
  if (question.shape.of === 'TABLE') {
    expect(screen.getByRole('link', { name: question.shortText, hidden: true })).toBeTruthy();
    return;
  }
  expect(screen.getByRole('heading', { name: question.text, hidden: true })).toBeTruthy();
  if (question.shape.of === 'FIELDS') expectInputs(question, content, { of: 'QUESTION' });
}

type Router = ReturnType<typeof renderReturn>['router'];

/** Opens a page of the return whose heading says what is wanted. */
async function open(router: Router, page: string, heading: string) {
  await act(() => router.navigate(`/returns/X01/2026-27-Q2/sections/${page}`));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(heading));
}

/** Opens every answer that is folded to a line: its inputs are what is looked at here. */
function openAll() {
  for (const button of document.querySelectorAll('button[id$="-change"]')) fireEvent.click(button);
}

async function walk(content: ReturnContent, sections: readonly Section[], type: (typeof organisationTypes)[number]) {
  const shown = aReturn({ edition: content.edition, draft: asAnswered(content) });
  const organisation = { ...shown.head.organisation, type };
  const { router } = renderReturn('', { shown: { ...shown, head: { ...shown.head, organisation } } });
  await screen.findByRole('heading', { name: /Quarterly return/ });
  for (const { title } of sections) expect(screen.getAllByRole('link', { name: title })).toHaveLength(1);
  for (const section of sections) {
    await open(router, section.key, section.title);
    openAll();
    for (const question of section.questions) expectQuestion(question, content);
  }
  return router;
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe.each(bodies)('edition $version for a body of type $type', ({ version, type }) => {
  const sections = askedSections(editionOf(version), type);

  it('shows every question, and every label that is offered, before anything is answered', async () => {
    await walk(blankContent(version, type), sections, type);
  });

  it('shows what the answers ask for, whichever they are', async () => {
    const content = decided(blankContent(version, type), organisationTypes.indexOf(type));
    const router = await walk(content, sections, type);
    for (const section of sections) {
      for (const question of section.questions.filter(({ shape }) => shape.of === 'ENTRIES')) {
        await open(router, `${section.key}/${question.code}/e1`, 'Change');
        expectInputs(question, content, entryScope('e1'));
      }
    }
  });
});
