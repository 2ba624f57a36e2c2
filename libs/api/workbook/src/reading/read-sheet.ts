import { findQuestion } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { answerColumn, keyColumn, labelColumn, rowKeys } from '../layout/planned-row.js';
import { cellAddress } from '../writing/cell-address.js';
import { fieldsBlock, gridBlock, namedColumns } from './block.js';
import type { Block, BlockLine } from './block.js';
import { readCellValue } from './read-cell.js';
import { WorkbookRefusal } from './refusal.js';
import type { SheetCells } from './sheet-cells.js';
import type { TypedAnswers } from './typed-answers.js';

/** What is filled while sheets are read. */
export interface SheetReading {
  edition: FormEdition;
  typed: TypedAnswers;
  /** The lines found: the question, whether its rows or its fields, and the key. */
  seen: Map<string, string>;
}

function moved(sheet: SheetCells, row: number, why: string): WorkbookRefusal {
  const where = `Row ${row + 1} of the sheet “${sheet.name}”`;
  return new WorkbookRefusal(
    'CELLS_MOVED',
    `${where} ${why}. Rows, columns and headings must stay as they were: download a new workbook, and copy your answers into it.`,
  );
}

function found(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function beginBlock(sheet: SheetCells, row: number, { edition }: SheetReading): Block | null {
  const [, kind, code = ''] = /^(grid|fields):(.+)$/.exec(sheet.textAt(row, keyColumn)) ?? [];
  if (kind === undefined) return null;
  const question = findQuestion(edition, code);
  if (question === null) throw moved(sheet, row, `names a question (${code}) that this form does not ask`);
  if (kind === 'fields') return fieldsBlock(question);
  const block = gridBlock(edition, question, namedColumns(sheet, row));
  if (block === null) throw moved(sheet, row, 'no longer names each column once');
  return block;
}

function checkHeadings(sheet: SheetCells, row: number, { headings }: Block): void {
  for (const [column, heading] of headings) {
    const stands = sheet.textAt(row, column);
    if (stands !== heading.trim()) {
      throw moved(sheet, row, `has “${stands}” in ${cellAddress(row, column)}, where “${heading}” stood`);
    }
  }
}

function readLine(sheet: SheetCells, row: number, line: { block: Block; of: BlockLine }, typed: TypedAnswers): void {
  for (const { part, scope, column } of line.of.answers) {
    const place = { sheet: sheet.name, address: cellAddress(row, column), question: line.block.question, part, scope };
    if (sheet.isFormula(row, column)) {
      typed.report(place, { typed: 'a formula', wanted: 'the value itself: copy the cell, and paste its value' });
      continue;
    }
    const value = sheet.valueAt(row, column);
    const read = readCellValue(part, value);
    if ('wanted' in read) typed.report(place, { typed: found(value), wanted: read.wanted });
    else if (read.value !== undefined) typed.keep(place, read.value);
  }
}

function checkLine(sheet: SheetCells, row: number, block: Block, seen: Map<string, string>): BlockLine {
  const key = sheet.textAt(row, keyColumn);
  const line = block.lineOf(key);
  if (line === null) throw moved(sheet, row, `does not belong to “${block.question.shortText}”`);
  const name = lineName(block, key);
  const label = sheet.textAt(row, labelColumn);
  if (seen.has(name)) throw moved(sheet, row, 'stands there twice');
  if (line.label !== null && label !== line.label.trim()) {
    throw moved(sheet, row, `begins with “${label}”, where “${line.label}” stood`);
  }
  seen.set(name, sheet.name);
  return line;
}

/** What the line of headings is known by: a question may have two. */
export function headingsOf({ of }: Pick<Block, 'of'>): string {
  return `${rowKeys.headings} of ${of}`;
}

/** What a line is known by, within the whole workbook. */
export function lineName({ question }: Pick<Block, 'question'>, key: string): string {
  return `${question.code} ${key}`;
}

/** Refuses answers that were typed where no row says what they are. */
function checkUnnamed(sheet: SheetCells, row: number, block: Block | null): void {
  if (block === null) return;
  const columns = [...block.headings.keys()];
  const isTyped = columns.some((column) => column >= answerColumn && sheet.valueAt(row, column) !== null);
  if (isTyped)
    throw moved(sheet, row, 'holds answers, but it was added: only the rows that were there can be filled in');
}

/** Reads one sheet into what was typed. Its lines are found by their keys, wherever they stand. */
export function readSheet(sheet: SheetCells, reading: SheetReading): void {
  let block: Block | null = null;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const key = sheet.textAt(row, keyColumn);
    const begun = beginBlock(sheet, row, reading);
    if (begun !== null) {
      block = begun;
      const name = lineName(begun, key);
      if (reading.seen.has(name)) throw moved(sheet, row, 'stands there twice');
      reading.seen.set(name, sheet.name);
    } else if (key === '') checkUnnamed(sheet, row, block);
    else if (key === rowKeys.headings && block !== null) {
      checkHeadings(sheet, row, block);
      reading.seen.set(lineName(block, headingsOf(block)), sheet.name);
    } else if (key !== rowKeys.notes && block !== null) {
      readLine(sheet, row, { block, of: checkLine(sheet, row, block, reading.seen) }, reading.typed);
    }
  }
}
