import type { AnswerRow } from './answers.query.js';
import type { AnswerConflict } from './save-answers.payload.js';

/** The answer that somebody else saved, and that was therefore not overwritten. */
export function toAnswerConflict({ answerKey, version, content, editedByName }: AnswerRow): AnswerConflict {
  const standing = { version, editedByName };
  return {
    key: answerKey,
    version,
    editedByName: editedByName ?? 'Carried over from an earlier quarter',
    action: 'actionCode' in content ? { ...content, ...standing } : null,
    metric: 'metricId' in content ? { ...content, ...standing } : null,
  };
}
