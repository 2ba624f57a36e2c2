import { OperatorError } from '@monitor/api-platform';
import type { CsvRow } from './read-rows.js';

export type OdsFormat = 'ETR' | 'PRACTICE_MAPPING';

export const etrColumns = 27;
/** Wanted columns of the mapping; either name serves (the second is that of files since July 2022). */
export const mappingColumns = {
  practiceCode: ['PRACTICE_CODE'],
  practiceName: ['PRACTICE_NAME'],
  networkCode: ['PCN_CODE'],
  networkName: ['PCN_NAME'],
  subIcbCode: ['CCG_CODE', 'SUB_ICB_LOCATION_CODE'],
  icbCode: ['STP_CODE', 'ICB_CODE'],
  regionCode: ['COMM_REGION_CODE'],
  extractedOn: ['EXTRACT_DATE'],
} as const;

const wanted =
  `Wanted either NHS trusts (etr: no header, ${etrColumns} columns, opening day yyyymmdd in column 11), or the practice ` +
  `mapping (a header with ${Object.values(mappingColumns)
    .map((names) => names.join(' or '))
    .join(', ')}).`;

function refuse(found: string): never {
  throw new OperatorError(`${found}\n${wanted}`);
}

function isEtrRow({ cells }: CsvRow): boolean {
  return cells.length === etrColumns && /^[0-9]{8}$/.test(cells[10] ?? '');
}

/** In etr these are empty; files of practices and commissioners have the same 27 columns and fill them. */
function saysStatus({ cells }: CsvRow): boolean {
  return [12, 13].some((column) => (cells[column] ?? '') !== '');
}

/** Which file it is, by its columns; refuses (OperatorError) with the columns found and wanted. */
export function detectFormat(rows: readonly CsvRow[]): OdsFormat {
  const [first] = rows;
  if (first === undefined) return refuse('Found an empty file.');
  if (first.cells.includes('PRACTICE_CODE')) {
    const lacking = Object.values(mappingColumns).filter((names) => !names.some((name) => first.cells.includes(name)));
    if (lacking.length === 0) return 'PRACTICE_MAPPING';
    return refuse(
      `Found a header without ${lacking.map((names) => names.join(' or ')).join(', ')}: ${first.cells.join(', ')}.`,
    );
  }
  if (!isEtrRow(first)) {
    const shown = first.cells.slice(0, 12).join(', ');
    return refuse(`Found ${first.cells.length} columns, the first line being: ${shown.slice(0, 300)}.`);
  }
  if (saysStatus(first))
    return refuse('Found 27 columns with a status in column 13 or 14, as in files of other bodies.');
  return 'ETR';
}
