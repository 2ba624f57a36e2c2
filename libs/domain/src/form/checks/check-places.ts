import { formatDay } from '../../quarter/day.js';
import type { CellValue } from '../definition/answer.js';
import type { Field } from '../definition/field.js';
import type { Question } from '../definition/form-edition.js';
import { holds, isAnswered, isNeeded } from '../definition/holds.js';
import type { Circumstances } from '../definition/holds.js';
import { writeCell } from '../definition/cell-reference.js';
import type { Place } from '../definition/places.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import { valueFault } from './check-value.js';
import type { ValueFault } from './check-value.js';
import type { IssueList } from './issue-list.js';
import { missingMessage } from './missing-message.js';

/** One question under inspection. */
export interface QuestionCheck {
  question: Question;
  circumstances: Circumstances;
  issues: IssueList;
}

/** Where an issue at a place stands. */
export function at({ question, circumstances }: QuestionCheck, { cell, scope }: Place) {
  return {
    cell: writeCell(question.code, cell),
    question: scopedQuestionName(question, circumstances.cells, scope),
  };
}

/** A day of something that has happened cannot lie ahead. */
function futureFault(field: Field, value: CellValue, today: string): ValueFault | null {
  if (field.kind !== 'DAY' || field.latest !== 'TODAY' || typeof value !== 'string' || value <= today) return null;
  const message = `The ${field.name} is ${formatDay(value)}, which is in the future. Give a day up to today.`;
  return { code: 'DAY_IN_FUTURE', message };
}

/** What stands in a place can be an answer to it; false where it is empty or cannot. */
function checkPlace(check: QuestionCheck, place: Place): void {
  const { circumstances, issues } = check;
  const { field, cell, scope } = place;
  const value = circumstances.cells[cell];
  if (value === undefined || !isAnswered(value)) {
    if (!isNeeded(field, circumstances, scope)) return;
    const { code, message } = missingMessage(field, circumstances, scope);
    issues.error(code, { ...at(check, place), message });
    return;
  }
  const { positiveWhen } = field.kind === 'PERCENT' ? field : { positiveWhen: undefined };
  const isPositive = positiveWhen !== undefined && holds(positiveWhen, circumstances, scope);
  const fault = valueFault(field, value, isPositive) ?? futureFault(field, value, circumstances.today);
  if (fault !== null) issues.error(fault.code, { ...at(check, place), message: fault.message });
}

/** Every place of a list: filled in where it is needed, and with what its field can hold. */
export function checkPlaces(check: QuestionCheck, places: readonly Place[]): void {
  for (const place of places) checkPlace(check, place);
}
