import { Readable } from 'node:stream';
import { OperatorError } from '@monitor/api-platform';
import { CsvError, parse } from 'csv-parse';
import { cleanCell } from './clean-cell.js';
import { guessLayout } from './guess-separator.js';
import { limits, RowCount } from './limits.js';

/** One row of a file, its cells trimmed, with the line on which it ends. */
export interface CsvRow {
  line: number;
  cells: string[];
}

const chunkLength = 65_536;

function* chunksOf(text: string, from: number): Generator<string> {
  for (let start = from; start < text.length; start += chunkLength) yield text.slice(start, start + chunkLength);
}

function parserFor(delimiter: string) {
  return parse({
    delimiter,
    info: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    trim: true,
    // An opening quote without its closing one would take in all that follows.
    maxRecordSize: limits.columns * limits.cellLength,
  });
}

function explain(failure: CsvError): OperatorError {
  const cause =
    failure.code === 'CSV_MAX_RECORD_SIZE'
      ? 'One row is longer than any should be: a quotation mark may not be closed.'
      : '';
  return new OperatorError(`The file is not readable as csv: ${failure.message} ${cause}`.trim());
}

/** Rows of a csv text without blank lines; refuses (OperatorError) text that is not csv, with the line, and too much of it. */
export async function readCsv(text: string): Promise<CsvRow[]> {
  const { separator, from, lines } = guessLayout(text);
  const rows: CsvRow[] = [];
  const count = new RowCount(limits.rows);
  const parser = Readable.from(chunksOf(text, from)).pipe(parserFor(separator));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = info.lines + lines;
      count.add(record, line);
      const cells = record.map(cleanCell);
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    }
  } catch (failure) {
    if (failure instanceof CsvError) throw explain(failure);
    throw failure;
  }
  return rows;
}
