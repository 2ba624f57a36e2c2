import { OperatorError } from '@monitor/api-platform';
import type { CsvRow } from '../import-ods/rows/read-csv.js';

/** Where a small area lies. */
export interface PlaceOfArea {
  locationCode: string;
  boardCode: string;
}

/** Scores by the code of their small area. */
export function readScores(rows: readonly CsvRow[], file: string, scoreColumn: string | null): Map<string, number> {
  const header = headerOf(rows, file);
  const at = scoreColumnOf(header, file, scoreColumn);
  return byArea(rows, file, ({ line, cells }) => {
    const text = cells[at] ?? '';
    const score = Number(text);
    if (text === '' || !Number.isFinite(score)) {
      throw new OperatorError(
        `${file}, line ${line}: found “${text}” in ${header[at]}, wanted a number. Mend the file.`,
      );
    }
    return score;
  });
}

/** Places by the code of their small area. */
export function readPlaces(rows: readonly CsvRow[], file: string): Map<string, PlaceOfArea> {
  const header = headerOf(rows, file);
  const [location, board] = ['sub_icb_ods_code', 'icb_ods_code'].map((name) => columnNamed(header, file, name));
  return byArea(rows, file, ({ line, cells }) => {
    const [locationCode, boardCode] = [cells[location ?? 0] ?? '', cells[board ?? 0] ?? ''];
    for (const code of [locationCode, boardCode]) {
      if (!/^[A-Z0-9]{2,10}$/.test(code)) {
        throw new OperatorError(
          `${file}, line ${line}: found “${code}”, wanted an ODS code of capitals and digits. Mend the file.`,
        );
      }
    }
    return { locationCode, boardCode };
  });
}

function headerOf(rows: readonly CsvRow[], file: string): string[] {
  const header = rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  if (rows.length < 2 || header.length < 2) {
    throw new OperatorError(
      `${file} has ${rows.length} lines and ${header.length} columns, wanted a header and a line for each small area.`,
    );
  }
  return header;
}

function scoreColumnOf(header: readonly string[], file: string, asked: string | null): number {
  if (asked !== null) return columnNamed(header, file, asked.toLowerCase());
  const scores = header.flatMap((name, index) => (/(^|_)score$/.test(name) ? [index] : []));
  if (scores.length === 1 && scores[0] !== undefined) return scores[0];
  throw new OperatorError(
    `${file} has ${scores.length} columns of scores among ${header.join(', ')}. Name the one that is meant with --score.`,
  );
}

function columnNamed(header: readonly string[], file: string, name: string): number {
  const at = header.indexOf(name);
  if (at < 0) throw new OperatorError(`${file} has no column ${name}; it has ${header.join(', ')}.`);
  return at;
}

/** The lines below the header by the code in their first column, each of which stands there once. */
function byArea<Kept>(rows: readonly CsvRow[], file: string, read: (row: CsvRow) => Kept): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const row of rows.slice(1)) {
    const code = row.cells[0] ?? '';
    if (code === '') throw new OperatorError(`${file}, line ${row.line}: the code of the small area is missing.`);
    if (kept.has(code)) {
      throw new OperatorError(`${file}, line ${row.line}: ${code} stands there twice, wanted each small area once.`);
    }
    kept.set(code, read(row));
  }
  return kept;
}
