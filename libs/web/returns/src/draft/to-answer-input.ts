import type { AnswerInput } from '@monitor/web-graphql';
import type { DraftAnswer } from './draft-answer.js';
import { cellsToSend } from './draft-answer-merge.js';

/** An answer as it is sent, with the cells that were typed since the version that it was typed on. */
export function toAnswerInput(draft: DraftAnswer): AnswerInput {
  const { answer, version, way } = draft;
  const cells = cellsToSend(draft);
  return {
    question: answer.question,
    cells: answer.cells,
    confirmed: answer.confirmed,
    expectedVersion: version,
    // An answer that a version of the service before this one kept does not say what was typed in it: then it is one thing.
    ...(cells !== null && { changed: [...cells] }),
    ...(way !== undefined && { way }),
  };
}
