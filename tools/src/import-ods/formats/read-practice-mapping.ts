import type { OdsRecord, RefusedLine } from '@monitor/api-organisations';
import { OperatorError } from '@monitor/api-platform';
import { cleanCode, wrongCode } from '../rows/clean-cell.js';
import { plainName } from '../rows/plain-name.js';
import type { CsvRow } from '../rows/read-csv.js';
import { emptyContent } from './file-format.js';
import type { FileContent } from './file-format.js';
import { practiceMemberships, practiceNetworks, practicePlaces } from './practice-networks.js';
import type { PracticeOfNetwork } from './practice-networks.js';
import { readDay, whyNoDay } from './read-day.js';

/** Columns of the mapping; either name serves (the second is that of files since July 2022). */
const columns = {
  practiceCode: ['PRACTICE_CODE'],
  practiceName: ['PRACTICE_NAME'],
  networkCode: ['PCN_CODE'],
  networkName: ['PCN_NAME'],
  placeCode: ['CCG_CODE', 'SUB_ICB_LOCATION_CODE'],
  boardCode: ['STP_CODE', 'ICB_CODE'],
  regionCode: ['COMM_REGION_CODE'],
  extractedOn: ['EXTRACT_DATE'],
  placeName: ['CCG_NAME', 'SUB_ICB_LOCATION_NAME'],
  placeOnsCode: ['ONS_CCG_CODE', 'ONS_SUB_ICB_LOCATION_CODE'],
} as const;
type Column = keyof typeof columns;
type Cells = Record<Column, string>;

const optional: readonly string[] = ['placeName', 'placeOnsCode'];

/** Names of the columns that a header lacks. */
export function lackingMappingColumns(header: CsvRow): string[] {
  return Object.entries(columns)
    .filter(
      ([column, names]) =>
        !optional.includes(column) && !names.some((name) => header.cells.map(plainName).includes(name)),
    )
    .map(([, names]) => names.join(' or '));
}

function columnReader(header: CsvRow): (row: CsvRow) => Cells {
  const positions = Object.entries(columns).map(([column, names]) => {
    return [column, header.cells.findIndex((cell) => names.some((name) => name === plainName(cell)))] as const;
  });
  return ({ cells }) =>
    Object.fromEntries(
      positions.map(([column, position]) => {
        const cell = cells[position] ?? '';
        return [column, column.endsWith('Code') ? cleanCode(cell) : cell];
      }),
    ) as Cells;
}

/** All rows of an extract carry its day. */
function extractDay(rows: readonly Cells[]): string {
  const days = [...new Set(rows.map(({ extractedOn }) => extractedOn))];
  const read = new Set(days.map(readDay));
  const day = readDay(days[0] ?? '');
  if (day === null || read.size !== 1) {
    throw new OperatorError(
      `Found EXTRACT_DATE ${days.slice(0, 3).join(', ') || 'nowhere'}, wanted one day for the whole file, such as 01Jan2022.${whyNoDay(days[0] ?? '')}`,
    );
  }
  return day;
}

function readRow(cells: Cells, line: number, openedOn: string): PracticeOfNetwork | RefusedLine {
  const { practiceCode: code, practiceName: name, boardCode, placeCode, regionCode } = cells;
  const { networkCode, networkName, placeName, placeOnsCode } = cells;
  if (code === '' || name === '') return { line, code, reason: 'Found no code or no name.' };
  const wrong = [code, boardCode, regionCode].map(wrongCode).find((reason) => reason !== null);
  if (wrong !== undefined) return { line, code, reason: wrong ?? '' };
  const place = {
    icbCode: boardCode,
    subIcbCode: placeCode === '' ? null : placeCode,
    regionCode,
    placedFrom: null,
    otherIcbCode: null,
  };
  const life = { openedOn, closedOn: null };
  const practice: OdsRecord = { line, code, onsCode: null, type: 'PRACTICE', name, ...place, ...life };
  return { practice, networkCode, networkName, placeName, placeOnsCode };
}

/**
 * Practices, their networks and their places from the rows of the mapping. The file gives no opening days: a practice
 * is known from the day of the extract, on which it was open.
 */
export function readPracticeMapping([sheet = []]: readonly (readonly CsvRow[])[]): FileContent {
  const [header, ...rows] = sheet;
  if (header === undefined) throw new OperatorError('Found an empty file.');
  const cells = rows.map(columnReader(header));
  const extractedOn = extractDay(cells);
  const read = cells.map((row, index) => readRow(row, rows[index]?.line ?? 0, extractedOn));
  const members = read.filter((row) => 'practice' in row);
  const practices = members.map(({ practice }) => practice);
  return {
    ...emptyContent,
    records: [...practices, ...practiceNetworks(members), ...practicePlaces(members)],
    memberships: practiceMemberships(members),
    refused: read.filter((row) => 'reason' in row),
    completeFor: ['PRACTICE', 'PCN'],
    extractedOn,
  };
}
