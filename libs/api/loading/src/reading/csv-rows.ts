import { Readable } from 'node:stream';
import { DomainError } from '@monitor/domain';
import { CsvError, parse } from 'csv-parse';
import { decodeStream } from './decode-stream.js';

/** One row of a file, with the line on which it ends. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** How much a file may hold, whatever way it comes. */
export const fileLimits = { rows: 1_000_000, columns: 200, cellLength: 5000 } as const;

const separators = [',', ';', '\t', '|'];

/** The separator that the row of headings holds most of, outside quotation marks. */
function separatorOf(headings: string): string {
  const unquoted = headings.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => unquoted.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The beginning of a text, to its first line break at least, and all of it again. */
async function peek(text: AsyncIterable<string>): Promise<{ headings: string; all: AsyncIterable<string> }> {
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  while (!/[\r\n]/.test(start) && start.length < fileLimits.columns * fileLimits.cellLength) {
    const next = await pieces.next();
    if (next.done === true) break;
    start += next.value;
  }
  const begun = start;
  async function* all(): AsyncGenerator<string> {
    yield begun;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
  }
  return { headings: start.split(/[\r\n]/, 1)[0] ?? '', all: all() };
}

function refuse(message: string): never {
  throw new DomainError('INPUT_NOT_UNDERSTOOD', message);
}

function explain({ code, message }: CsvError): never {
  const isUnclosed = code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED';
  refuse(
    isUnclosed
      ? 'The file is not readable as csv: a quotation mark is not closed, or a row is far too long. Save it as csv again.'
      : `The file is not readable as csv: ${message.slice(0, 200)} Save it as csv again.`,
  );
}

function keepWithin(rows: number, { cells, line }: CsvRow): void {
  const { rows: mostRows, columns, cellLength } = fileLimits;
  if (rows > mostRows + 1) refuse(`The file has more than ${mostRows.toLocaleString('en-GB')} rows. Divide it.`);
  if (cells.length > columns) refuse(`Line ${line} has ${cells.length} columns. The most is ${columns}.`);
  if (cells.some((cell) => cell.length > cellLength)) {
    refuse(`Line ${line} has a cell of more than ${cellLength.toLocaleString('en-GB')} characters. Shorten it.`);
  }
}

/**
 * Rows of a csv file as they arrive, headings first and without blank lines: however long the file, a row at a time.
 * Refuses (INPUT_NOT_UNDERSTOOD) what is no csv, with the line, and too much of it.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const { headings, all } = await peek(decodeStream(bytes));
  const parser = Readable.from(all).pipe(
    parse({
      delimiter: separatorOf(headings),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
      maxRecordSize: fileLimits.columns * fileLimits.cellLength,
    }),
  );
  let rows = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const row = { line: info.lines, cells: record };
      keepWithin((rows += 1), row);
      if (record.some((cell) => cell !== '')) yield row;
    }
  } catch (failure) {
    if (failure instanceof CsvError) explain(failure);
    throw failure;
  }
}
