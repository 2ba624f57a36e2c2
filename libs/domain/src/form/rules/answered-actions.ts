import type { Answer } from '../definition/answer.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import type { Question } from '../definition/form-edition.js';

/** The actions of a return that hold an answer, in the order of the form. */
export function answeredActions({ questions, answers }: CheckedReturn): { question: Question; answer: Answer }[] {
  return questions.flatMap((question) => {
    const answer = answers.get(question.code);
    return question.action === undefined || answer === undefined ? [] : [{ question, answer }];
  });
}
