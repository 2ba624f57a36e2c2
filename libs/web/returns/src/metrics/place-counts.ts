import { countFields, metricCell } from '@monitor/domain';
import type { CountField, GroupCount } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { readTypedNumber } from '../draft/typed-number.js';
import { withTyped } from '../draft/with-typed.js';

export type DraftTable = DraftAnswer & { kind: 'TABLE' };

/** One place of the grid. */
export interface GridPlace {
  group: string;
  field: CountField;
}

/** The table with a text typed into one place. */
export function typeCount(table: DraftTable, { group, field }: GridPlace, text: string): DraftTable {
  const { metricId, stratifier, counts } = table.content;
  const { value } = readTypedNumber(text);
  const cell = metricCell(metricId, stratifier, group, field);
  const placed = counts.map((count): GroupCount => (count.group === group ? { ...count, [field]: value } : count));
  return { ...table, content: { ...table.content, counts: placed }, typed: withTyped(table.typed, cell, text, value) };
}

/** The table with a block of texts placed, its first cell at `from`. The block is known to fit. */
export function placeBlock(table: DraftTable, from: GridPlace, rows: readonly string[][]): DraftTable {
  const firstRow = table.content.counts.findIndex(({ group }) => group === from.group);
  const firstColumn = countFields.indexOf(from.field);
  let placed = table;
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      const group = table.content.counts[firstRow + row]?.group;
      const field = countFields[firstColumn + column];
      if (group !== undefined && field !== undefined) placed = typeCount(placed, { group, field }, text);
    }),
  );
  return placed;
}

/** How many rows and columns there are from a place to the end of the grid. */
export function roomFrom(table: DraftTable, { group, field }: GridPlace): { rows: number; columns: number } {
  const { counts } = table.content;
  return {
    rows: counts.length - counts.findIndex((count) => count.group === group),
    columns: countFields.length - countFields.indexOf(field),
  };
}

/** Sums of what is filled in so far; null where a column has nothing. */
export function runningTotals(counts: readonly GroupCount[]): Record<CountField, number | null> {
  const sum = (field: CountField) => {
    const given = counts.flatMap((count) => (Number.isFinite(count[field]) ? [Number(count[field])] : []));
    return given.length === 0 ? null : given.reduce((total, value) => total + value, 0);
  };
  return { numerator: sum('numerator'), denominator: sum('denominator') };
}
