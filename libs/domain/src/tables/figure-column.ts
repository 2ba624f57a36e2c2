import type { Figure, FigureUnit } from '../estimates/figure.js';
import { writeFigure } from '../estimates/write-figure.js';
import type { Marker } from '../estimates/markers.js';

/** What every column says of itself, whatever stands in its cells. */
interface ColumnHead {
  key: string;
  /** Head of the column, without the unit and the interval, which the kind adds. */
  header: string;
  /** Head of the column in a file, where other words are wanted there. */
  fileHeader?: string;
  /** Where the column stands; both, unless told otherwise. */
  only?: 'PAGE' | 'FILE';
}

/**
 * One column, from which the table on the page, the file to download, the signs below them and the rows of a chart are
 * all made. What stands in its cells is data: words, a whole count, or a figure with its interval.
 */
export type FigureColumn<Row> = ColumnHead &
  (
    | {
        kind: 'WORDS';
        read: (row: Row) => string;
        /** What a file says instead, for example a whole name. */
        readForFile?: (row: Row) => string;
        /** Signs that stand in the words. */
        markers?: (row: Row) => readonly Marker[];
        /** What rows are sorted by where it is not the words. */
        sortBy?: (row: Row) => string | number | null;
        /** The column that names the row. */
        isRowHeader?: boolean;
      }
    | { kind: 'COUNT'; read: (row: Row) => number }
    | { kind: 'FIGURE'; read: (row: Row) => Figure; unit: FigureUnit; hasInterval: boolean }
  );

/** A column of figures, each with its interval or without. */
export type EstimateColumn<Row> = Extract<FigureColumn<Row>, { kind: 'FIGURE' }>;

/** Rows with the columns that show them. */
export interface FigureRows<Row> {
  columns: readonly FigureColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** The columns that stand on the page, or those of the file. */
export function columnsFor<Row>(where: 'PAGE' | 'FILE', columns: readonly FigureColumn<Row>[]): FigureColumn<Row>[] {
  return columns.filter(({ only }) => only === undefined || only === where);
}

/** The head of a column on the page: with the unit that its cells leave out, and whether intervals stand beside figures. */
export function pageHeader<Row>(column: FigureColumn<Row>): string {
  if (column.kind !== 'FIGURE') return column.header;
  const unit = column.unit === 'PERCENTAGE_POINTS' ? ' in percentage points' : '';
  return `${column.header}${unit}${column.hasInterval ? ' (95% interval)' : ''}`;
}

/** Every sign that stands in a cell of these rows, once each, in the order in which they are met. */
export function markersIn<Row>(columns: readonly FigureColumn<Row>[], rows: readonly Row[]): Marker[] {
  const met = rows.flatMap((row) => columns.flatMap((column) => markersOfCell(column, row)));
  return [...new Set(met)];
}

function markersOfCell<Row>(column: FigureColumn<Row>, row: Row): readonly Marker[] {
  if (column.kind === 'WORDS') return column.markers?.(row) ?? [];
  return column.kind === 'FIGURE' ? writeFigure(column.read(row)).markers : [];
}
