import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { columnLetter } from './sheet-row.js';

const wrapped = { alignment: { vertical: 'top', wrapText: true } } as const;
const title = { font: { bold: true, size: 16 } } as const;
const heading = { font: { bold: true } } as const;

/** A sheet of words: a title, and below it a table that is marked up as one where it has a header. */
export interface WordSheet {
  name: string;
  title: string;
  header?: readonly string[];
  rows: readonly (readonly string[])[];
  widths: readonly number[];
}

/** The sheet as the library writes it. */
export function wordSheet({ name, title: words, header, rows, widths }: WordSheet): WriteSheet {
  const lines: CellValue[][] = [
    [words],
    ...(header === undefined ? [] : [[...header]]),
    ...rows.map((row) => [...row]),
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((value, column): [string, { value: CellValue; style: object }] => {
      const isHeader = header !== undefined && row === 1;
      return [`${row},${column}`, { value, style: row === 0 ? title : isHeader ? heading : wrapped }];
    }),
  );
  const range = header && `A2:${columnLetter(header.length - 1)}${rows.length + 2}`;
  const isTable = header !== undefined && rows.length > 0;
  return {
    ...{ name, rows: lines, cells: new Map(cells), columns: widths.map((width) => ({ width })) },
    ...(isTable && { tables: [{ name: `table_${name}`, range, columns: header.map((each) => ({ name: each })) }] }),
  };
}
