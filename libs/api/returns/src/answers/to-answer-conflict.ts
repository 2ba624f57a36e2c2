import type { AnswerRow } from './answers.query.js';
import type { AnswerConflict } from './save-answers.payload.js';
import { toAnswer } from './to-return-content.js';

/** The answer that somebody else saved, and that was therefore not overwritten. */
export function toAnswerConflict(row: AnswerRow): AnswerConflict {
  const { answerKey, version, editedByName, content } = row;
  return { key: answerKey, version, editedByName, answer: toAnswer(content, row) };
}
