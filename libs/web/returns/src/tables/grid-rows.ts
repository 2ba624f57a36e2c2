import { cellIn, isAnswered, lowerFirst, scopesOf, valueInWords, writeCell } from '@monitor/domain';
import type { Cells, Field, FormEdition } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { textIn } from '../draft/draft-answer.js';
import { tableFigures } from './table-figures.js';
import type { TableFigures } from './table-figures.js';
import { cellsAtLevelOf } from './table-question.js';
import type { TableQuestion } from './table-question.js';

/** One cell that is typed in. */
export interface GridCell {
  /** The place within the answer. */
  cell: string;
  /** The place within the return, which is also the id of the input. */
  id: string;
  field: Field;
  /** Names row and column: a screen reader meets the cell alone. */
  label: string;
  text: string;
  /** What stood there last quarter, in words; null where nothing did. */
  before: string | null;
}

/** The share or rate of a row, in words. */
export interface RowFigure {
  now: string;
  before: string | null;
  /** How far it moved since last quarter; null until there is something to compare. */
  movement: string | null;
}

/** One row of a table as it is typed. */
export interface GridRow {
  code: string;
  label: string;
  cells: GridCell[];
  /** The share or rate; null where the table has none. */
  figure: RowFigure | null;
}

/** What a table's rows are drawn from. */
export interface TableAnswers {
  edition: FormEdition;
  question: TableQuestion;
  table: DraftAnswer;
  /** The cells of last quarter's answer; null where there was none. */
  before: Cells | null;
}

function rowFigure(figures: TableFigures, now: number | null, before: number | null): RowFigure {
  return {
    now: figures.inWords(now),
    before: before === null ? null : figures.inWords(before),
    movement: now === null || before === null ? null : figures.movement(now, before),
  };
}

/** The rows of a table in order, each with what is typed and what stood there last quarter. */
export function gridRows({ edition, question, table, before }: TableAnswers): GridRow[] {
  const { cells } = table.answer;
  const earlier = before === null ? null : cellsAtLevelOf(cells, before, { edition, question });
  const figures = tableFigures(edition, question, cells);
  const earlierFigures = earlier === null ? null : tableFigures(edition, question, earlier);
  return scopesOf(edition, question, cells).flatMap((scope): GridRow[] => {
    if (scope.of !== 'ROW') return [];
    const { code, label } = scope.row;
    const row = question.shape.columns.map((field): GridCell => {
      const cell = cellIn(scope, field.key);
      const stood = earlier?.[cell];
      return {
        cell,
        id: writeCell(question.code, cell),
        field,
        label: `${label}, ${lowerFirst(field.label)}`,
        text: textIn(table, { cell, field }),
        before: isAnswered(stood) ? valueInWords(field, stood) : null,
      };
    });
    const figure = figures && rowFigure(figures, figures.row(scope), earlierFigures?.row(scope) ?? null);
    return [{ code, label, cells: row, figure }];
  });
}
