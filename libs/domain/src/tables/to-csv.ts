import type { CsvTable } from './csv-table.js';

/**
 * What a spreadsheet may run instead of show: a sign that begins a formula (ASCII, full width or small form) behind any
 * run of blanks and of signs that are not seen (control, format, zero-width), which programs drop or skip in a cell.
 */
const startsFormula =
  /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;
/** Tab and line breaks at the start begin a formula in some programs by themselves. */
const startsWithBreak = /^[\t\r\n]/;
/** What ends a cell or a row in any program: semicolons and tabs do where they are the separator of the country. */
const endsCell = /[",;\t\r\n\v\f\u0085\u2028\u2029]/;

function writeText(text: string): string {
  const safe = startsFormula.test(text) || startsWithBreak.test(text) ? `'${text}` : text;
  return endsCell.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One cell of a file of comma-separated values, as `toCsv` writes it. */
export function csvCell(value: string | number): string {
  return typeof value === 'number' ? String(value) : writeText(value);
}

/**
 * Rows as comma-separated values (RFC 4180): one header row, the rows, and below an empty line the notes. Words that a
 * spreadsheet would take for a formula are led in by an apostrophe; numbers, negative ones too, stay numbers.
 */
export function toCsv<Row>({ columns, rows, notes }: CsvTable<Row>): string {
  const lines = [
    columns.map(({ header }) => writeText(header)),
    ...rows.map((row) => columns.map(({ value }) => csvCell(value(row)))),
  ].map((cells) => cells.join(','));
  const below = notes.length === 0 ? [] : ['', 'Notes', ...notes.map(writeText)];
  return [...lines, ...below, ''].join('\r\n');
}
