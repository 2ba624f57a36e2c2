import { OperatorError } from '@monitor/api-platform';
import { plainName } from '../rows/plain-name.js';
import type { CsvRow } from '../rows/read-csv.js';
import type { Sheet } from '../rows/read-workbook.js';
import { formatNames } from './file-format.js';
import type { FormatName } from './file-format.js';
import { formats } from './formats.js';
import { judgeRows } from './judge-rows.js';
import { columnCount, isHeader, lackingColumns, organisationRows } from './organisation-rows.js';
import type { OrganisationField } from './organisation-rows.js';
import { readDay } from './read-day.js';
import { membershipColumns } from './read-memberships.js';
import { lackingNetworkColumns, networkSheet } from './read-networks.js';
import { lackingMappingColumns } from './read-practice-mapping.js';

const wanted =
  `Wanted a file of the Organisation Data Service without a header (${columnCount} columns, opening day yyyymmdd in ` +
  'column 11), one with a header (Organisation Code, Name, National Grouping, Open Date, Close Date and, of practices, ' +
  'Status Code, Commissioner and Prescribing Setting, of others High Level Health Geography), the practice mapping ' +
  `(PRACTICE_CODE, EXTRACT_DATE …), networks and their practices (PCN Code …), or memberships (${membershipColumns.join(', ')}).`;

const everywhere: readonly OrganisationField[] = ['code', 'name', 'region', 'opened', 'closed'];
const fieldsOf = {
  etr: [...everywhere, 'board'],
  ect: [...everywhere, 'board'],
  eccg: [...everywhere, 'board'],
  epraccur: [...everywhere, 'status', 'commissioner', 'setting'],
} as const satisfies Partial<Record<FormatName, readonly OrganisationField[]>>;
/** Without a header, the last column that is read. */
const columnsNeeded = { etr: 12, ect: 12, eccg: 14, epraccur: 26 } as const;

function isOfOrganisations(format: FormatName): format is keyof typeof fieldsOf {
  return format in fieldsOf;
}

/** What a file was taken for, and what the person should know of how that was decided. */
export interface Detection {
  format: FormatName;
  notices: string[];
}

function refuse(found: string): never {
  throw new OperatorError(`${found}\n${wanted}`);
}

function named(fileName: string): FormatName | null {
  return formatNames.find((name) => formats[name].fileName.test(fileName)) ?? null;
}

function assertComplete(first: CsvRow, lacking: readonly string[]): void {
  if (lacking.length > 0) {
    refuse(`Found a header without ${lacking.join(', ')}: ${first.cells.join(', ').slice(0, 300)}.`);
  }
}

/** The layout whose header the first row is; null where it is none of them. */
function byHeader(first: CsvRow): FormatName | null {
  const names = first.cells.map(plainName);
  if (names.includes('PRACTICE_CODE')) {
    assertComplete(first, lackingMappingColumns(first));
    return 'mapping';
  }
  if (networkSheet(first) !== null) {
    assertComplete(first, lackingNetworkColumns(first));
    return 'epcn';
  }
  if (!names.includes('MEMBER_CODE')) return null;
  assertComplete(
    first,
    membershipColumns.filter((column) => !names.includes(column)),
  );
  return 'memberships';
}

function assertOrganisations(rows: readonly CsvRow[], first: CsvRow): void {
  if (isHeader(first)) return;
  const fitting = rows.filter(({ cells }) => cells.length >= columnsNeeded.etr && readDay(cells[10] ?? '') !== null);
  if (fitting.length * 2 < rows.length) {
    const shown = first.cells.slice(0, 12).join(', ').slice(0, 300);
    refuse(`Found ${first.cells.length} columns, the first line being: ${shown}.`);
  }
}

/** Of layouts that the columns allow, the one that the file's name says; a name that says another is not followed. */
function choose(possible: readonly FormatName[], fileName: string, columns: number): Detection {
  const name = named(fileName);
  // Care trusts are listed as trusts are: only the name of the file tells one from the other.
  const byName = name === 'ect' && possible.includes('etr') ? 'etr' : name;
  const [only, ...others] = possible;
  if (only === undefined) {
    return refuse(
      `Found ${columns} columns that are filled as in none of the files known, or as in several. --format says what it is.`,
    );
  }
  const format = byName !== null && possible.includes(byName) ? byName : only;
  if (others.length > 0 && format !== byName) {
    const titles = possible.map((name) => `${name} (${formats[name].title})`).join(' or ');
    throw new OperatorError(`The file may be ${titles}: its columns do not tell. Say it with --format.`);
  }
  if (byName === null || byName === format) return { format: name === 'ect' ? 'ect' : format, notices: [] };
  throw new OperatorError(
    `The file is named like ${formats[byName].title}, but its content is that of ${formats[format].title}. Say which it is with --format ${format} or --format ${byName}.`,
  );
}

/** Without a header a file must reach to the last column that is read; with one, it must name what is read. */
function assertReadable(rows: readonly CsvRow[], first: CsvRow, format: FormatName): void {
  if (!isOfOrganisations(format)) return;
  assertComplete(first, lackingColumns(first, fieldsOf[format]));
  if (isHeader(first)) return;
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
  if (widest < columnsNeeded[format]) {
    refuse(
      `Found ${widest} columns, wanted ${columnCount}, and at least ${columnsNeeded[format]} of ${formats[format].title}.`,
    );
  }
}

/** The one sheet to be read; a workbook of networks is read whole. */
function firstRows(sheets: readonly Sheet[]): readonly CsvRow[] {
  const [sheet, ...others] = sheets;
  const isOfNetworks = sheets.every(({ rows: [header] }) => header !== undefined && networkSheet(header) !== null);
  if (others.length > 0 && !isOfNetworks) {
    const names = sheets.map(({ name }) => `“${name}”`).join(', ');
    refuse(`Found a workbook of ${sheets.length} sheets (${names}). Wanted one sheet with rows: delete the others.`);
  }
  return sheet?.rows ?? [];
}

/**
 * Which file it is, by its content and, where that leaves several, by its name; refuses (OperatorError) what is none of
 * them, and a name and content that contradict each other.
 * @param asked what the person said it is; null = not said
 */
export function detectFormat(sheets: readonly Sheet[], fileName: string, asked: FormatName | null): Detection {
  const rows = firstRows(sheets);
  const [first] = rows;
  if (first === undefined) return refuse('Found an empty file.');
  const headed = byHeader(first);
  if (headed !== null && (asked === null || asked === headed)) return { format: headed, notices: [] };
  if (headed !== null || (asked !== null && !isOfOrganisations(asked))) {
    return refuse(`Found other columns than those of ${formats[asked ?? 'etr'].title}.`);
  }
  assertOrganisations(rows, first);
  const possible = judgeRows(organisationRows(rows));
  const detection = asked === null ? choose(possible, fileName, first.cells.length) : { format: asked, notices: [] };
  assertReadable(rows, first, detection.format);
  if (asked === null || possible.includes(asked === 'ect' ? 'etr' : asked)) return detection;
  return { format: asked, notices: [`Read as ${formats[asked].title}, as asked; its columns look otherwise.`] };
}
