import { read, utils } from '@e965/xlsx';
import { parseCsv } from 'hucre/csv';
import { parquetReadObjects } from 'hyparquet';
import { findingColumns, findingFigureColumns } from '../findings/finding-columns.js';
import { rowColumns } from '../rows/figure-row.js';

/** A row as a reader of a file has it, by the names of the columns. */
type ReadRow = Record<string, unknown>;

const columns = [...rowColumns, ...findingColumns, ...findingFigureColumns];
const kindOf = new Map(columns.map(({ name, kind }) => [name, kind]));

/** Rows of comma-separated values, read by another program: numbers as numbers, empty cells as nothing. */
export function readCsv(bytes: Uint8Array): ReadRow[] {
  const [header = [], ...lines] = parseCsv(new TextDecoder().decode(bytes), { typeInference: false });
  return lines.map((line) =>
    Object.fromEntries(header.map((name, index) => [name, csvValue(String(name), String(line[index] ?? ''))])),
  );
}

function csvValue(column: string, text: string): string | number | null {
  if (column === 'markers') return text;
  if (text === '') return null;
  // The sign that keeps a spreadsheet from running the words behind it.
  return kindOf.get(column) === 'TEXT' ? text.replace(/^'/, '') : Number(text);
}

/** Rows of lines of JSON. */
export function readJsonLines(bytes: Uint8Array): ReadRow[] {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as ReadRow & { markers: string[] };
    return { ...row, markers: row.markers.join(' ') };
  });
}

/** Rows of Apache Parquet. */
export async function readParquet(bytes: Uint8Array): Promise<ReadRow[]> {
  const file = new Uint8Array(bytes).buffer;
  return parquetReadObjects({ file });
}

const signs = new Set(['[c]', '[x]', '[z]']);
const sheetsOfFigures = /^(England|Regions|Boards)( \d+)?$/;
const rowsAbove = 2;

/** Rows of all sheets of figures of a workbook, as another program reads them: signs stand for what is not there. */
export function readWorkbook(bytes: Uint8Array): ReadRow[] {
  const { SheetNames, Sheets } = read(bytes);
  return SheetNames.filter((name) => sheetsOfFigures.test(name)).flatMap((name) =>
    utils
      .sheet_to_json<ReadRow>(Sheets[name] ?? {}, { range: rowsAbove })
      .map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, ofCell(column, value)]))),
  );
}

function ofCell(column: string, value: unknown): unknown {
  if (column === 'markers') return value === 'none' ? '' : value;
  return typeof value === 'string' && signs.has(value) ? null : value;
}
