import type { MembershipStatement, OdsRecord, RefusedLine } from '@monitor/api-organisations';
import { cleanCode, wrongCode } from '../rows/clean-cell.js';
import { plainName } from '../rows/plain-name.js';
import type { CsvRow } from '../rows/read-csv.js';
import { emptyContent } from './file-format.js';
import type { FileContent } from './file-format.js';
import { readDay, whyNoDay } from './read-day.js';

/** Columns of the sheet of networks; any of the names. */
const networkColumns = {
  code: ['PCN_CODE'],
  name: ['PCN_NAME'],
  place: [
    'CURRENT_SUB_ICB_LOC_CODE',
    'CURRENT_SUB_ICB_LOCATION_CODE',
    'CURRENT_CLINICAL_COMMISSIONING_GROUP_CODE',
    'SUB_ICB_LOCATION_CODE',
  ],
  opened: ['OPEN_DATE'],
  closed: ['CLOSE_DATE'],
} as const;

/** Columns of the sheet of practices. */
const practiceColumns = {
  member: ['PARTNER_ORGANISATION_CODE', 'PRACTICE_CODE'],
  network: ['PCN_CODE'],
  from: ['PRACTICE_TO_PCN_RELATIONSHIP_START_DATE', 'RELATIONSHIP_START_DATE'],
  to: ['PRACTICE_TO_PCN_RELATIONSHIP_END_DATE', 'RELATIONSHIP_END_DATE'],
} as const;

type Columns = Record<string, readonly string[]>;

function positionsOf<Wanted extends Columns>({ cells }: CsvRow, columns: Wanted): Record<keyof Wanted, number> {
  const header = cells.map(plainName);
  const found = Object.entries(columns).map(([field, names]) => [
    field,
    header.findIndex((one) => names.includes(one)),
  ]);
  return Object.fromEntries(found) as Record<keyof Wanted, number>;
}

function lacking(header: CsvRow, columns: Columns): string[] {
  const positions = positionsOf(header, columns);
  return Object.entries(columns).flatMap(([field, names]) =>
    (positions[field] ?? -1) < 0 ? [names.slice(0, 2).join(' or ')] : [],
  );
}

/** What a sheet of the workbook lists, by its header; null where it is neither. */
export function networkSheet(header: CsvRow): 'NETWORKS' | 'PRACTICES' | null {
  const names = header.cells.map(plainName);
  if (!names.includes('PCN_CODE') || names.includes('EXTRACT_DATE')) return null;
  if (practiceColumns.member.some((name) => names.includes(name))) return 'PRACTICES';
  return names.includes('PCN_NAME') ? 'NETWORKS' : null;
}

/** Names of the columns that the header of such a sheet lacks. */
export function lackingNetworkColumns(header: CsvRow): string[] {
  return lacking(header, networkSheet(header) === 'PRACTICES' ? practiceColumns : networkColumns);
}

function cellsOf<Field extends string>({ cells }: CsvRow, positions: Record<Field, number>): Record<Field, string> {
  const read = Object.entries<number>(positions).map(([field, position]) => [field, cells[position] ?? '']);
  return Object.fromEntries(read) as Record<Field, string>;
}

function wrongDays(opened: string, closed: string): string | null {
  const [from, to] = [readDay(opened), readDay(closed)];
  if (from === null) return `Found the first day “${opened}”, wanted a day as yyyymmdd.${whyNoDay(opened)}`;
  if (to === null && closed !== '')
    return `Found the last day “${closed}”, wanted a day as yyyymmdd.${whyNoDay(closed)}`;
  return to !== null && to < from ? `Found the last day ${to} before the first, ${from}.` : null;
}

function readNetwork(line: number, cells: Record<keyof typeof networkColumns, string>): OdsRecord | RefusedLine {
  const { name, opened, closed } = cells;
  const [code, subIcbCode] = [cleanCode(cells.code), cleanCode(cells.place)];
  const unnamed = name === '' ? 'Found no name.' : null;
  const reason = wrongCode(code) ?? unnamed ?? wrongCode(subIcbCode) ?? wrongDays(opened, closed);
  if (reason !== null) return { line, code, reason };
  const place = { icbCode: null, subIcbCode, regionCode: null, placedFrom: null, otherIcbCode: null };
  const life = { openedOn: readDay(opened) ?? '', closedOn: readDay(closed) };
  return { line, code, onsCode: null, type: 'PCN', name, ...place, ...life };
}

function readPractice(
  line: number,
  cells: Record<keyof typeof practiceColumns, string>,
): MembershipStatement | RefusedLine {
  const [memberCode, groupCode] = [cleanCode(cells.member), cleanCode(cells.network)];
  const reason = wrongCode(memberCode) ?? wrongCode(groupCode) ?? wrongDays(cells.from, cells.to);
  if (reason !== null) return { line, code: memberCode, reason };
  const days = { validFrom: readDay(cells.from), validTo: readDay(cells.to) };
  return { line, memberCode, kind: 'PCN', groupCode, groupName: null, ...days };
}

function readSheet(content: FileContent, [header, ...rows]: readonly CsvRow[]): void {
  if (header === undefined) return;
  const sheet = networkSheet(header);
  for (const row of rows) {
    if (sheet === 'NETWORKS') {
      const read = readNetwork(row.line, cellsOf(row, positionsOf(header, networkColumns)));
      if ('reason' in read) content.refused.push(read);
      else content.records.push(read);
    } else if (sheet === 'PRACTICES') {
      const read = readPractice(row.line, cellsOf(row, positionsOf(header, practiceColumns)));
      if ('reason' in read) content.refused.push(read);
      else content.memberships.push(read);
    }
  }
}

/** Primary care networks, and from when to when practices belonged to them, from either sheet of the workbook or both. */
export function readNetworks(sheets: readonly (readonly CsvRow[])[]): FileContent {
  const content: FileContent = { ...emptyContent, records: [], memberships: [], refused: [] };
  for (const sheet of sheets) readSheet(content, sheet);
  return content;
}
