import { readTyped } from '@monitor/domain';
import type { CellValue, Field } from '@monitor/domain';
import { countedDay, firstCountedDay } from '../layout/counted-days.js';
import { offeredWords } from '../layout/field-part.js';
import type { FieldPart } from '../layout/field-part.js';

/** What a spreadsheet holds in a cell. */
export type SheetValue = string | number | boolean | Date | null;

/** What a cell was read as; `wanted` says what would have been understood. Undefined = the cell is empty. */
export type CellRead = { value: CellValue | undefined } | { wanted: string };

/** What a text in a cell means, read as what people type on the page is. */
function readText(field: Field, text: string, wanted: string): CellRead {
  const { value } = readTyped(field, text);
  return value === null ? { wanted } : { value };
}

function readDay(field: Field, value: SheetValue): CellRead {
  const wanted = 'a day, for example 30 September 2026';
  if (typeof value === 'string') return readText(field, value, wanted);
  const counted = value instanceof Date ? value.toISOString().slice(0, 10) : null;
  const day = typeof value === 'number' ? countedDay(value) : counted;
  return day === null || day < firstCountedDay ? { wanted } : { value: day };
}

/** A number that no answer can hold, as 1e999 is, is none; and nought has no sign. */
function readNumber(field: Field, value: SheetValue, wanted: string): CellRead {
  if (typeof value === 'number') return Number.isFinite(value) ? { value: value === 0 ? 0 : value } : { wanted };
  return typeof value === 'string' ? readText(field, value, wanted) : { wanted };
}

/** A share may come as text (“45%”) or, where a spreadsheet took the sign for itself, as a fraction: that is not guessed. */
function readPercent(field: Field, value: SheetValue): CellRead {
  const wanted = 'a whole number from 0 to 100, without a sign';
  const read = readNumber(field, value, wanted);
  const isFraction = 'value' in read && typeof read.value === 'number' && !Number.isInteger(read.value);
  return isFraction ? { wanted } : read;
}

function sameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function readYesNo(value: SheetValue): CellRead {
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string' && sameWord(value, 'yes')) return { value: true };
  return typeof value === 'string' && sameWord(value, 'no') ? { value: false } : { wanted: '“Yes” or “No”' };
}

function readChoice(part: FieldPart, field: Field & { kind: 'CHOICE' }, value: SheetValue): CellRead {
  const text = value instanceof Date || value === null ? '' : String(value);
  const chosen =
    field.choices.find(({ label }) => sameWord(label, text)) ?? field.choices.find((choice) => choice.value === text);
  if (chosen !== undefined) return { value: chosen.value };
  return { wanted: `one of ${offeredWords(part).map((word) => `“${word}”`).join(', ')}` }; // prettier-ignore
}

function readWords(value: SheetValue): CellRead {
  if (value instanceof Date) return { wanted: 'words (the cell holds a date: type an apostrophe before it)' };
  return { value: String(value) };
}

/** What a cell holds as the answer of a part of a field, read as people type; nothing is guessed. */
export function readCellValue(part: FieldPart, value: SheetValue): CellRead {
  const { field, choice } = part;
  if (value === null || value === '') return { value: undefined };
  if (choice !== undefined) return readYesNo(value);
  switch (field.kind) {
    case 'CHOICE':
      return readChoice(part, field, value);
    case 'CHOICES':
    case 'YES_NO':
      return readYesNo(value);
    case 'DAY':
      return readDay(field, value);
    case 'PERCENT':
      return readPercent(field, value);
    case 'COUNT':
      return readNumber(field, value, 'a whole number, 0 or more');
    case 'DAYS':
      return readNumber(field, value, 'a number of days');
    case 'TEXT':
    case 'LINK':
      return readWords(value);
  }
}
