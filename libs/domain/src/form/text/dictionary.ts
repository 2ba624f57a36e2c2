import { organisationTypes } from '../../organisations/organisation.js';
import { organisationTypeLabel } from '../../organisations/organisation-labels.js';
import { formatCount } from '../../estimates/format-count.js';
import { upperFirst } from '../../wording/letter-case.js';
import { listInWords } from '../../wording/list-in-words.js';
import type { EquityGroup } from '../../metrics/metric.js';
import { writeCell } from '../definition/cell-reference.js';
import type { Field } from '../definition/field.js';
import type { Duty, FormEdition, Question, Section } from '../definition/form-edition.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import { stratifierIn } from '../definition/table-rows.js';
import { conditionInWords, needInWords } from './condition-in-words.js';

/** One field of the form as a data dictionary tells of it: every part is text, and “Not applicable” where there is none. */
export interface DictionaryRow {
  section: string;
  /** Code of the question. */
  question: string;
  questionText: string;
  /** The cell: `D1-S1.status`, `M01.SEX.{row}.numerator` for each row, `SERVICES.{entry}.name` for each entry. */
  cell: string;
  field: string;
  hint: string;
  /** What it holds, with its limits: “A whole number, 0 or more”. */
  holds: string;
  /** The answers that may be chosen, each as `VALUE = label`. */
  choices: string;
  /** The rows of its table, each as `CODE = label`. */
  rows: string;
  mandatoryFor: string;
  voluntaryFor: string;
  /** “Always”, “Only if …” or “If you wish”. */
  needed: string;
  /** Whether the answer of the quarter before is carried into a new return. */
  carried: string;
  basis: string;
}

/** The heading of each part of a row, in order: for a file or a table. */
export const dictionaryHeadings: Readonly<Record<keyof DictionaryRow, string>> = {
  section: 'Section',
  question: 'Question code',
  questionText: 'Question',
  cell: 'Cell',
  field: 'Field',
  hint: 'Help',
  holds: 'What it holds',
  choices: 'Choices',
  rows: 'Rows',
  mandatoryFor: 'Mandatory for',
  voluntaryFor: 'Voluntary for',
  needed: 'When it is filled in',
  carried: 'Carried over',
  basis: 'Why it is asked',
};

const none = 'Not applicable';

/** What a field holds, in words. */
export function holdsInWords(field: Field): string {
  switch (field.kind) {
    case 'CHOICE':
      return 'One of the choices';
    case 'CHOICES':
      return 'One or more of the choices';
    case 'TEXT':
      return `Words, at most ${formatCount(field.limit)} characters`;
    case 'LINK':
      return 'A web address that begins with https:// or http://';
    case 'DAY':
      return `A day${field.latest === 'TODAY' ? ' up to today' : ''}, written as year, month and day: 2026-06-30`;
    case 'PERCENT':
      return 'A whole number from 0 to 100';
    case 'COUNT':
      return 'A whole number, 0 or more';
    case 'DAYS':
      return 'A number of days, 0 or more, with at most one decimal';
    case 'YES_NO':
      return 'Yes or no';
  }
}

function choicesOf(field: Field): string {
  if (field.kind !== 'CHOICE' && field.kind !== 'CHOICES') return none;
  return field.choices.map(({ value, label }) => `${value} = ${label}`).join('; ');
}

function rowsOf(edition: FormEdition, { shape }: Question): string {
  if (shape.of !== 'TABLE') return none;
  const named = (groups: readonly EquityGroup[]) => groups.map(({ code, label }) => `${code} = ${label}`).join('; ');
  const { groups, detailedGroups } = stratifierIn(edition, shape.stratifier);
  return detailedGroups === undefined ? named(groups) : `${named(groups)}; or in detail: ${named(detailedGroups)}`;
}

function askedOf({ askedOf: duties }: Question, duty: Duty): string {
  const types = organisationTypes.filter((type) => duties[type] === duty);
  return types.length === 0 ? 'Nobody' : listInWords(types.map(organisationTypeLabel));
}

function carriedInWords({ carried }: Field, question: Question): string {
  if (typeof carried === 'boolean') return carried ? 'Yes' : 'No';
  return upperFirst(conditionInWords(carried, question));
}

function fieldRow(field: Field, pattern: string, at: { edition: FormEdition; section: Section; question: Question }) {
  const { edition, section, question } = at;
  return {
    section: section.title,
    question: question.code,
    questionText: question.text,
    cell: writeCell(question.code, pattern),
    field: field.label,
    hint: field.hint ?? none,
    holds: holdsInWords(field),
    choices: choicesOf(field),
    rows: pattern === field.key ? none : rowsOf(edition, question),
    mandatoryFor: askedOf(question, 'MANDATORY'),
    voluntaryFor: askedOf(question, 'VOLUNTARY'),
    needed: upperFirst(needInWords(field, question)),
    carried: carriedInWords(field, question),
    basis: question.basis,
  } satisfies DictionaryRow;
}

function questionRows(edition: FormEdition, section: Section, question: Question): DictionaryRow[] {
  const at = { edition, section, question };
  const repeated = question.shape.of === 'TABLE' ? '{row}' : '{entry}';
  return [
    ...repeatedFields(question).map((field) => fieldRow(field, `${repeated}.${field.key}`, at)),
    ...questionFields(question).map((field) => fieldRow(field, field.key, at)),
  ];
}

/** Everything that an edition asks, one field a row, in the order of the form. */
export function dictionary(edition: FormEdition): DictionaryRow[] {
  return edition.sections.flatMap((section) =>
    section.questions.flatMap((question) => questionRows(edition, section, question)),
  );
}
