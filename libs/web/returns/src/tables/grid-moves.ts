/** A place in a grid, counted from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** How many rows and columns of cells a grid has. */
export interface GridSize {
  rows: number;
  columns: number;
}

/** A key as it was pressed in a cell. */
export interface PressedKey {
  key: string;
  isShift: boolean;
  isControl: boolean;
  /** Whether the text cursor is at the end of the text to which an arrow points, so that the arrow leads out of it. */
  isAtEdge: boolean;
}

type Move = (at: GridPlace, size: GridSize) => GridPlace;

/** Down the column, then from its foot to the head of the next, as in a spreadsheet's selection. */
const down: Move = ({ row, column }, { rows, columns }) => {
  if (row + 1 < rows) return { row: row + 1, column };
  return column + 1 < columns ? { row: 0, column: column + 1 } : { row, column };
};

const up: Move = ({ row, column }, { rows }) => {
  if (row > 0) return { row: row - 1, column };
  return column > 0 ? { row: rows - 1, column: column - 1 } : { row, column };
};

const moves: Readonly<Record<string, Move>> = {
  Enter: down,
  'Shift Enter': up,
  ArrowDown: ({ row, column }, { rows }) => ({ row: Math.min(row + 1, rows - 1), column }),
  ArrowUp: ({ row, column }) => ({ row: Math.max(row - 1, 0), column }),
  ArrowRight: ({ row, column }, { columns }) => ({ row, column: Math.min(column + 1, columns - 1) }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(column - 1, 0) }),
  'Control Home': () => ({ row: 0, column: 0 }),
  'Control End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

const sideways = new Set(['ArrowLeft', 'ArrowRight']);

/**
 * Where a key leads from a cell, as in a spreadsheet; null where the key is the cell's own. Enter never leaves the grid:
 * at its last cell it stays, so that nobody sends a page by filling in its last number.
 */
export function nextPlace(at: GridPlace, size: GridSize, pressed: PressedKey): GridPlace | null {
  if (sideways.has(pressed.key) && (!pressed.isAtEdge || pressed.isShift)) return null;
  const isShifted = pressed.isShift && pressed.key === 'Enter';
  const name = `${pressed.isControl ? 'Control ' : ''}${isShifted ? 'Shift ' : ''}${pressed.key}`;
  return moves[name]?.(at, size) ?? null;
}
