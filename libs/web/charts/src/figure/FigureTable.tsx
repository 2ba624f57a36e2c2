import { columnsFor, formatCount, pageHeader, shownValue } from '@monitor/domain';
import type { FigureColumn, FigureRows } from '@monitor/domain';
import { DataTable, unsortable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { FigureText } from './FigureText.js';
import { TableCaption } from './TableCaption.js';

/** What stands in a cell instead of its words, by the key of its column: a link, or a second line. */
export type CellContents<Row> = Readonly<Record<string, (row: Row) => ReactNode>>;

interface FigureTableProps<Row> {
  caption: string;
  table: FigureRows<Row>;
  cells?: CellContents<Row>;
  /** False for one page of a list: to sort the page alone would look as if the list were sorted. */
  isSortable?: boolean;
}

/** The rows of a chart in numbers, from the columns that also make the file. */
export function FigureTable<Row>({ caption, table, cells = {}, isSortable = true }: FigureTableProps<Row>) {
  const columns = columnsFor('PAGE', table.columns).map((column) => toTableColumn(column, cells[column.key]));
  return (
    <DataTable
      caption={<TableCaption>{caption}</TableCaption>}
      columns={isSortable ? columns : unsortable(columns)}
      rows={table.rows}
      rowKey={table.rowKey}
    />
  );
}

function toTableColumn<Row>(column: FigureColumn<Row>, content?: (row: Row) => ReactNode): TableColumn<Row> {
  const head = { key: column.key, header: pageHeader(column) };
  switch (column.kind) {
    case 'WORDS': {
      const { read, sortBy = read, isRowHeader = false } = column;
      return { ...head, cell: content ?? read, sortValue: sortBy, isRowHeader };
    }
    case 'COUNT':
      return {
        ...head,
        cell: content ?? ((row) => formatCount(column.read(row))),
        sortValue: column.read,
        isNumber: true,
      };
    case 'FIGURE':
      return {
        ...head,
        cell: content ?? ((row) => <FigureText figure={column.read(row)} />),
        sortValue: (row) => shownValue(column.read(row)),
        isNumber: column.unit === 'COUNT',
      };
  }
}
