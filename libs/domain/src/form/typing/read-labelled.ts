import { repeatedFields } from '../definition/places.js';
import type { AskedTable } from './asked-table.js';
import { isFigure } from './block-cell.js';
import { transposed } from './block-grid.js';
import type { Grid } from './block-grid.js';
import { findLayout } from './block-layout.js';
import type { LayoutNames } from './block-layout.js';
import { levelPlacement, levelsOf } from './block-levels.js';
import type { BlockLevel } from './block-levels.js';
import { refused } from './block-reading.js';
import type { BlockReading } from './block-reading.js';
import { columnNames } from './column-names.js';
import { matchColumns } from './match-columns.js';
import { matchRows } from './match-rows.js';
import { placeFigures } from './place-figures.js';

/** One way to read a block. */
interface Attempt {
  /** Names that matched nothing, and rows that are only sums: the fewer, the better. */
  unmatched: number;
  sums: number;
  reading: BlockReading;
}

const noFigures =
  'The block names rows or columns of this table, but holds no figures for them. Copy the figures along.';

/** Reads the block as one that names rows of one level; null where it names none. */
function readAtLevel(grid: Grid, level: BlockLevel, asked: AskedTable): Attempt | null {
  const fields = repeatedFields(asked.question);
  const names: LayoutNames = {
    rows: level.rows,
    columns: columnNames(fields),
    isFigure: (text) => fields.some((field) => isFigure(field, text)),
    width: fields.length,
  };
  const layout = findLayout(grid, names);
  if (layout === null) return null;
  const rows = matchRows(layout, level);
  const columns = matchColumns(fields, layout, names);
  const hasFigures = rows.rows.length > 0 && columns.columns.length > 0;
  const unmatched = rows.problems.length + columns.problems.length + (hasFigures ? 0 : 1);
  const attempt = { unmatched, sums: rows.sums.length };
  if (unmatched > 0) {
    const problems = [...columns.problems, ...rows.problems];
    return { ...attempt, reading: refused(true, problems.length === 0 ? [noFigures] : problems) };
  }
  const figures = placeFigures(rows.rows, columns.columns, rows.sums);
  if (figures.problems.length > 0) return { ...attempt, reading: refused(true, figures.problems) };
  const placements = [...levelPlacement(level, asked), ...figures.placements];
  const notes = [...columns.notes, ...rows.notes, ...figures.notes];
  return { ...attempt, reading: { isLabelled: true, placements, notes, problems: [] } };
}

function isBetter(a: Attempt, b: Attempt): boolean {
  return a.unmatched === b.unmatched ? a.sums < b.sums : a.unmatched < b.unmatched;
}

/** The best reading of a block by its names, at any level and whichever way it is turned; null = it names no row. */
export function readLabelled(grid: Grid, asked: AskedTable): BlockReading | null {
  const attempts = [grid, transposed(grid)].flatMap((turned) =>
    levelsOf(asked).map((level) => readAtLevel(turned, level, asked)),
  );
  const best = attempts.reduce<Attempt | null>(
    (least, each) => (each !== null && (least === null || isBetter(each, least)) ? each : least),
    null,
  );
  return best?.reading ?? null;
}
