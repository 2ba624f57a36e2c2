import { DomainError, keptCells, whyNotKept } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import type { SentCells } from './cells.scalar.js';

/**
 * Cells as they are stored: as typed, without what cannot be stored, and without empty cells. Whether a question asks
 * for a cell is for `validateReturn` to say. Refuses (INPUT_NOT_UNDERSTOOD) names that no cell can have, and more cells
 * or longer texts than are kept even in a draft.
 */
export function cellsToStore(question: string, sent: SentCells): Cells {
  const why = whyNotKept(sent);
  if (why !== null) {
    const message = `The answer to “${question.slice(0, 60)}” ${why.found} ${why.remedy} Nothing was saved.`;
    throw new DomainError('INPUT_NOT_UNDERSTOOD', message);
  }
  return keptCells(sent);
}
