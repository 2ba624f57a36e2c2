import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { useIsInDocument } from '../document/in-document.js';
import { ColumnHeader } from './ColumnHeader.js';
import { sortRows } from './sort-rows.js';
import type { SortDirection, SortValue } from './sort-rows.js';

/** One column of a table. */
export interface TableColumn<Row> {
  key: string;
  /** Units belong in the header. */
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable; null sorts last. */
  sortValue?: (row: Row) => SortValue;
  isNumber?: boolean;
  /** The column that names the row. */
  isRowHeader?: boolean;
}

/** Columns for one page of a list: to sort the page alone would look as if the list were sorted. */
export function unsortable<Row>(columns: readonly TableColumn<Row>[]): TableColumn<Row>[] {
  return columns.map((column) => ({ ...column, sortValue: undefined }));
}

interface DataTableProps<Row> {
  caption: ReactNode;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  captionSize?: 's' | 'm' | 'l';
  /** Hides the caption from sight where a heading just above says the same. */
  hideCaption?: boolean;
  /** On a narrow screen, draws each row as a card in which every cell has its heading, so that nothing scrolls sideways. */
  asCards?: boolean;
  /** Rows that the others are parts of: they stay above them however these are sorted, and a line sets them apart. */
  isApart?: (row: Row) => boolean;
}

interface Sorting {
  key: string;
  direction: SortDirection;
}

function sorted<Row>({ rows, columns, isApart = () => false }: DataTableProps<Row>, sorting: Sorting | null) {
  const sortValue = columns.find((column) => column.key === sorting?.key)?.sortValue;
  if (sortValue === undefined || sorting === null) return rows;
  const others = rows.filter((row) => !isApart(row));
  return [...rows.filter(isApart), ...sortRows(others, sortValue, sorting.direction)];
}

function Cell<Row>({ column, row, asCards }: { column: TableColumn<Row>; row: Row; asCards: boolean }) {
  const className = `nhsuk-table__cell${column.isNumber ? ' nhsuk-table__cell--numeric' : ''}`;
  if (column.isRowHeader) {
    return (
      <th scope="row" className="nhsuk-table__header">
        {column.cell(row)}
      </th>
    );
  }
  if (!asCards) return <td className={className}>{column.cell(row)}</td>;
  return (
    <td className={className}>
      <span className="nhsuk-table-responsive__heading" aria-hidden="true">
        {column.header}
      </span>
      <span>{column.cell(row)}</span>
    </td>
  );
}

interface HeadProps<Row> {
  columns: readonly TableColumn<Row>[];
  sorting: Sorting | null;
  onSort: (key: string) => void;
}

function Head<Row>({ columns, sorting, onSort }: HeadProps<Row>) {
  return (
    <thead className="nhsuk-table__head">
      <tr>
        {columns.map((column) => (
          <ColumnHeader
            key={column.key}
            isNumber={column.isNumber ?? false}
            direction={sorting?.key === column.key ? sorting.direction : null}
            onSort={column.sortValue === undefined ? null : () => onSort(column.key)}
          >
            {column.header}
          </ColumnHeader>
        ))}
      </tr>
    </thead>
  );
}

/**
 * A captioned table that scrolls inside its own box when it is wider than the page, and sorts by its headers, other than in
 * a document.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const isInDocument = useIsInDocument();
  const { caption, rowKey, captionSize = 's', hideCaption = false, asCards = false, isApart } = props;
  const columns = isInDocument ? unsortable(props.columns) : props.columns;
  const captionId = useId();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sortBy = (key: string) =>
    setSorting((now) => ({
      key,
      direction: now?.key === key && now.direction === 'ascending' ? 'descending' : 'ascending',
    }));
  return (
    <div className="monitor-table-box" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={`nhsuk-table${asCards ? ' nhsuk-table--responsive monitor-cards' : ''}`}>
        <caption
          id={captionId}
          className={`nhsuk-table__caption nhsuk-table__caption--${captionSize}${hideCaption ? ' nhsuk-u-visually-hidden' : ''}`}
        >
          {caption}
        </caption>
        <Head columns={columns} sorting={sorting} onSort={sortBy} />
        <tbody className="nhsuk-table__body">
          {sorted(props, sorting).map((row) => (
            <tr key={rowKey(row)} className={`nhsuk-table__row${isApart?.(row) === true ? ' monitor-row--apart' : ''}`}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} asCards={asCards} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
