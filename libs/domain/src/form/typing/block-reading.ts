import { formatCount } from '../../estimates/format-count.js';
import type { CellId, CellValue } from '../definition/answer.js';

/** One value of a block and where it belongs. */
export interface BlockPlacement {
  cell: CellId;
  /** Null = the block leaves the cell empty. */
  value: CellValue | null;
  /** Which row and column of the block it comes from, in words. */
  from: string;
}

/** What a pasted block or a csv says about one table, or why it cannot be placed. Nothing of it is in the table yet. */
export interface BlockReading {
  /** Whether rows and columns were matched by their names; else by their order alone. */
  isLabelled: boolean;
  /** Empty where there are problems: a block goes in whole or not at all. */
  placements: readonly BlockPlacement[];
  /** What to know besides: a row of totals that was checked and left out, for example. */
  notes: readonly string[];
  /** Why it cannot be placed: each name that matched nothing, and what was expected. */
  problems: readonly string[];
}

/** A block of which nothing is placed. */
export function refused(isLabelled: boolean, problems: readonly string[]): BlockReading {
  return { isLabelled, placements: [], notes: [], problems };
}

/** @example counted(1, 'row') // "1 row" */
export function counted(count: number, word: string): string {
  return `${formatCount(count)} ${count === 1 ? word : `${word}s`}`;
}
