import { formatCount } from '../estimates/format-count.js';
import { figureInWords } from '../estimates/write-figure.js';
import { columnsFor, pageHeader } from './figure-column.js';
import type { FigureColumn, FigureRows } from './figure-column.js';

/** A table as it reads on the page, to be set elsewhere. */
export interface PageCells {
  head: string[];
  /** One row of words a row, each on one line: a cell never breaks what it is pasted into. */
  body: string[][];
}

/** The words in the cells of a figure's table, as the page shows them. */
export function pageCells<Row>({ columns, rows }: Pick<FigureRows<Row>, 'columns' | 'rows'>): PageCells {
  const shown = columnsFor('PAGE', columns);
  const body = rows.map((row) => shown.map((column) => onOneLine(cellWords(column, row))));
  return { head: shown.map(pageHeader), body };
}

function cellWords<Row>(column: FigureColumn<Row>, row: Row): string {
  switch (column.kind) {
    case 'WORDS':
      return column.read(row);
    case 'COUNT':
      return formatCount(column.read(row));
    case 'FIGURE':
      return figureInWords(column.read(row), { withUnit: false });
  }
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
