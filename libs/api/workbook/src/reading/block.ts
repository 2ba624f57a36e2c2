import { everyTableRow, isConfirmed, questionFields } from '@monitor/domain';
import type { FormEdition, Question } from '@monitor/domain';
import { partsOf } from '../layout/field-part.js';
import type { FieldPart } from '../layout/field-part.js';
import { confirmedPart } from '../layout/plan-fields.js';
import { answerColumn, labelColumn, rowKeys } from '../layout/planned-row.js';
import { gridParts } from '../layout/question-to-plan.js';
import type { SheetCells } from './sheet-cells.js';

/** A line of a block that is looked for by its key. */
export interface BlockLine {
  key: string;
  /** What must stand beside it; null where anybody may have changed it. */
  label: string | null;
  /** The cells to be read: the part of the form, the row or entry, and the column of the sheet. */
  answers: readonly { part: FieldPart; scope: string; column: number }[];
}

/** The rows or entries of one question, or the fields of it, as a sheet holds them. */
export interface Block {
  question: Question;
  of: 'GRID' | 'FIELDS';
  /** The line with a key, or null where the block has none such. */
  lineOf(key: string): BlockLine | null;
  /** The keys of lines that must be there. */
  expected: readonly string[];
  /** What must stand in the line of headings, by column. */
  headings: ReadonlyMap<number, string>;
}

const entryPattern = /^entry:([a-z0-9]{1,24})$/;

/** The rows or entries of a question; the columns are found by the names that stand in the line that begins it. */
export function gridBlock(
  edition: FormEdition,
  question: Question,
  columns: ReadonlyMap<string, number>,
): Block | null {
  const parts = gridParts(question);
  const placed = parts.flatMap((part) => {
    const column = columns.get(part.key);
    return column === undefined ? [] : [{ part, column }];
  });
  if (placed.length < parts.length || columns.size !== parts.length) return null;
  const { shape } = question;
  const rows = shape.of === 'TABLE' ? everyTableRow(edition, shape) : [];
  const lines = new Map(rows.map(({ code, label }) => [rowKeys.row(code), { code, label }]));
  const lineOf = (key: string): BlockLine | null => {
    const entry = shape.of === 'ENTRIES' ? entryPattern.exec(key)?.[1] : undefined;
    const scope = lines.get(key)?.code ?? entry;
    if (scope === undefined) return null;
    return { key, label: lines.get(key)?.label ?? null, answers: placed.map((each) => ({ ...each, scope })) };
  };
  const headings = new Map(placed.map(({ part, column }) => [column, part.label]));
  return { question, of: 'GRID', lineOf, expected: [...lines.keys()], headings };
}

/** The fields of a whole question, one a line. */
export function fieldsBlock(question: Question): Block {
  const parts = questionFields(question).flatMap(partsOf);
  const fields = parts.map((part): [string, FieldPart] => [rowKeys.field(part.key), part]);
  const confirmed: [string, FieldPart][] = isConfirmed(question) ? [[rowKeys.confirmed, confirmedPart]] : [];
  const lines = new Map([...fields, ...confirmed]);
  const lineOf = (key: string): BlockLine | null => {
    const part = lines.get(key);
    if (part === undefined) return null;
    return { key, label: part.label, answers: [{ part, scope: '', column: answerColumn }] };
  };
  const headings = new Map([[answerColumn, 'Your answer']]);
  return { question, of: 'FIELDS', lineOf, expected: [...lines.keys()], headings };
}

/** The names of the fields in the line that begins a grid, each with its column. */
export function namedColumns(sheet: SheetCells, row: number): Map<string, number> {
  const columns = new Map<string, number>();
  for (let column = labelColumn; column < sheet.columnCount; column += 1) {
    const name = sheet.textAt(row, column);
    if (name !== '') columns.set(name, column);
  }
  return columns;
}
