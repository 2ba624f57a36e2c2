/** One column of a file to download. */
export interface CsvColumn<Row> {
  /** Bears the unit. */
  header: string;
  /** A number, words, or the sign that stands for an absent figure: a cell is never empty. */
  value: (row: Row) => string | number;
}

/** Rows to download with what must be known to use them. */
export interface CsvTable<Row> {
  columns: readonly CsvColumn<Row>[];
  rows: readonly Row[];
  /** Source, boundaries, disclosure control, meaning of the signs: one a line below the rows. */
  notes: readonly string[];
}

/** What a spreadsheet would run instead of show. */
const startsFormula = /^[=+\-@\t\r]/;

function writeText(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function writeCell(value: string | number): string {
  return typeof value === 'number' ? String(value) : writeText(value);
}

/**
 * Rows as comma-separated values (RFC 4180): one header row, the rows, and below an empty line the notes. Words that a
 * spreadsheet would take for a formula are led in by an apostrophe; numbers, negative ones too, stay numbers.
 */
export function toCsv<Row>({ columns, rows, notes }: CsvTable<Row>): string {
  const lines = [
    columns.map(({ header }) => writeText(header)),
    ...rows.map((row) => columns.map(({ value }) => writeCell(value(row)))),
  ].map((cells) => cells.join(','));
  const below = notes.length === 0 ? [] : ['', 'Notes', ...notes.map(writeText)];
  return [...lines, ...below, ''].join('\r\n');
}
