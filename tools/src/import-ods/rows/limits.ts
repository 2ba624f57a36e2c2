import { OperatorError } from '@monitor/api-platform';

/** More than any file of the Organisation Data Service has, and little enough to be held in memory. */
export const limits = {
  megabytes: 50,
  rows: 200_000,
  columns: 64,
  cells: 4_000_000,
  /** Signs in one cell. */
  cellLength: 2_000,
  workbookMegabytes: 15,
  /** What a workbook unpacks to. */
  unpackedMegabytes: 60,
  workbookRows: 50_000,
  workbookParts: 200,
} as const;

const advice = 'No file of the Organisation Data Service is that large: check that it is the right one.';

/** Refuses (OperatorError) more than is read; `where` names the line, or nothing. */
export function refuseAbove(found: number, atMost: number, what: string, where = ''): void {
  if (found <= atMost) return;
  const numbers = [found, atMost].map((number) => number.toLocaleString('en-GB'));
  throw new OperatorError(`Found ${numbers[0]} ${what}${where}, wanted at most ${numbers[1]}. ${advice}`);
}

/** Counts what has been read; refuses (OperatorError) as soon as it is too much. */
export class RowCount {
  private rows = 0;
  private cells = 0;

  constructor(private readonly rowsAtMost: number) {}

  add(cells: readonly string[], line: number): void {
    this.rows += 1;
    this.cells += cells.length;
    refuseAbove(this.rows, this.rowsAtMost, 'rows');
    refuseAbove(cells.length, limits.columns, 'columns', ` on line ${line}`);
    refuseAbove(this.cells, limits.cells, 'cells');
    const longest = cells.reduce((length, cell) => Math.max(length, cell.length), 0);
    refuseAbove(longest, limits.cellLength, 'signs in one cell', ` on line ${line}`);
  }
}
