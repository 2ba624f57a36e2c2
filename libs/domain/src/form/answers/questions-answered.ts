import type { OrganisationType } from '../../organisations/organisation.js';
import { answerTo } from '../definition/answer.js';
import type { ReturnContent } from '../definition/answer.js';
import { askedQuestions, dutyOf } from '../definition/edition-questions.js';
import type { FormEdition } from '../definition/form-edition.js';
import { isStarted } from './section-progress.js';

/** How many of the questions that must be answered have an answer. */
export interface QuestionsAnswered {
  answered: number;
  asked: number;
}

/**
 * How far a return is filled in, without saying what with. A question has an answer once somebody began it in this
 * quarter, right or not: whether it is whole, the check says. What was carried over and not confirmed is no answer.
 */
export function questionsAnswered(
  content: Pick<ReturnContent, 'answers'>,
  { edition, organisationType }: { edition: FormEdition; organisationType: OrganisationType },
): QuestionsAnswered {
  const owed = askedQuestions(edition, organisationType).filter(
    (question) => dutyOf(question, organisationType) === 'MANDATORY',
  );
  const answered = owed.filter((question) => isStarted(question, answerTo(content, question.code)));
  return { answered: answered.length, asked: owed.length };
}
