import { OperatorError } from '@monitor/api-platform';
import type { CsvRow } from '../read-rows.js';
import { formatNames } from './file-format.js';
import type { FormatName } from './file-format.js';
import { formats } from './formats.js';
import { judgeRows } from './judge-rows.js';
import { columnCount, isHeader, lackingColumns, organisationRows, plainName } from './organisation-rows.js';
import type { OrganisationField } from './organisation-rows.js';
import { readDay } from './read-day.js';
import { membershipColumns } from './read-memberships.js';
import { lackingMappingColumns } from './read-practice-mapping.js';

const wanted =
  `Wanted a file of the Organisation Data Service without a header (${columnCount} columns, opening day yyyymmdd in ` +
  'column 11), one with a header (Organisation Code, Name, National Grouping, Open Date, Close Date and, of practices, ' +
  'Status Code, Commissioner and Prescribing Setting, of others High Level Health Geography), the practice mapping ' +
  `(PRACTICE_CODE, EXTRACT_DATE …), or memberships (${membershipColumns.join(', ')}).`;

const everywhere: readonly OrganisationField[] = ['code', 'name', 'region', 'opened', 'closed'];
const fieldsOf = {
  etr: [...everywhere, 'board'],
  eccg: [...everywhere, 'board'],
  epraccur: [...everywhere, 'status', 'commissioner', 'setting'],
} as const satisfies Record<string, readonly OrganisationField[]>;

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
  if (!names.includes('MEMBER_CODE')) return null;
  assertComplete(
    first,
    membershipColumns.filter((column) => !names.includes(column)),
  );
  return 'memberships';
}

function assertOrganisations(rows: readonly CsvRow[], first: CsvRow): void {
  if (isHeader(first)) return;
  const fitting = rows.filter(({ cells }) => cells.length === columnCount && readDay(cells[10] ?? '') !== null);
  if (fitting.length * 2 < rows.length) {
    const shown = first.cells.slice(0, 12).join(', ').slice(0, 300);
    refuse(`Found ${first.cells.length} columns, the first line being: ${shown}.`);
  }
}

/** Of layouts that the columns allow, the one that the file's name says; a name that says another is not followed. */
function choose(possible: readonly FormatName[], fileName: string): Detection {
  const byName = named(fileName);
  const [only, ...others] = possible;
  if (only === undefined) {
    return refuse(
      'Found columns that are filled as in none of the files known, or as in several. --format says what it is.',
    );
  }
  const format = byName !== null && possible.includes(byName) ? byName : only;
  if (others.length > 0 && format !== byName) {
    const titles = possible.map((name) => `${name} (${formats[name].title})`).join(' or ');
    throw new OperatorError(`The file may be ${titles}: its columns do not tell. Say it with --format.`);
  }
  if (byName === null || byName === format) return { format, notices: [] };
  throw new OperatorError(
    `The file is named like ${formats[byName].title}, but its content is that of ${formats[format].title}. Say which it is with --format ${format} or --format ${byName}.`,
  );
}

/**
 * Which file it is, by its content and, where that leaves several, by its name; refuses (OperatorError) what is none of
 * them, and a name and content that contradict each other.
 * @param asked what the person said it is; null = not said
 */
export function detectFormat(rows: readonly CsvRow[], fileName: string, asked: FormatName | null): Detection {
  const [first] = rows;
  if (first === undefined) return refuse('Found an empty file.');
  const headed = byHeader(first);
  if (headed !== null && (asked === null || asked === headed)) return { format: headed, notices: [] };
  if (headed !== null || asked === 'mapping' || asked === 'memberships') {
    return refuse(`Found other columns than those of ${formats[asked ?? 'etr'].title}.`);
  }
  assertOrganisations(rows, first);
  const possible = judgeRows(organisationRows(rows));
  const detection = asked === null ? choose(possible, fileName) : { format: asked, notices: [] };
  const { format } = detection;
  if (format === 'etr' || format === 'eccg' || format === 'epraccur') {
    assertComplete(first, lackingColumns(first, fieldsOf[format]));
  }
  if (asked === null || possible.includes(asked)) return detection;
  return { format: asked, notices: [`Read as ${formats[asked].title}, as asked; its columns look otherwise.`] };
}
