import type { Question } from '@monitor/domain';
import type { AnswerCell, PlannedRow } from '../layout/planned-row.js';

/** One sheet, row by row. */
export interface SheetPlan {
  name: string;
  rows: readonly PlannedRow[];
  questions: readonly Question[];
  /** The widths of its columns from the second on, in characters. */
  widths: readonly number[];
}

/** A cell to be typed into, and where it stands. */
export interface PlacedAnswer extends AnswerCell {
  question: string;
  row: number;
  column: number;
}

/** Every cell of a sheet that is typed into. */
export function placedAnswers({ rows }: SheetPlan): PlacedAnswer[] {
  return rows.flatMap(({ cells, question = '' }, row) =>
    cells.flatMap(({ answer, column }) => (answer === undefined ? [] : [{ ...answer, question, row, column }])),
  );
}
