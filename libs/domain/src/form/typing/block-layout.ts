import type { Grid } from './block-grid.js';
import type { Names } from './names.js';
import { isTotalName } from './row-names.js';

/** Which part of a block is what: its names of rows, its headings, and the rows of figures. */
export interface BlockLayout {
  /** The column that names the rows. */
  labelColumn: number;
  /** The row of headings; null where there is none. */
  heading: readonly string[] | null;
  /** Rows with figures, each with its number in the block, counted from 1. */
  body: readonly { number: number; label: string; cells: readonly string[] }[];
  /** Texts above and below that name and hold nothing: titles, footnotes. */
  besides: readonly string[];
}

/** What a layout is found by: the names of the rows, those of the columns, and what looks like a figure. */
export interface LayoutNames {
  rows: Names;
  columns: Names;
  isFigure: (text: string) => boolean;
  /** How many columns the table has. */
  width: number;
}

function isNumeric(text: string): boolean {
  return /^\d+$/.test(text);
}

/** The column in which most rows of the table are named; null where none is. */
function findLabelColumn(grid: Grid, { rows, width }: LayoutNames): number | null {
  const columns = (grid[0] ?? []).map((_, column) => {
    const texts = grid.map((row) => row[column] ?? '');
    const named = texts.filter((text) => rows.match(text) !== null);
    // Numbers name rows (fifths 1 to 5) only where there are other columns for all figures.
    const isFigures = named.every(isNumeric) && texts.length > 0 && (grid[0]?.length ?? 0) <= width;
    return { column, count: isFigures ? 0 : named.length };
  });
  const best = columns.reduce((most, each) => (each.count > most.count ? each : most), { column: 0, count: 0 });
  return best.count === 0 ? null : best.column;
}

interface Sorted {
  headings: (readonly string[])[];
  body: { number: number; label: string; cells: readonly string[] }[];
  besides: string[];
}

/** Sorts one row of a block into headings, figures or neither. */
function sortRow(
  sorted: Sorted,
  row: readonly string[],
  of: { number: number; labelColumn: number; names: LayoutNames },
) {
  const { names, number, labelColumn } = of;
  const label = row[labelColumn] ?? '';
  const others = row.filter((text, column) => text !== '' && column !== labelColumn);
  const isNamed = names.rows.match(label) !== null || isTotalName(label);
  const hasFigures = others.some(names.isFigure);
  if (others.length === 0 && !isNamed) sorted.besides.push(label);
  else if (sorted.body.length === 0 && others.length > 0 && (!hasFigures || label === '')) sorted.headings.push(row);
  else sorted.body.push({ number, label, cells: row });
}

function mostHeadings(headings: readonly (readonly string[])[], columns: Names): readonly string[] | null {
  const matches = (row: readonly string[]) => row.filter((text) => columns.match(text) !== null).length;
  return headings.reduce<readonly string[] | null>(
    (best, row) => (best === null || matches(row) >= matches(best) ? row : best),
    null,
  );
}

/** How a block with named rows is laid out; null where no row of the table is named in it. */
export function findLayout(grid: Grid, names: LayoutNames): BlockLayout | null {
  const labelColumn = findLabelColumn(grid, names);
  if (labelColumn === null) return null;
  const sorted: Sorted = { headings: [], body: [], besides: [] };
  grid.forEach((row, index) => sortRow(sorted, row, { number: index + 1, labelColumn, names }));
  const heading = mostHeadings(sorted.headings, names.columns);
  const unused = sorted.headings.filter((row) => row !== heading).map((row) => row.join(' ').trim());
  return { labelColumn, heading, body: sorted.body, besides: [...unused, ...sorted.besides] };
}
