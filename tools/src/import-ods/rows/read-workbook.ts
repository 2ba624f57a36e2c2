import { strFromU8 } from 'fflate';
import readSheets from 'read-excel-file/node';
import { cleanCell } from './clean-cell.js';
import { limits, RowCount } from './limits.js';
import { plainName } from './plain-name.js';
import type { CsvRow } from './read-csv.js';
import { serialDay } from './serial-day.js';
import { notWorkbook, packWorkbook, refuseFarCells, unpackWorkbook } from './unpack-workbook.js';
import type { Parts } from './unpack-workbook.js';

/** Rows of one sheet of a workbook; of a csv file there is one, without a name. */
export interface Sheet {
  name: string;
  rows: CsvRow[];
}

const daysByName = /(^|_)(DATE|OPENED|CLOSED|FROM|TO)$/;
/** Without a header: opened, closed, joined and left, counted from 0. */
const daysByPlace = [10, 11, 15, 16];

function toText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? cleanCell(String(cell))
    : '';
}

/** Which columns hold days: a number there is the count of days by which spreadsheets write them. */
function dayColumns(first: readonly unknown[] | undefined): Set<number> {
  const names = (first ?? []).map((cell) => plainName(toText(cell)));
  const named = names.flatMap((name, index) => (daysByName.test(name) ? [index] : []));
  return new Set(named.length > 0 ? named : daysByPlace);
}

function toRows(cells: readonly (readonly unknown[])[], isFrom1904: boolean): CsvRow[] {
  const days = dayColumns(cells[0]);
  const count = new RowCount(limits.workbookRows);
  return cells
    .map((row, index) => {
      const texts = row.map((cell, column) =>
        typeof cell === 'number' && days.has(column) ? serialDay(cell, isFrom1904) : toText(cell),
      );
      count.add(texts, index + 1);
      return { line: index + 1, cells: texts };
    })
    .filter((row) => row.cells.some((cell) => cell !== ''));
}

function countsFrom1904(parts: Parts): boolean {
  const part = parts['xl/workbook.xml'];
  return part !== undefined && /\bdate1904="(1|true)"/.test(strFromU8(part));
}

/** Sheets of a workbook that are not empty; refuses (OperatorError) what is none, and what is larger than any should be. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = unpackWorkbook(bytes);
  refuseFarCells(parts);
  const read = await readSheets(Buffer.from(packWorkbook(parts))).catch(() => {
    throw notWorkbook();
  });
  const isFrom1904 = countsFrom1904(parts);
  return read
    .map(({ sheet, data }) => ({ name: sheet, rows: toRows(data, isFrom1904) }))
    .filter(({ rows }) => rows.length > 0);
}
