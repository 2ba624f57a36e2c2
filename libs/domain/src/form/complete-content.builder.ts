import type { OrganisationType } from '../organisations/organisation.js';
import type { Answer, CellValue, ReturnContent } from './definition/answer.js';
import { emptyContent } from './answers/empty-content.js';
import type { ValidationContext } from './checks/validation-context.js';
import { findQuestion } from './definition/edition-questions.js';
import type { Field } from './definition/field.js';
import type { FormEdition, Question } from './definition/form-edition.js';
import { isNeeded } from './definition/holds.js';
import { answerPlaces } from './definition/places.js';
import { firstEdition } from './editions/edition-1/first-edition.js';

/** For tests: what a return of July to September 2026 is checked against, unless the test says otherwise. */
export function buildContext(changes: Partial<ValidationContext> = {}): ValidationContext {
  return {
    organisationType: 'TRUST',
    edition: firstEdition,
    today: '2026-10-20',
    previous: null,
    earlier: [],
    ...changes,
  };
}

/** A value that a field can hold. */
function plainValue(field: Field): CellValue {
  switch (field.kind) {
    case 'CHOICE':
      return field.choices[0]?.value ?? '';
    case 'CHOICES':
      return field.choices.slice(0, 1).map(({ value }) => value);
    case 'TEXT':
      return 'As agreed';
    case 'LINK':
      return 'https://www.example.org/report';
    case 'DAY':
      return '2026-09-14';
    case 'PERCENT':
      return 50;
    case 'COUNT':
    case 'DAYS':
      return 0;
    case 'YES_NO':
      return true;
  }
}

/** Fills in what is needed, until nothing that was filled in makes anything else needed. */
function completeAnswer(edition: FormEdition, question: Question): Answer {
  const { shape } = question;
  const cells: Record<string, CellValue> = shape.of === 'ENTRIES' ? { [shape.optOut]: true } : {};
  const gaps = () =>
    answerPlaces(edition, question, cells).filter(
      ({ cell, field, scope }) =>
        cells[cell] === undefined && isNeeded(field, { question, cells, before: null, today: '2026-10-20' }, scope),
    );
  for (let open = gaps(); open.length > 0; open = gaps())
    for (const { cell, field } of open) cells[cell] = plainValue(field);
  return { question: question.code, cells, confirmed: true };
}

/** The counts of each table: 800 of 1,000 in its first row, and nobody in the others. */
function withPeople(edition: FormEdition, answer: Answer): Answer {
  const question = findQuestion(edition, answer.question);
  if (question?.counts?.of !== 'PAIRS') return answer;
  const first = Object.keys(answer.cells)[0]?.split('.')[0] ?? '';
  return { ...answer, cells: { ...answer.cells, [`${first}.numerator`]: 800, [`${first}.denominator`]: 1000 } };
}

/** For tests: a return without errors. Each table of a metric adds up to 800 of 1,000. */
export function buildReturn(
  organisationType: OrganisationType = 'TRUST',
  edition: FormEdition = firstEdition,
): ReturnContent {
  const blank = emptyContent({ organisationCode: 'RX1', organisationType, quarterId: '2026-27-Q2', edition });
  const answers = blank.answers.map(({ question }) => {
    const definition = findQuestion(edition, question);
    if (definition === null) throw new Error(`${question} is no question of the edition.`);
    return withPeople(edition, completeAnswer(edition, definition));
  });
  return { ...blank, answers };
}

/** For tests: the same return with some cells of one answer changed; undefined empties a cell. */
export function withCells(
  content: ReturnContent,
  question: string,
  changes: Readonly<Record<string, CellValue | undefined>>,
  confirmed = true,
): ReturnContent {
  const answers = content.answers.map((answer) => {
    if (answer.question !== question) return answer;
    const cells = Object.entries({ ...answer.cells, ...changes }).filter(
      (cell): cell is [string, CellValue] => cell[1] !== undefined,
    );
    return { ...answer, cells: Object.fromEntries(cells), confirmed };
  });
  return { ...content, answers };
}
