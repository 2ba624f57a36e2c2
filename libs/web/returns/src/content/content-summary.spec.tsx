import { afterEach, describe, expect, it } from '@jest/globals';
import {
  answerPlaces,
  answerTo,
  askedSections,
  editionOf,
  formEditions,
  organisationTypes,
  valueInWords,
} from '@monitor/domain';
import type { Cells, CellValue, Field, FormEdition, Question, ReturnContent } from '@monitor/domain';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { answering, blankContent } from '../testing/a-return.builder.js';
import { ContentSummary } from './ContentSummary.js';

const bodies = formEditions.flatMap(({ version }) => organisationTypes.map((type) => ({ version, type })));

/** A value of each kind that stands out on a page. */
function telling(field: Field, nth: number): CellValue {
  switch (field.kind) {
    case 'CHOICE':
      return field.choices.at(-1 - (nth % field.choices.length))?.value ?? '';
    case 'CHOICES':
      return field.choices.map(({ value }) => value);
    case 'TEXT':
      return `Words of ${field.key} ${nth}`;
    case 'LINK':
      return `https://www.example.org/${field.key}/${nth}`;
    case 'DAY':
      return '2026-09-14';
    case 'PERCENT':
      return 1 + (nth % 100);
    case 'COUNT':
      return field.key === 'numerator' ? nth : 1000 + nth;
    case 'DAYS':
      return nth + 0.5;
    case 'YES_NO':
      return true;
  }
}

/** Everything that a question can hold, in its two first entries where it is a register. */
function everything(edition: FormEdition, question: Question): Cells {
  const entries = question.shape.of === 'ENTRIES' ? { 's1.x': true, 's2.x': true } : {};
  const places = answerPlaces(edition, question, entries).filter(
    ({ field }) => question.shape.of === 'FIELDS' || field.key !== question.shape.optOut,
  );
  return Object.fromEntries(places.map(({ cell, field }, nth) => [cell, telling(field, nth)]));
}

function filled(version: number, type: (typeof organisationTypes)[number]): ReturnContent {
  const edition = editionOf(version);
  const questions = askedSections(edition, type).flatMap((section) => section.questions);
  const cells = questions.map((question): [string, Cells] => [question.code, everything(edition, question)]);
  return answering(Object.fromEntries(cells), blankContent(version, type));
}

function renderSummary(content: ReturnContent, type: (typeof organisationTypes)[number], before: ReturnContent | null) {
  render(
    <MemoryRouter>
      <ContentSummary content={content} before={before} type={type} changeIn={null} />
    </MemoryRouter>,
  );
}

/** What must be read of a question: the words of everything that is answered, because all of it is signed. */
function wordsOf(edition: FormEdition, question: Question, content: ReturnContent): string[] {
  const cells = answerTo(content, question.code)?.cells ?? {};
  return answerPlaces(edition, question, cells)
    .filter(({ cell }) => cells[cell] !== undefined)
    .map(({ cell, field }) => valueInWords(field, cells[cell]));
}

afterEach(cleanup);

describe.each(bodies)('the summary of a return of edition $version of a body of type $type', ({ version, type }) => {
  it('has every question, and the words of every answer in it', () => {
    const content = filled(version, type);
    renderSummary(content, type, content);
    for (const section of askedSections(editionOf(version), type)) {
      const text = screen.getByRole('region', { name: section.title }).textContent;
      for (const question of section.questions) {
        expect(text).toContain(question.shape.of === 'FIELDS' ? question.text : question.shortText);
        for (const words of wordsOf(editionOf(version), question, content)) expect(text).toContain(words);
      }
    }
  });
});

describe('a table in the summary', () => {
  const numbers = { 'FEMALE.numerator': 12, 'FEMALE.denominator': 20, 'MALE.numerator': 5, 'MALE.denominator': 10 };
  const zeros = { numerator: 0, denominator: 0 };
  const others = Object.fromEntries(
    ['NOT_KNOWN', 'NOT_STATED'].flatMap((row) => Object.entries(zeros).map(([key, zero]) => [`${row}.${key}`, zero])),
  );
  const whole = answering({ 'M11.SEX': { ...numbers, ...others } });

  it('stands with counts and shares beside last quarter’s', () => {
    const before = answering({ 'M11.SEX': { ...numbers, ...others, 'FEMALE.numerator': 10 } });
    renderSummary(whole, 'PCN', before);
    const row = within(screen.getByRole('table', { name: 'Digital skills support by sex' }));
    expect(row.getByRole('row', { name: /^Female 12.*10 last time.*60%.*50% last time/ })).toBeTruthy();
    expect(row.getByRole('row', { name: /^All groups 17.*57%/ })).toBeTruthy();
  });

  it('has no share as long as a number is to come, and says how many are', () => {
    renderSummary(answering({ 'M11.SEX': numbers }), 'PCN', null);
    expect(screen.getByText('Not complete: 4 numbers are still to come')).toBeTruthy();
    expect(screen.queryByRole('row', { name: /^All groups/ })).toBeNull();
  });
});
