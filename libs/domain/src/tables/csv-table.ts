import { shownValue } from '../estimates/figure.js';
import type { Figure } from '../estimates/figure.js';
import { markers } from '../estimates/markers.js';
import type { Marker } from '../estimates/markers.js';
import { writeFigure } from '../estimates/write-figure.js';
import { columnsFor, markersIn } from './figure-column.js';
import type { EstimateColumn, FigureColumn, FigureRows } from './figure-column.js';

/** One column of a file to download. */
export interface CsvColumn<Row> {
  /** Bears the unit. */
  header: string;
  /** A number, words, or the sign that stands for an absent figure: a cell is never empty. */
  value: (row: Row) => string | number;
}

/** Rows to download with what must be known to use them. */
export interface CsvTable<Row> {
  columns: readonly CsvColumn<Row>[];
  rows: readonly Row[];
  /** Source, boundaries, disclosure control, meaning of the signs: one a line below the rows. */
  notes: readonly string[];
}

/** Digits kept: finer ones say nothing, since counts of people are rounded before they get here. */
const digits = 5;

/** A sentence below a table or in the notes of a file, with the signs that stand in it. */
export interface Note {
  text: string;
  markers: readonly Marker[];
}

/** What is the same in every row of a file, and said in each, so that files can be put together: "Measure", "Boundaries". */
export interface FileFact {
  header: string;
  value: string;
}

/**
 * Rows as a file: every figure as a number with its limits, its status and its signs in columns of their own, after them
 * the facts that hold for all rows, and below the notes what every sign means that stands in a cell or a note.
 */
export function csvTable<Row>(
  { columns, rows }: Pick<FigureRows<Row>, 'columns' | 'rows'>,
  notes: readonly Note[],
  facts: readonly FileFact[] = [],
) {
  const inFile = columnsFor('FILE', columns);
  const own = inFile.flatMap((column) => csvColumnsOf(column));
  const csvColumns = [...own, ...factColumns<Row>(facts, own)];
  const met = new Set([
    ...notes.flatMap((note) => note.markers),
    ...markersInFile(inFile, rows),
    ...(rows.some((row) => inFile.some((column) => lacksLimits(column, row))) ? [markers.notApplicable] : []),
  ]);
  const signs = inOrder(met).map(({ marker, label, meaning }) => `${marker} ${label}. ${meaning}`);
  return { columns: csvColumns, rows, notes: [...notes.map(({ text }) => text), ...signs] } satisfies CsvTable<Row>;
}

/** A column of the rows themselves says more than a fact of the same name, and stands alone. */
function factColumns<Row>(facts: readonly FileFact[], own: readonly CsvColumn<Row>[]): CsvColumn<Row>[] {
  return facts
    .filter((fact) => own.every(({ header }) => header !== fact.header))
    .map(({ header, value }) => ({ header, value: () => value }));
}

/** Signs in the order of the legend, whatever order they were met in. */
export function inOrder(met: Iterable<Marker>): Marker[] {
  const wanted = new Set(met);
  return Object.values<Marker>(markers).filter((marker) => wanted.has(marker));
}

function csvColumnsOf<Row>(column: FigureColumn<Row>): CsvColumn<Row>[] {
  const header = column.fileHeader ?? column.header;
  switch (column.kind) {
    case 'WORDS':
      return [{ header, value: column.readForFile ?? column.read }];
    case 'COUNT':
      return [{ header, value: column.read }];
    case 'FIGURE':
      return figureCsvColumns(column, header);
  }
}

/**
 * A figure and its limits as three columns, where it has limits; where there is no figure its sign stands in all three.
 * After them whether it is shown or why not, and the signs beside it.
 */
function figureCsvColumns<Row>({ read, hasInterval }: EstimateColumn<Row>, header: string): CsvColumn<Row>[] {
  const number = (name: string, part: 'value' | 'lower' | 'upper'): CsvColumn<Row> => ({
    header: name,
    value: (row) => numberOf(read(row), part),
  });
  const limits = [number(`${header}, lower limit`, 'lower'), number(`${header}, upper limit`, 'upper')];
  return [
    number(header, 'value'),
    ...(hasInterval ? limits : []),
    { header: `${header}, status`, value: (row) => writeFigure(read(row)).absent ?? 'shown' },
    { header: `${header}, signs`, value: (row) => writeFigure(read(row)).signs.join(' ') || 'none' },
  ];
}

function numberOf(figure: Figure, part: 'value' | 'lower' | 'upper'): number | string {
  if (shownValue(figure) === null) return writeFigure(figure).figure;
  const number = figure[part];
  return number === null ? markers.notApplicable.marker : Number(number.toFixed(digits));
}

/** Signs that stand in cells: words may bear some, absent figures are one, and others stand beside a figure. */
function markersInFile<Row>(columns: readonly FigureColumn<Row>[], rows: readonly Row[]): Marker[] {
  // A share that is too small to be written stands in a file as its number.
  return markersIn(columns, rows).filter((marker) => marker !== markers.low);
}

/** Whether a cell stands for the limits of a figure that has none, and so bears the sign "does not apply". */
function lacksLimits<Row>(column: FigureColumn<Row>, row: Row): boolean {
  if (column.kind !== 'FIGURE' || !column.hasInterval) return false;
  const figure = column.read(row);
  return shownValue(figure) !== null && (figure.lower === null || figure.upper === null);
}
