import type { Answer, CellValue, ReturnContent } from '../definition/answer.js';
import { answerTo, cellValue, emptyAnswer } from '../definition/answer.js';
import { confirmedCell, writeCell } from '../definition/cell-reference.js';
import { findQuestion } from '../definition/edition-questions.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { isConfirmed, answerPlaces } from '../definition/places.js';
import type { Place } from '../definition/places.js';
import { placeName } from './place-in-words.js';
import { noAnswer, valueInWords } from './value-in-words.js';

/** One cell that differs between two returns, in words. */
export interface CellChange {
  cell: string;
  /** The question and the part of it, for example "A named senior owner: day of the evidence". */
  question: string;
  before: string;
  after: string;
}

function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function yesOrNo(confirmed: boolean): string {
  return confirmed ? 'Yes' : 'No';
}

/** The places of both answers: one may be held in other rows than the other, or have other entries. */
function placesOfBoth(before: Answer, after: Answer, edition: FormEdition, question: Question): Place[] {
  const all = [{ ...before.cells, ...after.cells }, after.cells, before.cells].flatMap((cells) =>
    answerPlaces(edition, question, cells),
  );
  return [...new Map(all.map((place) => [place.cell, place])).values()];
}

/** Changes in what the edition asks, in its order. */
function askedChanges(before: Answer, after: Answer, of: { question: Question; places: readonly Place[] }) {
  const cells = { ...before.cells, ...after.cells };
  return of.places
    .filter(({ cell }) => !isSame(before.cells[cell], after.cells[cell]))
    .map((place): CellChange => ({
      cell: writeCell(of.question.code, place.cell),
      question: placeName(of.question, cells, place),
      before: valueInWords(place.field, before.cells[place.cell]),
      after: valueInWords(place.field, after.cells[place.cell]),
    }));
}

function plainWords(value: CellValue | undefined): string {
  return value === undefined || value === '' ? noAnswer : String(value);
}

/** Changes in what the edition does not ask: shown as they are, because nothing may change unseen. */
function otherChanges(before: Answer, after: Answer, seen: ReadonlySet<string>): CellChange[] {
  const cells = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])].filter(
    (cell) => !seen.has(cell),
  );
  return cells
    .map((cell) => ({ cell, was: cellValue(before.cells, cell), is: cellValue(after.cells, cell) }))
    .filter(({ was, is }) => !isSame(was, is))
    .map(({ cell, was, is }) => ({
      cell: writeCell(after.question, cell),
      question: 'An answer that this edition of the form does not ask for',
      before: plainWords(was),
      after: plainWords(is),
    }));
}

function confirmedChange(before: Answer, after: Answer, question: Question | null): CellChange[] {
  if (question === null || !isConfirmed(question) || before.confirmed === after.confirmed) return [];
  return [
    {
      cell: writeCell(after.question, confirmedCell),
      question: `${question.shortText}: looked at again this quarter`,
      before: yesOrNo(before.confirmed),
      after: yesOrNo(after.confirmed),
    },
  ];
}

function answerChanges(before: Answer, after: Answer, edition: FormEdition): CellChange[] {
  const question = findQuestion(edition, after.question);
  const places = question === null ? [] : placesOfBoth(before, after, edition, question);
  const asked = question === null ? [] : askedChanges(before, after, { question, places });
  const seen = new Set(places.map(({ cell }) => cell));
  return [...asked, ...confirmedChange(before, after, question), ...otherChanges(before, after, seen)];
}

/** The cells in which two returns differ, in words and in the order of the form; `before` null = there was none. */
export function compareContents(
  before: ReturnContent | null,
  after: ReturnContent,
  edition: FormEdition,
): CellChange[] {
  const codes = [...new Set([...after.answers, ...(before?.answers ?? [])].map(({ question }) => question))];
  return codes.flatMap((code) =>
    answerChanges(answerTo(before, code) ?? emptyAnswer(code), answerTo(after, code) ?? emptyAnswer(code), edition),
  );
}
