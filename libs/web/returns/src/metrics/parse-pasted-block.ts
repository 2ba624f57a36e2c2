/** What was pasted, as rows of cells, or why it cannot be placed. */
export type PastedBlock = { rows: string[][]; problem: null } | { rows: null; problem: string };

/** How much room there is from the cell that was pasted into: to the end of the table. */
export interface Room {
  rows: number;
  columns: number;
}

const hasDigit = (cell: string) => /\d/.test(cell);

/** Whether a text is a block of cells, as spreadsheets put on the clipboard, and not just one value. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}

function cellsOf(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((row) => row.split('\t').map((cell) => cell.trim()));
}

/** People copy headings along with the numbers: a first row or column that holds no digit is one. */
function withoutHeadings(rows: string[][]): string[][] {
  const [first, ...rest] = rows;
  const body = first !== undefined && rest.length > 0 && !first.some(hasDigit) ? rest : rows;
  const isFirstColumnWords = body.every((row) => row.length > 1 && row[0] !== undefined && /\p{L}/u.test(row[0]));
  const isRestNumbers = body.some((row) => row.slice(1).some(hasDigit));
  return isFirstColumnWords && isRestNumbers ? body.map((row) => row.slice(1)) : body;
}

const count = (n: number, word: string) => `${n} ${n === 1 ? word : `${word}s`}`;

/** Reads a block from a spreadsheet. Nothing is placed unless all of it fits: half a paste is worse than none. */
export function parsePastedBlock(text: string, room: Room): PastedBlock {
  const rows = withoutHeadings(cellsOf(text));
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length <= room.rows && columns <= room.columns) return { rows, problem: null };
  const found = `${count(rows.length, 'row')} and ${count(columns, 'column')}`;
  const wanted = `${count(room.rows, 'row')} and ${count(room.columns, 'column')}`;
  return {
    rows: null,
    problem: `You pasted ${found}, but from this cell there is room for ${wanted}. Nothing was changed. Copy only the counts, without totals, and paste them into the first cell they belong to.`,
  };
}
