import type { FormEdition } from '../definition/form-edition.js';
import { repeatedFields } from '../definition/places.js';
import { tableRows } from '../definition/table-rows.js';
import type { AskedTable, TableQuestion, TypedBlock } from './asked-table.js';
import { mayBeThousands, toColumn, toGrid } from './block-grid.js';
import type { Grid } from './block-grid.js';
import { refused } from './block-reading.js';
import type { BlockReading } from './block-reading.js';
import { readLabelled } from './read-labelled.js';
import { readUnlabelled } from './read-unlabelled.js';

/** More cells than any table has, with room for titles and footnotes. */
const mostCells = 5000;
/** More characters than so many cells have; a longer text is not even taken apart. */
const mostCharacters = 500_000;

/** Commas that may separate thousands of one column, or columns: only one of the two fits the table, or neither is taken. */
function readCommas(text: string, asked: AskedTable): BlockReading {
  const asColumn = readUnlabelled(toColumn(text), asked);
  const asColumns = readUnlabelled(toGrid(text), asked);
  if (asColumn.problems.length === 0 && asColumns.problems.length === 0)
    return refused(false, [
      'The commas of the block can separate thousands or columns. Copy the names of its rows and columns along, or the ' +
        'cells from a spreadsheet.',
    ]);
  return asColumn.problems.length === 0 ? asColumn : asColumns;
}

function isTooLarge(grid: Grid, { edition, question, block }: AskedTable): boolean {
  const cells = grid.length * (grid[0]?.length ?? 0);
  return cells > mostCells + tableRows(edition, question.shape, block.cells).length * repeatedFields(question).length;
}

/**
 * Reads a pasted block or the text of a csv against one table, by names and never by place: rows and columns in any
 * order, under any name that people give them, turned either way; sums are checked and left out. What does not match
 * wholly is refused, with each name that did not. A block without names is taken only where it has exactly the shape
 * of the table, and the reading says so. Nothing is placed yet: the result is for people to look at.
 */
export function readBlock(edition: FormEdition, question: TableQuestion, block: TypedBlock): BlockReading {
  const asked: AskedTable = { edition, question, block };
  const grid = block.text.length > mostCharacters ? null : toGrid(block.text);
  if (grid?.length === 0) return refused(false, ['The block is empty. Copy the figures with the names of their rows.']);
  if (grid === null || isTooLarge(grid, asked))
    return refused(false, ['The block is far larger than this table. Copy only the rows and columns of the table.']);
  if (mayBeThousands(block.text)) return readCommas(block.text, asked);
  return readLabelled(grid, asked) ?? readUnlabelled(grid, asked);
}
