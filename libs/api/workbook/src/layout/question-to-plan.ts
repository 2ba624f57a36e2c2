import { answerTo, emptyAnswer, repeatedFields } from '@monitor/domain';
import type { Answer, FormEdition, Question, ReturnContent } from '@monitor/domain';
import { partsOf } from './field-part.js';
import type { FieldPart } from './field-part.js';

/** What a question is laid out with. */
export interface QuestionToPlan {
  edition: FormEdition;
  question: Question;
  answer: Answer;
  /** Last quarter's answer; null where there is none. */
  before: Answer | null;
}

/** What the answers of a return to one question are laid out with. */
export function questionToPlan(
  { edition, content, previous }: { edition: FormEdition; content: ReturnContent; previous: ReturnContent | null },
  question: Question,
): QuestionToPlan {
  const answer = answerTo(content, question.code) ?? emptyAnswer(question.code);
  return { edition, question, answer, before: answerTo(previous, question.code) };
}

/** The columns of a grid in which answers are typed. */
export function gridParts(question: Question): FieldPart[] {
  return repeatedFields(question).flatMap(partsOf);
}
