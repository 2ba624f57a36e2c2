import type { FormEdition } from '@monitor/domain';
import type { GridRow } from './grid-rows.js';
import { rowsHeading } from './table-question.js';
import type { TableQuestion } from './table-question.js';

/** What a spreadsheet would break a cell at. */
function plain(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

/** The rows of a table as spreadsheets take them from the clipboard: with the names of rows and columns, as typed. */
export function tableAsBlock(edition: FormEdition, question: TableQuestion, rows: readonly GridRow[]): string {
  const head = [rowsHeading(edition, question), ...question.shape.columns.map(({ label }) => label)];
  const lines = rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
  return [head, ...lines].map((line) => line.map(plain).join('\t')).join('\n');
}
