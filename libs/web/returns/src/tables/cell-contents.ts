import type { CellId, CellValue } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';

/** What one cell of a draft holds: its value, and the text as it was typed where that is not simply the value. */
export interface CellContents {
  value: CellValue | null;
  typed: string | null;
}

/** What some cells hold; both null = empty. */
export type CellsContents = Readonly<Record<CellId, CellContents>>;

/** What a cell of a draft holds. */
export function contentsOf({ answer, typed }: DraftAnswer, cell: CellId): CellContents {
  return { value: answer.cells[cell] ?? null, typed: typed[cell] ?? null };
}

/** A record with some of its entries replaced; null takes an entry out. */
function withEntries<Value>(
  record: Readonly<Record<string, Value>>,
  changes: readonly (readonly [string, Value | null])[],
): Record<string, Value> {
  const changed = new Map<string, Value | null>([...Object.entries(record), ...changes]);
  const kept = [...changed].filter((entry): entry is [string, Value] => entry[1] !== null);
  return Object.fromEntries(kept);
}

/** The draft with some of its cells holding something else; all other cells stay as they are. */
export function setContents(table: DraftAnswer, contents: CellsContents): DraftAnswer {
  const cells = Object.entries(contents);
  return {
    ...table,
    answer: {
      ...table.answer,
      cells: withEntries(
        table.answer.cells,
        cells.map(([cell, { value }]) => [cell, value] as const),
      ),
      confirmed: true,
    },
    typed: withEntries(
      table.typed,
      cells.map(([cell, { typed }]) => [cell, typed] as const),
    ),
  };
}

function isSame(a: CellContents, b: CellContents): boolean {
  return a.typed === b.typed && JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** What the cells that differ between two drafts of one answer hold in the first of them. */
export function differingContents(from: DraftAnswer, to: DraftAnswer): CellsContents {
  const drafts = [from, to];
  const cells = new Set(drafts.flatMap(({ answer, typed }) => [...Object.keys(answer.cells), ...Object.keys(typed)]));
  const differing = [...cells].filter((cell) => !isSame(contentsOf(from, cell), contentsOf(to, cell)));
  return Object.fromEntries(differing.map((cell) => [cell, contentsOf(from, cell)]));
}
