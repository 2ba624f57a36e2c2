import { columnsFor } from '@monitor/domain';
import type { EstimateColumn, FigureRows } from '@monitor/domain';
import type { CertainRange, IntervalRow } from '../rows/interval-row.js';

/**
 * The rows of an interval plot from those of a table: named as they are there, drawn from one of its columns.
 * @param possibleOf where the figure of a row must lie whatever is still missing; without it nothing is drawn behind
 */
export function toIntervalRows<Row>(
  { columns, rows, rowKey }: FigureRows<Row>,
  columnKey: string,
  possibleOf: (row: Row) => CertainRange | null = () => null,
): IntervalRow[] {
  // A column that stands in the file alone names nothing on the page.
  const name = columnsFor('PAGE', columns).find((column) => column.kind === 'WORDS' && column.isRowHeader === true);
  const figures = columns.find(
    (column): column is EstimateColumn<Row> => column.kind === 'FIGURE' && column.key === columnKey,
  );
  if (name?.kind !== 'WORDS' || figures === undefined) {
    throw new Error(`The table has no row header or no column of figures “${columnKey}”.`);
  }
  return rows.map((row) => ({
    ...{ key: rowKey(row), label: name.read(row), estimate: figures.read(row) },
    possible: possibleOf(row),
  }));
}
