import type { OdsRecord, RefusedLine } from '@monitor/api-reference';
import { fromCompactDay } from './compact-day.js';
import { etrColumns } from './detect-format.js';
import type { CsvRow } from './read-rows.js';

function readRow({ line, cells }: CsvRow): OdsRecord | RefusedLine {
  const [code = '', name = '', regionCode = '', icbCode = ''] = cells;
  const [opened = '', closed = ''] = cells.slice(10, 12);
  const refuse = (reason: string): RefusedLine => ({ line, code, reason });
  if (cells.length !== etrColumns) return refuse(`Found ${cells.length} columns, wanted ${etrColumns}.`);
  if (code === '' || name === '') return refuse('Found no code or no name.');
  const openedOn = fromCompactDay(opened);
  if (openedOn === null) return refuse(`Found the opening day “${opened}”, wanted a day as yyyymmdd.`);
  const closedOn = closed === '' ? null : fromCompactDay(closed);
  if (closed !== '' && closedOn === null) {
    return refuse(`Found the closing day “${closed}”, wanted a day as yyyymmdd.`);
  }
  return { line, code, type: 'TRUST', name, icbCode, subIcbCode: null, regionCode, openedOn, closedOn };
}

/** NHS trusts from the rows of an etr file. */
export function readEtr(rows: readonly CsvRow[]): { records: OdsRecord[]; refused: RefusedLine[] } {
  const read = rows.map(readRow);
  return {
    records: read.filter((row) => 'openedOn' in row),
    refused: read.filter((row) => 'reason' in row),
  };
}
