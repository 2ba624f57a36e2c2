import { formatCount } from '../../estimates/format-count.js';
import { storableText } from '../../wording/storable-text.js';
import type { CellId, CellValue, Cells } from '../definition/answer.js';

/** Far above what a return may hold (validateReturn says so at the cell), and low enough to be kept as typed. */
export const longestText = 20_000;
/** Far above what any question of the form has; a spec holds it against every edition. */
export const mostCells = 5000;
/** More texts than any question offers choices. */
export const mostTexts = 200;

/** A field, or a row or entry and a field: nothing else can ever be the name of a cell. */
const cellName = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}(\.[A-Za-z0-9][A-Za-z0-9_-]{0,39})?$/;

/** Why an answer cannot be kept even in a draft. */
export interface NotKept {
  /** The cell that is to be mended; null where it is the answer as a whole. */
  cell: CellId | null;
  /** What was found and what was wanted, after “the answer”. */
  found: string;
  /** What to do. */
  remedy: string;
}

function ofText(cell: CellId, value: CellValue | null): NotKept | null {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  if (texts.length > mostTexts) {
    const found = `has a cell with more than ${mostTexts} texts.`;
    return { cell, found, remedy: 'Send the choices that the form offers.' };
  }
  const long = texts.find((text) => text.length > longestText);
  if (long === undefined) return null;
  const found = `has a text of ${formatCount(long.length)} characters, which is too long to save: the most is ${formatCount(longestText)}.`;
  return { cell, found, remedy: 'Shorten it and try again.' };
}

/** Why cells cannot be kept even in a draft; null where they can. Whether they are right is for `validateReturn` to say. */
export function whyNotKept(sent: Readonly<Record<CellId, CellValue | null>>): NotKept | null {
  const cells = Object.entries(sent);
  if (cells.length > mostCells) {
    const found = `has ${formatCount(cells.length)} cells. The most is ${formatCount(mostCells)}.`;
    return { cell: null, found, remedy: 'Send what the form asks.' };
  }
  for (const [cell, value] of cells) {
    if (!cellName.test(cell)) {
      const found = `has a cell called ${JSON.stringify(cell.slice(0, 60))}.`;
      return { cell: null, found, remedy: 'Name a field, or a row or entry and a field: “row.field”.' };
    }
    const why = ofText(cell, value);
    if (why !== null) return why;
  }
  return null;
}

/** A text that says something, without what cannot be stored; null where there is nothing to keep. */
function textOrNothing(text: string): string | null {
  const cleaned = storableText(text);
  return cleaned.trim() === '' ? null : cleaned;
}

function valueToKeep(value: CellValue | null): CellValue | null {
  if (typeof value === 'string') return textOrNothing(value);
  // Minus nought is nought.
  if (typeof value === 'number') return value + 0;
  if (value === null || typeof value === 'boolean') return value;
  const texts = value.map(textOrNothing).filter((text) => text !== null);
  return texts.length === 0 ? null : texts;
}

/** Cells as they are kept, of those that can be: as typed, without what cannot be stored, and without empty cells. */
export function keptCells(sent: Readonly<Record<CellId, CellValue | null>>): Cells {
  const kept = Object.entries(sent).map(([cell, value]) => [cell, valueToKeep(value)] as const);
  return Object.fromEntries(kept.filter((cell): cell is [string, CellValue] => cell[1] !== null));
}
