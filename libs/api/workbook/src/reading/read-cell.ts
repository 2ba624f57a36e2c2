import { isRealDay } from '@monitor/domain';
import type { CellValue, Field } from '@monitor/domain';
import { countedDay, firstCountedDay } from '../layout/counted-days.js';
import { offeredWords } from '../layout/field-part.js';
import type { FieldPart } from '../layout/field-part.js';

/** What a spreadsheet holds in a cell. */
export type SheetValue = string | number | boolean | Date | null;

/** What a cell was read as; `wanted` says what would have been understood. Undefined = the cell is empty. */
export type CellRead = { value: CellValue | undefined } | { wanted: string };

const longMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => longMonth.format(Date.UTC(2026, month)).toLowerCase());

function dayOf(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRealDay(text) ? text : null;
}

/** A day as people write it: 2026-09-30, 30/9/2026, 30 September 2026, 30 Sep 2026. */
function readDayText(text: string): string | null {
  if (isRealDay(text)) return text;
  const [, day, month, year] = /^(\d{1,2})[ /.-]+(\d{1,2}|[A-Za-z]{3,9})[ /.,-]+(\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const named = months.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  return dayOf(Number(year), /^\d/.test(month) ? Number(month) : named, Number(day));
}

function typedDay(value: SheetValue): string | null {
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return day < firstCountedDay ? null : day;
  }
  if (typeof value === 'number') return countedDay(value);
  return typeof value === 'string' ? readDayText(value.trim()) : null;
}

function readDay(value: SheetValue): CellRead {
  const day = typedDay(value);
  return day === null ? { wanted: 'a day, for example 30 September 2026' } : { value: day };
}

function readNumber(value: SheetValue, wanted: string): CellRead {
  if (typeof value === 'number') return { value };
  if (typeof value !== 'string') return { wanted };
  const plain = value.trim().replace(/(?<=\d)[ ,](?=\d{3}\b)/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? { value: Number(plain) } : { wanted };
}

/** A share may come as text (“45%”) or, where a spreadsheet took the sign for itself, as a fraction: that is not guessed. */
function readPercent(value: SheetValue): CellRead {
  const wanted = 'a whole number from 0 to 100, without a sign';
  const read = readNumber(typeof value === 'string' ? value.trim().replace(/\s*%$/, '') : value, wanted);
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

function readText(value: SheetValue): CellRead {
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
      return readDay(value);
    case 'PERCENT':
      return readPercent(value);
    case 'COUNT':
      return readNumber(value, 'a whole number, 0 or more');
    case 'DAYS':
      return readNumber(value, 'a number of days');
    case 'TEXT':
    case 'LINK':
      return readText(value);
  }
}
