import { DomainError, storableText, whyNotKept } from '@monitor/domain';
import type { CellValue, Cells } from '@monitor/domain';
import type { SentCells } from './cells.scalar.js';

/** A text that says something, without what cannot be stored; null where there is nothing to keep. */
function textOrNothing(text: string): string | null {
  const cleaned = storableText(text);
  return cleaned.trim() === '' ? null : cleaned;
}

function valueToStore(value: CellValue | null): CellValue | null {
  if (typeof value === 'string') return textOrNothing(value);
  // Minus nought is nought.
  if (typeof value === 'number') return value + 0;
  if (value === null || typeof value === 'boolean') return value;
  const texts = value.map(textOrNothing).filter((text) => text !== null);
  return texts.length === 0 ? null : texts;
}

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
  const kept = Object.entries(sent).map(([cell, value]) => [cell, valueToStore(value)] as const);
  return Object.fromEntries(kept.filter((cell): cell is [string, CellValue] => cell[1] !== null));
}
