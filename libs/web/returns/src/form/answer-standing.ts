import { isEmptyAnswer, questionFields, stopsSubmission, writeCell } from '@monitor/domain';
import type { AskedQuestion } from './asked-question.js';

/**
 * What an answer needs of whoever opens its page: work; one look, because it came over from last quarter and is whole;
 * nothing, because somebody has looked at it; or nothing, because it need not be given at all.
 */
export type AnswerStanding = 'TO_DO' | 'CARRIED' | 'SETTLED' | 'OPTIONAL';

/** How an answer stands, as its issues tell. */
export function answerStanding({ answer, issues }: AskedQuestion): AnswerStanding {
  if (isEmptyAnswer(answer.answer)) return issues.some(stopsSubmission) ? 'TO_DO' : 'OPTIONAL';
  const stopping = issues.filter(stopsSubmission);
  if (answer.answer.confirmed) return stopping.length === 0 ? 'SETTLED' : 'TO_DO';
  return stopping.every(({ code }) => code === 'NOT_CONFIRMED') ? 'CARRIED' : 'TO_DO';
}

/** The first input of a question, by its id. */
export function firstCell({ question }: Pick<AskedQuestion, 'question'>): string {
  return writeCell(question.code, questionFields(question)[0]?.key ?? '');
}

/** The id of the button that opens a folded answer. */
export function changeId({ question }: Pick<AskedQuestion, 'question'>): string {
  return `${question.code}-change`;
}
