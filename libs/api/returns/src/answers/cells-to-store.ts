import { DomainError } from '@monitor/domain';
import type { CellValue, Cells } from '@monitor/domain';
import type { SentCells } from './cells.scalar.js';
import { textToStore } from './text-to-store.js';

/** Far above what any question of the form has; a spec holds it against every edition. */
export const mostCells = 5000;
/** More texts than any question offers choices. */
export const mostTexts = 200;

/** A field, or a row or entry and a field: nothing else can ever be the name of a cell. */
const cellName = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}(\.[A-Za-z0-9][A-Za-z0-9_-]{0,39})?$/;

function refused(question: string, why: string): DomainError {
  return new DomainError('INPUT_NOT_UNDERSTOOD', `The answer to “${question.slice(0, 60)}” ${why} Nothing was saved.`);
}

/** A text that says something; null where there is nothing to keep. */
function textOrNothing(text: string): string | null {
  const cleaned = textToStore(text) ?? '';
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
  const cells = Object.entries(sent);
  if (cells.length > mostCells) {
    const found = `has ${cells.length.toLocaleString('en-GB')} cells.`;
    throw refused(question, `${found} The most is ${mostCells.toLocaleString('en-GB')}. Send what the form asks.`);
  }
  const impossible = cells.find(([cell]) => !cellName.test(cell));
  if (impossible !== undefined) {
    const name = JSON.stringify(impossible[0].slice(0, 60));
    throw refused(question, `has a cell called ${name}. Name a field, or a row or entry and a field: “row.field”.`);
  }
  if (cells.some(([, value]) => Array.isArray(value) && value.length > mostTexts))
    throw refused(question, `has a cell with more than ${mostTexts} texts. Send the choices that the form offers.`);
  const kept = cells.map(([cell, value]) => [cell, valueToStore(value)] as const);
  return Object.fromEntries(kept.filter((cell): cell is [string, CellValue] => cell[1] !== null));
}
