import type { Field } from '../definition/field.js';
import { repeatedFields } from '../definition/places.js';
import { tableRows } from '../definition/table-rows.js';
import type { AskedTable } from './asked-table.js';
import { isFigure } from './block-cell.js';
import type { Grid } from './block-grid.js';
import { counted, refused } from './block-reading.js';
import type { BlockReading } from './block-reading.js';
import { columnNames } from './column-names.js';
import type { MatchedColumn } from './match-columns.js';
import { placeFigures } from './place-figures.js';

function ordered(fields: readonly Field[]): MatchedColumn[] {
  return fields.map((field, column) => ({ field, column, heading: `column ${column + 1}` }));
}

/** The columns that a first row without figures names, each once; null where it does not. */
function headed(first: readonly string[], fields: readonly Field[]): MatchedColumn[] | null {
  const names = columnNames(fields);
  const columns = first.flatMap((heading, column) => {
    const field = fields.find(({ key }) => key === names.match(heading));
    return field === undefined ? [] : [{ field, column, heading }];
  });
  const isWhole = columns.length === first.length && new Set(columns.map(({ field }) => field)).size === first.length;
  return isWhole ? columns : null;
}

/** The columns of a block that names no rows: by its headings, else all in order, else the one that it was pasted into. */
function columnsOf(grid: Grid, { question, block }: AskedTable): { columns: MatchedColumn[]; rows: Grid } {
  const fields = repeatedFields(question);
  const [first = []] = grid;
  const byHeading = first.some((text) => fields.some((field) => isFigure(field, text))) ? null : headed(first, fields);
  if (byHeading !== null) return { columns: byHeading, rows: grid.slice(1) };
  const pasted = fields.filter(({ key }) => block.at?.endsWith(`.${key}`) === true);
  const isWhole = first.length === fields.length;
  return { columns: ordered(isWhole ? fields : first.length === 1 ? pasted : []), rows: grid };
}

/**
 * Reads a block of figures alone. It must have exactly the rows of the table, and all its columns, those it heads, or
 * the one that it was pasted into from the top: anything else would be a guess.
 */
export function readUnlabelled(grid: Grid, asked: AskedTable): BlockReading {
  const { edition, question, block } = asked;
  const { columns, rows } = columnsOf(grid, asked);
  const expected = tableRows(edition, question.shape, block.cells);
  const isFromTop = block.at === null || block.at.startsWith(`${expected[0]?.code ?? ''}.`);
  if (columns.length === 0 || rows.length !== expected.length || !isFromTop) {
    const block = `${counted(rows.length, 'row')} and ${counted(grid[0]?.length ?? 0, 'column')}`;
    const table = `${counted(expected.length, 'row')} and ${counted(repeatedFields(question).length, 'column')}`;
    const wanted = 'Copy the names of its rows and columns along, or all figures of the table from its first row.';
    return refused(false, [`The block names no row of this table. It has ${block}, the table ${table}. ${wanted}`]);
  }
  const matched = expected.map(({ code }, index) => ({ code, label: '', number: index + 1, cells: rows[index] ?? [] }));
  const { placements, problems } = placeFigures(matched, columns, []);
  if (problems.length > 0) return refused(false, problems);
  const order = `its ${counted(rows.length, 'row')} were taken in the order of the table`;
  const note = `The block names no rows: ${order}. Check each against your source.`;
  return { isLabelled: false, placements, notes: [note], problems: [] };
}
