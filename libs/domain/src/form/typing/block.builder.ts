import type { CellId, Cells } from '../definition/answer.js';
import type { Field } from '../definition/field.js';
import { questionsOf } from '../definition/edition-questions.js';
import { levelField, tableRows } from '../definition/table-rows.js';
import { latestEdition } from '../editions/form-editions.js';
import type { TableQuestion } from './asked-table.js';
import type { BlockReading } from './block-reading.js';
import { readBlock } from './read-block.js';

/** For tests: every table of the latest edition. */
export const tables: readonly TableQuestion[] = questionsOf(latestEdition()).filter(
  (question): question is TableQuestion => question.shape.of === 'TABLE',
);

/** For tests: the table with a code. */
export function tableOf(code: string): TableQuestion {
  const table = questionsOf(latestEdition()).find((question) => question.code === code);
  if (table?.shape.of !== 'TABLE') throw new Error(`${code} is no table.`);
  return { ...table, shape: table.shape };
}

/** For tests: what a text says of a table that is empty, or stands as `cells`. */
export function read(
  question: TableQuestion,
  text: string,
  standing: { cells?: Cells; at?: CellId } = {},
): BlockReading {
  return readBlock(latestEdition(), question, { text, cells: standing.cells ?? {}, at: standing.at ?? null });
}

/** For tests: the values of a reading by cell; empty cells are null. */
export function valuesOf({ placements }: BlockReading): Record<CellId, unknown> {
  return Object.fromEntries(placements.map(({ cell, value }) => [cell, value]));
}

/** For tests: rows as spreadsheets copy them. */
export function copied(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** For tests: rows as a csv file holds them. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((text) => `"${String(text).replaceAll('"', '""')}"`).join(',')).join('\r\n');
}

/** For tests: a table as a block with its labels, a figure in each cell from `figure`. */
export function labelled(
  question: TableQuestion,
  level: 'BROAD' | 'DETAILED',
  figure: (row: number, column: number) => number,
): { heading: string[]; rows: [label: string, ...figures: string[]][]; values: Record<CellId, number> } {
  const groups = tableRows(latestEdition(), question.shape, { [levelField]: level });
  const columns: readonly Field[] = question.shape.columns;
  const values: Record<CellId, number> = {};
  const rows = groups.map(({ code, label }, row): [string, ...string[]] => {
    const figures = columns.map((field, column) => {
      values[`${code}.${field.key}`] = figure(row, column);
      return figure(row, column).toLocaleString('en-GB');
    });
    return [label, ...figures];
  });
  return { heading: ['Group', ...columns.map(({ label }) => label)], rows, values };
}
