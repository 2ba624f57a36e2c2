import type { WriteSheet } from 'hucre/xlsx';
import type { MetCodes } from '../dictionary/met-codes.js';
import type { FigureRow } from '../rows/figure-row.js';
import { rowColumns } from '../rows/figure-row.js';
import { columnLetter } from './sheet-row.js';

/** A sheet of figures: those of one level of areas or, where they are more than a sheet holds, some of them. */
export interface FigureSheet {
  name: string;
  title: string;
  level: FigureRow['level'];
  rows: number;
}

/** Rows of figures in one sheet: below what a spreadsheet can hold (1,048,576), with room for what stands above. */
export const mostRowsOfSheet = 1_000_000;
/** Rows that stand above the figures: a title, how to read them, and the header. */
export const rowsAbove = 3;

const levels = [
  { level: 'ENGLAND', name: 'England', title: 'Figures of England' },
  { level: 'REGION', name: 'Regions', title: 'Figures of regions' },
  { level: 'ICB', name: 'Boards', title: 'Figures of integrated care boards' },
] as const;

/** The sheets of figures that a publication needs, in their order. */
export function figureSheets({ levels: met }: Pick<MetCodes, 'levels'>, most = mostRowsOfSheet): FigureSheet[] {
  return levels.flatMap(({ level, name, title }) => {
    const rows = met.get(level) ?? 0;
    const sheets = Math.ceil(rows / most);
    return Array.from({ length: sheets }, (_, index) => ({
      level,
      name: sheets === 1 ? name : `${name} ${index + 1}`,
      title: sheets === 1 ? title : `${title}, part ${index + 1} of ${sheets}`,
      rows: Math.min(most, rows - index * most),
    }));
  });
}

const widths: Readonly<Record<string, number>> = { area_name: 55, quarter: 14, stratifier: 14, organisations: 14 };

/** A sheet of figures without its figures: a marked-up table of the right length, its header, and words above it. */
export function emptyFigureSheet(sheet: FigureSheet, index: number): WriteSheet {
  const header = rowColumns.map(({ name }) => name);
  const range = `A${rowsAbove}:${columnLetter(header.length - 1)}${rowsAbove + sheet.rows}`;
  const words =
    'One row a figure. The sheet “Columns” says what each column means, “Signs” what [c], [x] and [z] mean.';
  return {
    name: sheet.name,
    rows: [[sheet.title], [words], header],
    cells: new Map([['0,0', { value: sheet.title, style: { font: { bold: true, size: 16 } } }]]),
    columns: header.map((name) => ({ width: widths[name] ?? 12 })),
    freezePane: { rows: rowsAbove },
    tables: [{ name: `figures_${index + 1}`, range, columns: header.map((name) => ({ name })) }],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
