import { answerTo } from '../definition/answer.js';
import type { Answer, ReturnContent } from '../definition/answer.js';
import type { FormEdition } from '../definition/form-edition.js';
import { isSameQuestion } from '../editions/same-question.js';

/** What was answered to a question in the quarter before, where it was asked in the same words. */
export function answerBefore(
  question: string,
  { edition, previous }: { edition: FormEdition; previous: ReturnContent | null },
): Answer | null {
  if (previous === null || !isSameQuestion(question, previous.edition, edition)) return null;
  return answerTo(previous, question);
}
