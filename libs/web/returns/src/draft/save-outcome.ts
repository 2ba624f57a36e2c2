import type { SaveAnswersMutation } from '@monitor/web-graphql';
import { toAnswer } from '../content/to-answer.js';
import type { SaveOutcome } from './draft-state.js';

/** Where nobody is known by name. */
const somebody = 'Somebody else';

/** What the service answered to a batch, for the draft. */
export function toSaveOutcome({ saved, conflicts, refused, state }: SaveAnswersMutation['saveAnswers']): SaveOutcome {
  return {
    saved: saved.map(({ key, version, answer }) => ({ key, version, answer: answer && toAnswer(answer) })),
    conflicts: conflicts.map(({ key, editedByName, version, answer, cells }) => ({
      key,
      editedByName: editedByName ?? somebody,
      version,
      answer: toAnswer(answer),
      cells: cells.map(({ cell, editedByName: name, editedAt, isByViewer }) => ({
        cell,
        editedByName: name ?? editedByName ?? somebody,
        editedAt,
        isOwn: isByViewer,
      })),
    })),
    refused: refused.map(({ key, cell, message }) => ({ key, cell, message })),
    state,
  };
}
