import { OperatorError } from '@monitor/api-platform';
import { CsvError, parse } from 'csv-parse/sync';

/** One row of a csv file, its cells trimmed, with the line on which it ends. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Rows of a csv text without blank lines; refuses (OperatorError) text that is not csv, with the line. */
export function readRows(text: string): CsvRow[] {
  try {
    const records = parse(text, {
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    throw new OperatorError(`The file is not readable as csv: ${failure.message}`);
  }
}
