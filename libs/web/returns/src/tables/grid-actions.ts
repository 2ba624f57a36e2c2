import { withTypedText } from '../draft/draft-answer.js';
import type { CellActions } from './CountInput.js';
import { nextPlace } from './grid-moves.js';
import type { GridPlace, PressedKey } from './grid-moves.js';
import type { GridCell, GridRow } from './grid-rows.js';
import type { TableSteps } from './use-steps.js';

interface GridOptions {
  rows: readonly GridRow[];
  steps: TableSteps;
  onLeave: (cell: GridCell) => void;
  onPaste: (text: string, cell: GridCell) => void;
}

function placeOfCell(rows: readonly GridRow[], { cell }: GridCell): GridPlace {
  const row = rows.findIndex(({ cells }) => cells.some((each) => each.cell === cell));
  return { row, column: rows[row]?.cells.findIndex((each) => each.cell === cell) ?? 0 };
}

/** The keyboard goes to another cell of the same table. */
function goTo(id: string, from: HTMLInputElement): void {
  const inputs = from.closest('table')?.querySelectorAll('input') ?? [];
  const input = [...inputs].find((each) => each.id === id);
  input?.focus();
  input?.select();
}

/** Undo and redo as everywhere; null for other keys. The browser's own undo does not know of pasted blocks. */
function undoKey({ key, isControl, isShift }: PressedKey): 'UNDO' | 'REDO' | null {
  const letter = key.toLowerCase();
  if (!isControl || (letter !== 'z' && letter !== 'y')) return null;
  return letter === 'y' || isShift ? 'REDO' : 'UNDO';
}

/** What a person may do in each cell of the grid: type, paste, move as in a spreadsheet, and take back. */
export function gridActions({ rows, steps, onLeave, onPaste }: GridOptions): (cell: GridCell) => CellActions {
  const size = { rows: rows.length, columns: rows[0]?.cells.length ?? 0 };
  const press = (cell: GridCell, pressed: PressedKey, input: HTMLInputElement): boolean => {
    const undo = undoKey(pressed);
    if (undo !== null) (undo === 'UNDO' ? steps.undo : steps.redo)();
    else if (pressed.key === 'Escape') steps.restore(cell.cell);
    else {
      const next = nextPlace(placeOfCell(rows, cell), size, pressed);
      if (next === null) return false;
      goTo(rows[next.row]?.cells[next.column]?.id ?? '', input);
    }
    return true;
  };
  return (cell) => ({
    type: (text) => steps.change('TYPED', (table) => withTypedText(table, cell, text), cell.cell),
    leave: () => {
      steps.close();
      onLeave(cell);
    },
    press: (pressed, input) => press(cell, pressed, input),
    paste: (text) => onPaste(text, cell),
  });
}
