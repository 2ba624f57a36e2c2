import { cellIn, formatCount, levelField, scopesOf, valueInWords } from '@monitor/domain';
import type { BlockPlacement, BlockReading, CellValue, Field, FormEdition, readBlock } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { contentsOf, setContents } from './cell-contents.js';
import { changeLevel } from './change-level.js';
import type { LevelChange } from './change-level.js';
import type { TableQuestion } from './table-question.js';

/** How a block is read against a table: by names, never by place. */
export type ReadBlock = typeof readBlock;

/** Whether a text is a block of cells, as spreadsheets put on the clipboard, and not just one value. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}

/** A table and what is to be put into it. */
export interface BlockForTable {
  table: DraftAnswer;
  reading: Pick<BlockReading, 'placements'>;
}

/** The table at the level at which a block is held, which may not be the one at which it stands. */
function atLevelOf(edition: FormEdition, question: TableQuestion, { table, reading }: BlockForTable): LevelChange {
  const level = reading.placements.find(({ cell }) => cell === levelField)?.value;
  return typeof level === 'string'
    ? changeLevel(edition, question, { table, level })
    : { table, addedUp: [], lost: [] };
}

/** The draft with a block put into its table. */
export function placeBlock(edition: FormEdition, question: TableQuestion, block: BlockForTable): DraftAnswer {
  const { table } = atLevelOf(edition, question, block);
  const cells = block.reading.placements.map(({ cell, value }) => [cell, { value, typed: null }] as const);
  return setContents(table, Object.fromEntries(cells));
}

/** Rows in which something stands that a block leaves no place for, because it is held in other groups. */
export function rowsLostTo(edition: FormEdition, question: TableQuestion, block: BlockForTable): string[] {
  return atLevelOf(edition, question, block).lost;
}

/** What happens to one cell when a block is put into the table. */
export interface CellPreview {
  becomes: string;
  /** Which row and column of the block it comes from. */
  from: string;
  /** What stands there now, where that is something else; null where the cell is empty or stays the same. */
  instead: string | null;
}

/** One row of the table as a block would leave it. */
export interface RowPreview {
  code: string;
  label: string;
  /** By the key of the column; columns that the block does not fill are not there. */
  cells: ReadonlyMap<string, CellPreview>;
}

function inWords(field: Field, value: CellValue | null): string {
  return value === null ? 'empty' : valueInWords(field, value);
}

function cellPreview(table: DraftAnswer, field: Field, { cell, value, from }: BlockPlacement): CellPreview {
  const { value: now, typed } = contentsOf(table, cell);
  const stands = typed ?? (now === null ? null : inWords(field, now));
  const isSame = typed === null && JSON.stringify(now) === JSON.stringify(value);
  return { becomes: inWords(field, value), from, instead: isSame ? null : stands };
}

/** What goes where, row by row, at the level that the block is held at. */
export function previewBlock(edition: FormEdition, question: TableQuestion, block: BlockForTable): RowPreview[] {
  const { reading } = block;
  const { table } = atLevelOf(edition, question, block);
  const { cells } = placeBlock(edition, question, block).answer;
  const byCell = new Map(reading.placements.map((placement) => [placement.cell, placement]));
  return scopesOf(edition, question, cells).flatMap((scope) => {
    if (scope.of !== 'ROW') return [];
    const placed = question.shape.columns.flatMap((field) => {
      const placement = byCell.get(cellIn(scope, field.key));
      return placement === undefined ? [] : [{ field, placement }];
    });
    const previews = placed.map(({ field, placement }) => [field.key, cellPreview(table, field, placement)] as const);
    return placed.length === 0 ? [] : [{ ...scope.row, cells: new Map(previews) }];
  });
}

const counted = (count: number, word: string) => `${formatCount(count)} ${count === 1 ? word : `${word}s`}`;

/** What putting a block into the table does, in a sentence: “14 counts, 3 of them in place of other ones”. */
export function blockInWords(rows: readonly RowPreview[]): string {
  const cells = rows.flatMap(({ cells: previews }) => [...previews.values()]);
  const replaced = cells.filter(({ instead }) => instead !== null).length;
  const all = counted(cells.length, 'number');
  return replaced === 0 ? all : `${all}, ${formatCount(replaced)} of them in place of what stands there now`;
}
