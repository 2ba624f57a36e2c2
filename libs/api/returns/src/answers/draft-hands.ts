import { answersToConfirm } from '@monitor/domain';
import type { DraftHands } from '@monitor/domain';
import type { AnswerRow } from './answers.query.js';
import type { SeenAnswer } from './seen-answer.js';

type Answers = ReadonlyMap<string, AnswerRow>;

/** What was carried over from an earlier quarter and not touched since, nobody typed. */
function typedAnswers(answers: Answers): AnswerRow[] {
  return [...answers.values()].filter(({ version }) => version > 0);
}

/** Who typed a draft. */
export function draftHands(answers: Answers): DraftHands {
  const typed = typedAnswers(answers);
  return { origins: typed.map(({ origin }) => origin), editors: [...new Set(typed.flatMap(({ editors }) => editors))] };
}

/** Which answers wait for the organisation to confirm them, in the versions in which they stand. */
export function waitingAnswers(answers: Answers): SeenAnswer[] {
  return typedAnswers(answers)
    .filter(({ origin }) => answersToConfirm([origin]).length > 0)
    .map(({ answerKey, version }) => ({ question: answerKey, version }));
}
