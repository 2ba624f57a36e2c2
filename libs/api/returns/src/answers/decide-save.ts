import { isDeepStrictEqual } from 'node:util';
import type { TypedAnswer } from './answer-to-store.js';
import type { AnswerRow } from './answers.query.js';

/** What becomes of typed answers: which are written, which were there already, and which met somebody else's. */
export interface SaveDecision {
  write: Pick<AnswerRow, 'answerKey' | 'version' | 'content'>[];
  unchanged: AnswerRow[];
  conflicts: AnswerRow[];
}

/**
 * Nobody overwrites what they have not seen: an answer that has a newer version is a conflict, unless it already says
 * the same (as when a request is sent twice).
 */
export function decideSave(current: ReadonlyMap<string, AnswerRow>, typed: readonly TypedAnswer[]): SaveDecision {
  const decision: SaveDecision = { write: [], unchanged: [], conflicts: [] };
  for (const { expectedVersion, content } of typed) {
    const answerKey = content.question;
    const row = current.get(answerKey);
    if (row !== undefined && isDeepStrictEqual(row.content, content)) decision.unchanged.push(row);
    else if ((row?.version ?? 0) === expectedVersion)
      decision.write.push({ answerKey, version: expectedVersion + 1, content });
    else if (row !== undefined) decision.conflicts.push(row);
    else decision.write.push({ answerKey, version: 1, content });
  }
  return decision;
}
