import type { CellValue } from '@monitor/domain';
import type { FieldPart } from './field-part.js';

/** How a cell looks. */
export type CellLook = 'TITLE' | 'HEADING' | 'LABEL' | 'TEXT' | 'NOTE' | 'BEFORE';

/** A cell to be typed into, with what stands there. */
export interface AnswerCell {
  part: FieldPart;
  value: CellValue | undefined;
  /** The row or entry that it is part of; empty for a field of the whole question. */
  scope: string;
}

/** One cell of a row, by its column from 0. The first column holds keys and is hidden. */
export interface PlannedCell {
  column: number;
  look?: CellLook;
  text?: string;
  answer?: AnswerCell;
}

/** One row of a sheet. By its key it is found again, wherever it has moved. */
export interface PlannedRow {
  key?: string;
  isHidden?: boolean;
  cells: readonly PlannedCell[];
  /** The question that its answers belong to. */
  question?: string;
}

/** The columns that every block has in the same place. */
export const keyColumn = 0;
export const labelColumn = 1;
export const answerColumn = 2;

/** The keys of rows: how the reader knows what stands where. */
export const rowKeys = {
  /** Begins the rows or entries of a question; its other cells name the field of each column. */
  grid: (question: string) => `grid:${question}`,
  /** Begins the fields of the whole question. */
  fields: (question: string) => `fields:${question}`,
  /** The headings of a grid. */
  headings: 'headings',
  /** Below the headings of a grid: when each column is to be filled in. */
  notes: 'notes',
  row: (code: string) => `row:${code}`,
  entry: (name: string) => `entry:${name}`,
  field: (part: string) => `field:${part}`,
  /** Whether the answer has been looked at this quarter. */
  confirmed: 'confirmed',
};
