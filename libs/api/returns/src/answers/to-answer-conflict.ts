import type { Actor } from '@monitor/domain';
import type { ConflictRow, SavedRow } from './decide-save.js';
import type { AnswerConflict, SavedAnswer } from './save-answers.payload.js';
import { toAnswer } from './to-return-content.js';

/** What stands of an answer of which some cells were not saved, and who had changed them before. */
export function toAnswerConflict({ personId }: Pick<Actor, 'personId'>, row: ConflictRow): AnswerConflict {
  const { answerKey, version, editedByName, editedAt, content, origin } = row;
  const cells = row.cells.map(({ cell, last }) => {
    const at = last?.changedAt ?? editedAt;
    return {
      cell,
      editedByName: last?.personName ?? editedByName,
      editedAt: at === null ? null : new Date(at),
      isByViewer: (last?.personId ?? origin.typedBy) === personId,
    };
  });
  return { key: answerKey, version, editedByName, answer: toAnswer(content, row), cells };
}

/** An answer that was saved, with what stands where that is not what was sent. */
export function toSavedAnswer({ displayName }: Pick<Actor, 'displayName'>, saved: SavedRow): SavedAnswer {
  const { key, version, content } = saved;
  return { key, version, answer: content && toAnswer(content, { version, editedByName: displayName }) };
}
