import { formatCount } from '../../estimates/format-count.js';
import { lowerFirst } from '../../wording/letter-case.js';
import type { BlockPlacement } from './block-reading.js';
import { readBlockCell } from './block-cell.js';
import type { MatchedColumn } from './match-columns.js';
import type { MatchedRow, SumRow } from './match-rows.js';
import { quoteTyped } from './reading.js';

/** The figures of a block in their cells, and what of them cannot be placed. */
export interface PlacedFigures {
  placements: readonly BlockPlacement[];
  notes: readonly string[];
  problems: readonly string[];
}

function placeOf(row: { label: string; number: number }, { heading }: MatchedColumn): string {
  const rowName = row.label === '' ? `row ${row.number}` : `row ${quoteTyped(row.label)}`;
  return /^column \d+$/.test(heading) ? `${rowName}, ${heading}` : `${rowName}, column ${quoteTyped(heading)}`;
}

/** The problem with a row of sums in one column, or null where it is right, empty or no sum of counts. */
function sumProblem(sum: SumRow, column: MatchedColumn, placements: readonly BlockPlacement[]): string | null {
  const { value, problem } = readBlockCell(column.field, sum.cells[column.column] ?? '');
  if (column.field.kind !== 'COUNT' || (value === null && problem === null)) return null;
  if (problem !== null) return `In ${placeOf(sum, column)}: ${lowerFirst(problem)}`;
  const cells = new Set(sum.of.map((code) => `${code}.${column.field.key}`));
  const added = placements.reduce((total, each) => total + (cells.has(each.cell) ? Number(each.value ?? 0) : 0), 0);
  if (added === value) return null;
  return (
    `In ${placeOf(sum, column)}, the sum is ${formatCount(Number(value))}, but the rows add up to ${formatCount(added)}. ` +
    'Check that no row is missing and none is wrong.'
  );
}

/** Reads every figure of the matched rows and columns, and checks the rows of sums against them. */
export function placeFigures(
  rows: readonly MatchedRow[],
  columns: readonly MatchedColumn[],
  sums: readonly SumRow[],
): PlacedFigures {
  const problems: string[] = [];
  const placements = rows.flatMap((row) =>
    columns.map((column): BlockPlacement => {
      const { value, problem } = readBlockCell(column.field, row.cells[column.column] ?? '');
      const from = placeOf(row, column);
      if (problem !== null) problems.push(`In ${from}: ${lowerFirst(problem)}`);
      return { cell: `${row.code}.${column.field.key}`, value, from };
    }),
  );
  for (const sum of sums)
    for (const column of columns) {
      const problem = sumProblem(sum, column, placements);
      if (problem !== null) problems.push(problem);
    }
  const notes = sums.map(({ label }) => `The row ${quoteTyped(label)} was checked against the others and left out.`);
  return { placements, notes, problems };
}
