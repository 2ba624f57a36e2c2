import type { Sheet } from 'hucre/xlsx';
import type { SheetValue } from './read-cell.js';

/** A sheet to read from, row and column from 0. */
export interface SheetCells {
  name: string;
  rowCount: number;
  columnCount: number;
  valueAt(row: number, column: number): SheetValue;
  textAt(row: number, column: number): string;
  /** Whether a formula stands there: what it last came to is no answer. */
  isFormula(row: number, column: number): boolean;
}

/** A sheet as the library read it. */
export function sheetCells({ name, rows, cells }: Sheet): SheetCells {
  const valueAt = (row: number, column: number) => rows[row]?.[column] ?? null;
  return {
    name,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map(({ length }) => length)),
    valueAt,
    textAt: (row, column) => {
      const value = valueAt(row, column);
      return typeof value === 'string' ? value.trim() : '';
    },
    isFormula: (row, column) => cells?.get(`${row},${column}`)?.formula !== undefined,
  };
}
