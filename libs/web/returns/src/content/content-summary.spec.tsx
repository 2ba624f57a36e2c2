import { afterEach, describe, expect, it } from '@jest/globals';
import {
  answerPlaces,
  answerTo,
  askedSections,
  editionOf,
  formEditions,
  levelField,
  organisationTypes,
  valueInWords,
} from '@monitor/domain';
import type { Cells, CellValue, Field, FormEdition, Question, ReturnContent } from '@monitor/domain';
import { cleanup, render, screen } from '@testing-library/react';
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
  const entries: Cells = question.shape.of === 'ENTRIES' ? { 's1.x': true, 's2.x': true } : {};
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
  return (
    answerPlaces(edition, question, cells)
      // At which level a table is held, its rows show.
      .filter(({ cell }) => cells[cell] !== undefined && cell !== levelField)
      .map(({ cell, field }) => valueInWords(field, cells[cell]))
  );
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
