import type { CellValue, ReturnContent } from './definition/answer.js';
import type { Field } from './definition/field.js';
import type { FormEdition, Question } from './definition/form-edition.js';
import { isOffered } from './definition/holds.js';
import { answerPlaces } from './definition/places.js';
import type { Place } from './definition/places.js';
import { tableRows } from './definition/table-rows.js';
import { buildReturn } from './complete-content.builder.js';
import { grownQuestions, lengthenedTables } from './grown-edition.builder.js';

/** A value by which a cell is told from its neighbours; `nth` counts the cells of the answer. */
function tellingValue(field: Field, nth: number): CellValue {
  switch (field.kind) {
    case 'CHOICE':
      return field.choices[nth % field.choices.length]?.value ?? '';
    case 'CHOICES':
      return field.choices.slice(nth % field.choices.length).map(({ value }) => value);
    case 'TEXT':
      return `Words for place ${nth}, “as agreed”; with, signs`;
    case 'LINK':
      return `https://www.example.org/report?place=${nth}`;
    case 'DAY':
      return `2026-03-${String(1 + (nth % 28)).padStart(2, '0')}`;
    case 'PERCENT':
      return 1 + (nth % 100);
    case 'COUNT':
      return 1000 + nth;
    case 'DAYS':
      return nth + 0.5;
    case 'YES_NO':
      return nth % 2 === 0;
  }
}

/** Three entries of a register; the last has ended. */
function begun({ shape }: Question): Record<string, CellValue> {
  if (shape.of !== 'ENTRIES') return {};
  const standings = { e1: 'CURRENT', e2: 'CURRENT', e3: 'CLOSED' };
  return Object.fromEntries(Object.entries(standings).map(([entry, standing]) => [`${entry}.standing`, standing]));
}

/** The next cell that is shown and empty. What would say that there is nothing to enter stays empty. */
function gap(edition: FormEdition, question: Question, cells: Record<string, CellValue>): Place | undefined {
  const of = { question, cells, before: null, today: '2026-10-20' };
  const { shape } = question;
  const optOut = shape.of === 'FIELDS' ? null : shape.optOut;
  return answerPlaces(edition, question, cells).find(
    ({ cell, field, scope }) => cells[cell] === undefined && field.key !== optOut && isOffered(field, of, scope),
  );
}

function everyCell(edition: FormEdition, question: Question): Record<string, CellValue> {
  const cells = begun(question);
  for (let next = gap(edition, question, cells); next !== undefined; next = gap(edition, question, cells))
    cells[next.cell] = tellingValue(next.field, Object.keys(cells).length);
  return cells;
}

/** 800 of 1,000 people in unlike parts, somebody in every row, so that all tables of a metric add up alike. */
function peopleByRow(edition: FormEdition, { shape }: Question): Record<string, CellValue> {
  const rows = shape.of === 'TABLE' ? tableRows(edition, shape, {}) : [];
  const partOf = (row: number, total: number) => {
    const others = rows.slice(1).reduce((sum, _, index) => sum + 10 * (index + 1), 0);
    return row === 0 ? total - others : 10 * row;
  };
  return Object.fromEntries(
    rows.flatMap(({ code }, row) => [
      [`${code}.numerator`, partOf(row, 800)],
      [`${code}.denominator`, 2 * partOf(row, 500)],
    ]),
  );
}

/**
 * For tests: a return of a trust to a grown edition, without errors or warnings, with something of its own in every cell
 * that is new, and somebody in every row of a list that grew.
 */
export function buildGrownReturn(
  grown: FormEdition,
  { organisationCode, quarterId }: Pick<ReturnContent, 'organisationCode' | 'quarterId'>,
): ReturnContent {
  const complete = buildReturn('TRUST', grown);
  const filled = new Map(
    [...grownQuestions(grown), ...lengthenedTables(grown)].map((question) => [
      question.code,
      question.counts?.of === 'PAIRS' ? peopleByRow(grown, question) : everyCell(grown, question),
    ]),
  );
  const answers = complete.answers.map((answer) => ({ ...answer, cells: filled.get(answer.question) ?? answer.cells }));
  return { ...complete, organisationCode, quarterId, answers };
}
