import { OperatorError } from '@monitor/api-platform';
import type { OdsRecord, RefusedLine } from '@monitor/api-reference';
import { fromExtractDay } from './compact-day.js';
import { mappingColumns } from './detect-format.js';
import { practiceNetworks } from './practice-networks.js';
import type { PracticeOfNetwork } from './practice-networks.js';
import type { CsvRow } from './read-rows.js';

type Column = keyof typeof mappingColumns;
type Cells = Record<Column, string>;

function columnReader(header: CsvRow): (row: CsvRow) => Cells {
  const positions = Object.entries(mappingColumns).map(([column, names]) => {
    return [column, header.cells.findIndex((cell) => names.some((name) => name === cell))] as const;
  });
  return ({ cells }) =>
    Object.fromEntries(positions.map(([column, position]) => [column, cells[position] ?? ''])) as Cells;
}

/** All rows of an extract carry its day. */
function extractDay(rows: readonly Cells[]): string {
  const days = [...new Set(rows.map(({ extractedOn }) => extractedOn))];
  const day = fromExtractDay(days[0] ?? '');
  if (day === null || days.length !== 1) {
    throw new OperatorError(
      `Found EXTRACT_DATE ${days.slice(0, 3).join(', ') || 'nowhere'}, wanted one day for the whole file, such as 01Jan2022.`,
    );
  }
  return day;
}

function readRow(cells: Cells, line: number, openedOn: string): PracticeOfNetwork | RefusedLine {
  const { practiceCode: code, practiceName: name, icbCode, subIcbCode, regionCode, networkCode, networkName } = cells;
  if (code === '' || name === '') return { line, code, reason: 'Found no code or no name.' };
  const place = { icbCode, subIcbCode: subIcbCode === '' ? null : subIcbCode, regionCode };
  const practice: OdsRecord = { line, code, type: 'PRACTICE', name, ...place, openedOn, closedOn: null };
  return { practice, networkCode, networkName };
}

/**
 * Practices and their networks from the rows of the mapping. The file gives no opening days: a practice is known from
 * the day of the extract, on which it was open.
 */
export function readPracticeMapping([header, ...rows]: readonly CsvRow[]) {
  if (header === undefined) throw new OperatorError('Found an empty file.');
  const cellsOf = columnReader(header);
  const cells = rows.map(cellsOf);
  const extractedOn = extractDay(cells);
  const read = rows.map((row, index) => readRow(cells[index] ?? cellsOf(row), row.line, extractedOn));
  const members = read.filter((row) => 'practice' in row);
  const records = [...members.map(({ practice }) => practice), ...practiceNetworks(members)];
  return { records, refused: read.filter((row) => 'reason' in row), extractedOn };
}
