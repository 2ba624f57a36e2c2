/** A block as rows of texts, each as long as the longest. */
export type Grid = readonly (readonly string[])[];

/** The cells of one text that is separated as spreadsheets do it: a cell with a separator or a line break is in quotes. */
function separated(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\n]*)(${separator}|\\n|$)`, 'gy');
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, raw = '', end = ''] = match;
    const isQuoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    rows.at(-1)?.push((isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw).trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** A tab where there is one, as on the clipboard; else what the first line of a csv uses. */
function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [first = ''] = text.split('\n');
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}

/** Whether each line is one number with its thousands separated, so that the commas need not separate columns. */
export function mayBeThousands(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return !text.includes('\t') && lines.every((line) => /^\s*\d{1,3}(?:,\d{3})+\s*$/.test(line));
}

function squared(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

export function transposed(grid: Grid): string[][] {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? ''));
}

function withoutEmptyRows(grid: Grid): string[][] {
  return grid.filter((row) => row.some((cell) => cell !== '')).map((row) => [...row]);
}

/** Without the empty columns at either side; an empty one between others is a column too. */
function withoutEmptySides(grid: Grid): string[][] {
  const filled = (grid[0] ?? []).map((_, column) => grid.some((row) => (row[column] ?? '') !== ''));
  return grid.map((row) => row.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1));
}

/** The rows and columns of a pasted text or a csv that hold anything. */
export function toGrid(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  return withoutEmptySides(withoutEmptyRows(squared(separated(lines, separatorOf(lines)))));
}

/** One column, where commas separate thousands. */
export function toColumn(text: string): string[][] {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => [line.trim()]);
}
