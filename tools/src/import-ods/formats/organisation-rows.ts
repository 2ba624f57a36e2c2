import { cleanCode } from '../rows/clean-cell.js';
import { plainName } from '../rows/plain-name.js';
import type { CsvRow } from '../rows/read-csv.js';
import { readDay } from './read-day.js';

/** Files without a header have so many columns, whatever they list. */
export const columnCount = 27;

/**
 * Fields of a file of organisations: where they stand without a header (columns counted from 1), and what their columns
 * are called with one (capitals, every other sign `_`; any of the names). The fourth column is a board only where it is
 * read: in files of practices its meaning changed in 2025, so these take the commissioner.
 */
const fields = {
  code: { column: 1, names: ['ORGANISATION_CODE', 'ORG_CODE', 'ODS_CODE', 'CODE'] },
  name: { column: 2, names: ['NAME', 'ORGANISATION_NAME', 'ORG_NAME'] },
  region: {
    column: 3,
    names: ['NATIONAL_GROUPING', 'NATIONAL_GROUPING_CODE', 'REGION_CODE', 'NHS_ENGLAND_REGION_CODE'],
  },
  board: { column: 4, names: ['HIGH_LEVEL_HEALTH_GEOGRAPHY', 'HIGH_LEVEL_HEALTH_GEOGRAPHY_CODE', 'ICB_CODE'] },
  opened: { column: 11, names: ['OPEN_DATE', 'OPENED', 'OPERATIONAL_START_DATE', 'LEGAL_START_DATE', 'START_DATE'] },
  closed: { column: 12, names: ['CLOSE_DATE', 'CLOSED', 'OPERATIONAL_END_DATE', 'LEGAL_END_DATE', 'END_DATE'] },
  status: { column: 13, names: ['STATUS_CODE', 'STATUS'] },
  subType: { column: 14, names: ['ORGANISATION_SUB_TYPE_CODE', 'ORGANISATION_SUB_TYPE', 'SUB_TYPE_CODE', 'SUB_TYPE'] },
  commissioner: { column: 15, names: ['COMMISSIONER', 'COMMISSIONER_CODE', 'SUB_ICB_LOCATION_CODE'] },
  joined: { column: 16, names: ['JOIN_PROVIDER_PURCHASER_DATE', 'JOIN_PARENT_DATE', 'JOIN_DATE'] },
  left: { column: 17, names: ['LEFT_PROVIDER_PURCHASER_DATE', 'LEFT_PARENT_DATE', 'LEFT_DATE'] },
  setting: { column: 26, names: ['PRESCRIBING_SETTING', 'PRESCRIBING_SETTING_CODE'] },
} as const;

export type OrganisationField = keyof typeof fields;
const fieldNames = Object.keys(fields) as OrganisationField[];

/** One row by its fields; a field whose column the file lacks is empty. */
export interface OrganisationRow {
  line: number;
  /** Whether it has the columns that it should have. */
  columnsFound: number;
  columnsWanted: number;
  cells: Record<OrganisationField, string>;
}

type Positions = Record<OrganisationField, number>;

function positionsInHeader(header: CsvRow): Positions {
  const names = header.cells.map(plainName);
  const found = fieldNames.map((field) => [
    field,
    names.findIndex((name) => fields[field].names.some((one) => one === name)),
  ]);
  return Object.fromEntries(found) as Positions;
}

const positionsWithoutHeader = Object.fromEntries(
  fieldNames.map((field) => [field, fields[field].column - 1]),
) as Positions;

/** Whether the first row names columns: a code and a name, and no day where the opening day stands. */
export function isHeader({ cells }: CsvRow): boolean {
  const names = cells.map(plainName);
  const has = (field: OrganisationField) => fields[field].names.some((name) => names.includes(name));
  return has('code') && has('name') && readDay(cells[fields.opened.column - 1] ?? '') === null;
}

/** Of some fields, those that a header lacks, in words; none without a header. */
export function lackingColumns(first: CsvRow, wanted: readonly OrganisationField[]): string[] {
  if (!isHeader(first)) return [];
  const positions = positionsInHeader(first);
  return wanted.filter((field) => positions[field] < 0).map((field) => fields[field].names.slice(0, 2).join(' or '));
}

/** The number of columns that most rows have, empty ones at the end left out of account. */
function usualWidth(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort(([width, count], [other, otherCount]) => otherCount - count || other - width);
  return usual?.[0] ?? columnCount;
}

/** A row without empty cells behind its last wanted column. */
function withoutEnd({ line, cells }: CsvRow, width: number): CsvRow {
  let end = cells.length;
  while (end > width && cells[end - 1] === '') end -= 1;
  return { line, cells: cells.slice(0, end) };
}

const codeFields: readonly OrganisationField[] = [
  'code',
  'region',
  'board',
  'commissioner',
  'status',
  'subType',
  'setting',
];

function toCells({ cells }: CsvRow, positions: Positions): OrganisationRow['cells'] {
  const read = fieldNames.map((field) => {
    const cell = cells[positions[field]] ?? '';
    return [field, codeFields.includes(field) ? cleanCode(cell) : cell];
  });
  return Object.fromEntries(read) as OrganisationRow['cells'];
}

/** Without a header: whether the columns up to the last one needed stand where they should, by what stands in them. */
function isAligned({ cells }: CsvRow, lastNeeded: number): boolean {
  const closed = cells[fields.closed.column - 1] ?? '';
  const isDated =
    readDay(cells[fields.opened.column - 1] ?? '') !== null && (closed === '' || readDay(closed) !== null);
  return cells.length >= lastNeeded && isDated;
}

/** A header without the unnamed columns that spreadsheets leave behind the last. */
function headerWidth({ cells }: CsvRow): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/**
 * Rows of a file of organisations by their fields, with or without a header. Spreadsheets drop empty columns at the end
 * and add others: a row without a header has the columns it should have where those that are needed are in their place.
 * @param lastNeeded the last column that is read where there is no header
 */
export function organisationRows(
  [first, ...rest]: readonly CsvRow[],
  lastNeeded: number = fields.closed.column,
): OrganisationRow[] {
  if (first === undefined) return [];
  const hasHeader = isHeader(first);
  const positions = hasHeader ? positionsInHeader(first) : positionsWithoutHeader;
  const given = hasHeader ? rest : [first, ...rest];
  const width = hasHeader ? headerWidth(first) : columnCount;
  const rows = given.map((row) => withoutEnd(row, width));
  const columnsWanted = hasHeader ? width : Math.max(usualWidth(rows), lastNeeded);
  return rows.map((row) => {
    const fits = row.cells.length === columnsWanted || (!hasHeader && isAligned(row, lastNeeded));
    return {
      line: row.line,
      columnsFound: fits ? columnsWanted : row.cells.length,
      columnsWanted,
      cells: toCells(row, positions),
    };
  });
}
