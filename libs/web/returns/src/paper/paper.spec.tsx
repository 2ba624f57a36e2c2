import { afterEach, describe, expect, it } from '@jest/globals';
import {
  answerPlaces,
  askedQuestions,
  dutyOf,
  formEditions,
  latestEdition,
  notesOnField,
  organisationTypes,
  questionFields,
  repeatedFields,
} from '@monitor/domain';
import type { Cells, Field, FormEdition, OrganisationType, Question } from '@monitor/domain';
import { cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { PaperForm } from './PaperForm.js';

afterEach(cleanup);

const kinds: Field[] = (['DAY', 'PERCENT', 'COUNT', 'DAYS', 'YES_NO', 'LINK'] as const).map((kind) => ({
  kind,
  key: `added${kind}`,
  label: `An added ${kind}`,
  name: 'addition',
  needed: 'ALWAYS',
  carried: true,
}));

/** An edition to which a field of each kind has been added, in every place that a shape has for fields. */
function withAdditions(edition: FormEdition): FormEdition {
  const widen = (question: Question): Question => {
    const { shape } = question;
    if (shape.of === 'TABLE') return { ...question, shape: { ...shape, columns: [...shape.columns, ...kinds] } };
    if (shape.of === 'FIELDS') return { ...question, shape: { ...shape, fields: [...shape.fields, ...kinds] } };
    return { ...question, shape: { ...shape, entryFields: [...shape.entryFields, ...kinds] } };
  };
  const sections = edition.sections.map((section) => ({ ...section, questions: section.questions.map(widen) }));
  return { ...edition, sections };
}

/** Every cell that the page could ever ask for: at each level of a table, and in three entries of a register. */
function cellsOfPage(edition: FormEdition, question: Question): Set<string> {
  const entries: Cells = question.shape.of === 'ENTRIES' ? { 'e1.x': 'a', 'e2.x': 'a', 'e3.x': 'a' } : {};
  const levels: Cells[] = [entries, { ...entries, level: 'DETAILED' }];
  return new Set(levels.flatMap((cells) => answerPlaces(edition, question, cells).map(({ cell }) => cell)));
}

function printed(edition: FormEdition, type: OrganisationType, ask = 'all') {
  return render(
    <MemoryRouter initialEntries={[`/?ask=${ask}`]}>
      <PaperForm edition={edition} type={type} previous={null} />
    </MemoryRouter>,
  ).container;
}

const bodies = [
  ...formEditions.flatMap((edition) => organisationTypes.map((type) => ({ edition, type, name: 'as published' }))),
  ...formEditions.map((edition) => ({ edition: withAdditions(edition), type: 'PRACTICE' as const, name: 'widened' })),
];

/** The words that must stand in a question: each label, when it is needed, and each choice. */
function wordsOf(question: Question): string[] {
  const fields = [...repeatedFields(question), ...questionFields(question)];
  return fields.flatMap((field) => {
    const choices = field.kind === 'CHOICE' || field.kind === 'CHOICES' ? field.choices : [];
    return [field.label, ...notesOnField(field, question), ...choices.map(({ label }) => label)];
  });
}

describe('The form on paper', () => {
  it.each(bodies)(
    'asks a $type all that the page asks, in its words, and nothing else: $edition.version $name',
    ({ edition, type }) => {
      const container = printed(edition, type);
      const sections = [...container.querySelectorAll('[data-question]')];
      const asked = askedQuestions(edition, type);
      expect(sections.map((section) => section.getAttribute('data-question'))).toEqual(asked.map(({ code }) => code));
      for (const [index, question] of asked.entries()) {
        const cells = [...(sections[index]?.querySelectorAll('[data-cell]') ?? [])];
        const printedCells = cells.map((cell) => cell.getAttribute('data-cell'));
        expect(new Set(printedCells)).toEqual(cellsOfPage(edition, question));
        expect(printedCells).toHaveLength(new Set(printedCells).size);
        const text = sections[index]?.textContent ?? '';
        expect(wordsOf(question).filter((words) => !text.includes(words))).toEqual([]);
      }
    },
  );

  it.each(organisationTypes)('asks a %s first for what must be answered, and nothing else', (type) => {
    const edition = latestEdition();
    const sections = [...printed(edition, type, 'mandatory').querySelectorAll('[data-question]')];
    const mandatory = askedQuestions(edition, type).filter((question) => dutyOf(question, type) === 'MANDATORY');
    expect(sections.map((section) => section.getAttribute('data-question'))).toEqual(mandatory.map(({ code }) => code));
  });
});
