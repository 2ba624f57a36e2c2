import {
  answerPlaces,
  dutyOf,
  emptyContent,
  findQuestion,
  isNeeded,
  nextQuarter,
  quarterEnd,
  tableRows,
  yearBefore,
} from '@monitor/domain';
import type {
  Answer,
  CellValue,
  EntriesShape,
  FormEdition,
  NewReturn,
  OrganisationType,
  Question,
} from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import { plausibleValue } from './plausible-value.js';
import type { InventedDays } from './plausible-value.js';

/** How many people an invented organisation counts: all tables of one measure add up to the same. */
interface People {
  counted: number;
  all: number;
}

const sizes: Record<OrganisationType, number> = {
  REGION: 20_000,
  ICB: 20_000,
  TRUST: 8_000,
  PCN: 4_000,
  PRACTICE: 2_000,
};

/** The people of an invented organisation; a quarter later there are somewhat more of them. */
export function inventedPeople(type: OrganisationType, isLater: boolean): People {
  const size = sizes[type];
  return isLater ? { counted: size * 0.65, all: size * 1.02 } : { counted: size * 0.62, all: size };
}

/** Shares out `total` over rows, the first the largest, without a remainder. */
function sharedOut(total: number, rows: number): number[] {
  const step = Math.floor(total / (rows * (rows + 1)));
  const others = Array.from({ length: rows - 1 }, (_, row) => step * (row + 1));
  return [total - others.reduce((sum, each) => sum + each, 0), ...others];
}

/** What stands in a column of counts: of those who were helped or reached, or of all. */
function totalOf(column: string, { counted, all }: People): number {
  return column === 'numerator' || column === 'completed' ? counted : all;
}

/** Metrics that count changes and not people: there were none. */
const countsChanges = 'M16';

function countsOf(edition: FormEdition, { shape, counts, metric }: Question, all: People): Record<string, CellValue> {
  if (shape.of !== 'TABLE') return {};
  const people = metric === countsChanges ? { counted: 0, all: 0 } : all;
  const rows = tableRows(edition, shape, {});
  const columns = shape.columns.filter(({ kind }) => kind === 'COUNT');
  return Object.fromEntries(
    columns.flatMap(({ key }) => {
      const total = totalOf(key, people);
      const parts = counts?.of === 'PAIRS' ? sharedOut(total, rows.length) : rows.map(() => total);
      return rows.map(({ code }, row) => [`${code}.${key}`, parts[row] ?? 0]);
    }),
  );
}

/** Two entries of a register, which between them reach everybody. */
function entriesOf({ keyField, entryName, entryFields }: EntriesShape, people: People): Record<string, CellValue> {
  const reached = [people.counted, people.all - people.counted];
  const counts = entryFields.filter(({ kind }) => kind === 'COUNT');
  return Object.fromEntries(
    reached.flatMap((many, index): [string, CellValue][] => [
      [`s${index + 1}.${keyField}`, `Example ${entryName} ${index + 1}`],
      ...counts.map(({ key }): [string, CellValue] => [`s${index + 1}.${key}`, many]),
    ]),
  );
}

interface Inventing {
  edition: FormEdition;
  people: People;
  days: InventedDays;
}

/** Fills in what is needed, until nothing that was filled in makes anything else needed. */
function plausibleAnswer(question: Question, nth: number, { edition, people, days }: Inventing): Answer {
  const cells =
    question.shape.of === 'ENTRIES' ? entriesOf(question.shape, people) : countsOf(edition, question, people);
  const of = { question, cells, before: null, today: days.past };
  const gaps = () =>
    answerPlaces(edition, question, cells).filter(
      ({ cell, field, scope }) =>
        cells[cell] === undefined && (isNeeded(field, of, scope) || (field.kind === 'DAYS' && scope.of === 'ROW')),
    );
  for (let open = gaps(); open.length > 0; open = gaps())
    for (const place of open) cells[place.cell] = plausibleValue(place, of, { days, nth });
  return { question: question.code, cells, confirmed: true };
}

/** A return of an organisation that does not exist, with what must be filled in, and nothing wrong in it. */
export function plausibleContent(begun: NewReturn, people: People): ReturnContent {
  const { edition, quarterId } = begun;
  const past = quarterEnd(quarterId);
  const days = {
    past,
    longPast: yearBefore(yearBefore(past)),
    future: quarterEnd(nextQuarter(nextQuarter(quarterId))),
  };
  const blank = emptyContent(begun);
  const answers = blank.answers.map((answer, nth) => {
    const question = findQuestion(edition, answer.question);
    return question === null || dutyOf(question, begun.organisationType) !== 'MANDATORY'
      ? answer
      : plausibleAnswer(question, nth, { edition, people, days });
  });
  return { ...blank, answers };
}
