import type { OrganisationType } from '../../organisations/organisation.js';
import { askedQuestions, askedSections, dutyOf } from '../definition/edition-questions.js';
import type { Field, FieldKind } from '../definition/field.js';
import type { Duty, FormEdition, Question } from '../definition/form-edition.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import { stratifierIn } from '../definition/table-rows.js';

/** What an edition asks of one type of organisation, each quarter. */
export interface Burden {
  type: OrganisationType;
  mandatoryQuestions: number;
  /** Cells that must be filled in whatever is answered, with those of a register of the usual length. */
  mandatoryCells: number;
  /** Cells of mandatory questions that some answers call for. */
  conditionalCells: number;
  voluntaryQuestions: number;
  /** Every cell of the voluntary questions; nobody is expected to give them all. */
  voluntaryCells: number;
  /** Minutes of somebody who fills in the mandatory questions for the first time, with the counts at hand. */
  minutes: number;
}

/** Minutes to understand a question that one has never seen, and its help. */
const minutesToRead = 0.5;

/** Minutes to fill in one cell; a count is copied from a table that somebody has made. */
const minutesToFillIn: Readonly<Record<FieldKind['kind'], number>> = {
  CHOICE: 0.25,
  CHOICES: 0.5,
  TEXT: 1.5,
  LINK: 0.5,
  DAY: 0.5,
  PERCENT: 0.5,
  COUNT: 0.2,
  DAYS: 0.5,
  YES_NO: 0.25,
};

/** Of the cells that only some answers call for, the share that is called for; a new entry is filled in as a whole. */
const shareCalledFor = 0.5;

/** Entries of a register at its first return, as we expect them; to be replaced by what returns say. */
const usualEntries: Readonly<Record<OrganisationType, number>> = { REGION: 0, ICB: 10, TRUST: 12, PCN: 3, PRACTICE: 5 };

interface Cells {
  field: Field;
  times: number;
  isEntry: boolean;
}

function timesRepeated(edition: FormEdition, { shape }: Question, type: OrganisationType): number {
  if (shape.of === 'TABLE') return stratifierIn(edition, shape.stratifier).groups.length;
  return shape.of === 'ENTRIES' ? usualEntries[type] : 0;
}

function cellsOf(edition: FormEdition, question: Question, type: OrganisationType): Cells[] {
  const times = timesRepeated(edition, question, type);
  const isEntry = question.shape.of === 'ENTRIES';
  return [
    ...repeatedFields(question).map((field) => ({ field, times, isEntry })),
    ...questionFields(question).map((field) => ({ field, times: 1, isEntry: false })),
  ];
}

/** How often a cell is filled in, of the times that it is there: fields that nobody must fill in count for nothing. */
function shareFilledIn({ field: { needed }, isEntry }: Cells): number {
  if (needed === 'NEVER') return 0;
  return needed === 'ALWAYS' || isEntry ? 1 : shareCalledFor;
}

function total(cells: readonly Cells[], weigh: (cell: Cells) => number): number {
  return cells.reduce((sum, cell) => sum + cell.times * weigh(cell), 0);
}

/** Minutes to read mandatory questions and to fill them in. */
function minutesFor(edition: FormEdition, type: OrganisationType, questions: readonly Question[]): number {
  const cells = questions.flatMap((question) => cellsOf(edition, question, type));
  return (
    questions.length * minutesToRead + total(cells, (cell) => shareFilledIn(cell) * minutesToFillIn[cell.field.kind])
  );
}

/** The minutes of `burdenOf`, section by section; nought for a section in which nothing must be answered. */
export function minutesOfSections(
  edition: FormEdition,
  type: OrganisationType,
): { section: string; minutes: number }[] {
  return askedSections(edition, type).map(({ key, questions }) => ({
    section: key,
    minutes: minutesFor(
      edition,
      type,
      questions.filter((question) => dutyOf(question, type) === 'MANDATORY'),
    ),
  }));
}

/**
 * What an edition asks of a type of organisation, in questions, cells and minutes. The minutes are half a minute to
 * read each mandatory question, and for each cell the time of its kind; of the cells that depend on an answer, half,
 * and all of those of a register. Finding the counts is not in it: that is the work of whoever holds them.
 */
export function burdenOf(edition: FormEdition, type: OrganisationType): Burden {
  const asked = (duty: Duty) => askedQuestions(edition, type).filter((question) => dutyOf(question, type) === duty);
  const cells = (duty: Duty) => asked(duty).flatMap((question) => cellsOf(edition, question, type));
  const mandatory = cells('MANDATORY');
  const isConditional = ({ field: { needed } }: Cells) => needed !== 'ALWAYS' && needed !== 'NEVER';
  return {
    type,
    mandatoryQuestions: asked('MANDATORY').length,
    mandatoryCells: total(mandatory, ({ field: { needed } }) => (needed === 'ALWAYS' ? 1 : 0)),
    conditionalCells: total(mandatory, (cell) => (isConditional(cell) ? 1 : 0)),
    voluntaryQuestions: asked('VOLUNTARY').length,
    voluntaryCells: total(cells('VOLUNTARY'), () => 1),
    minutes: Math.round(minutesFor(edition, type, asked('MANDATORY'))),
  };
}
