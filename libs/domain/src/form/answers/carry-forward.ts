import { findQuestion } from '../definition/edition-questions.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { holds, isAnswered } from '../definition/holds.js';
import type { Circumstances } from '../definition/holds.js';
import { answerPlaces } from '../definition/places.js';
import type { Place, Scope } from '../definition/places.js';
import { isSameQuestion } from '../editions/same-question.js';
import type { Answer, CellValue, ReturnContent } from '../definition/answer.js';
import { emptyContent } from './empty-content.js';
import type { NewReturn } from './empty-content.js';

function hasEnded({ shape }: Question, of: Circumstances, scope: Scope): boolean {
  return shape.of === 'ENTRIES' && scope.of === 'ENTRY' && holds(shape.endsWhen, of, scope);
}

function isCarried(question: Question, of: Circumstances, { field, scope }: Place): boolean {
  if (field.carried === false || hasEnded(question, of, scope)) return false;
  return field.carried === true || holds(field.carried, of, scope);
}

/** What of an answer still holds a quarter later, to be looked at again. */
function carryAnswer(answer: Answer, question: Question, edition: FormEdition): Answer {
  // Carrying looks at the earlier answer alone: what it was before, and what day it is, play no part.
  const of: Circumstances = { question, cells: answer.cells, before: null, today: '' };
  const cells: Record<string, CellValue> = {};
  for (const place of answerPlaces(edition, question, answer.cells)) {
    const value = answer.cells[place.cell];
    if (value !== undefined && isAnswered(value) && isCarried(question, of, place)) cells[place.cell] = value;
  }
  return { question: answer.question, cells, confirmed: false };
}

/**
 * A new return that starts from the answers of an earlier one. Only fields that are carried come over, unconfirmed, and
 * only where the question is asked in the same words; counts are of their quarter and are never carried over.
 */
export function carryForward(previous: ReturnContent, next: Omit<NewReturn, 'organisationCode'>): ReturnContent {
  const begun = emptyContent({ ...next, organisationCode: previous.organisationCode });
  const earlier = new Map(previous.answers.map((answer) => [answer.question, answer]));
  const answers = begun.answers.map((blank) => {
    const answer = earlier.get(blank.question);
    const question = findQuestion(next.edition, blank.question);
    const isSame = isSameQuestion(blank.question, previous.edition, next.edition);
    return answer === undefined || question === null || !isSame ? blank : carryAnswer(answer, question, next.edition);
  });
  return { ...begun, answers };
}
