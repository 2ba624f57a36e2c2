import { cellValue } from '../definition/answer.js';
import type { Answer, CellId, CellValue } from '../definition/answer.js';
import { confirmedCell } from '../definition/cell-reference.js';
import { isSameValue } from './same-value.js';

/** What an answer holds in a cell, or says of having been looked at (`confirmed`); null where the cell is empty. */
export function contentOfCell({ cells, confirmed }: Answer, cell: CellId): CellValue | null {
  return cell === confirmedCell ? confirmed : (cellValue(cells, cell) ?? null);
}

/** The answer with something else in some cells (`confirmed` among them); null empties one. */
export function withContents(answer: Answer, contents: ReadonlyMap<CellId, CellValue | null>): Answer {
  const cells = new Map(Object.entries(answer.cells));
  for (const [cell, value] of contents) {
    if (cell === confirmedCell) continue;
    if (value === null) cells.delete(cell);
    else cells.set(cell, value);
  }
  const confirmed = contents.get(confirmedCell) ?? answer.confirmed;
  return { ...answer, cells: Object.fromEntries(cells), confirmed: confirmed === true };
}

/** The cells in which two answers to one question differ, `confirmed` last. */
export function changedCells(before: Answer, after: Answer): CellId[] {
  const cells = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells), confirmedCell])];
  return cells.filter((cell) => !isSameValue(contentOfCell(before, cell), contentOfCell(after, cell)));
}
