import { formatCount } from '@monitor/domain';
import type { CellValue, Field } from '@monitor/domain';
import { readTypedNumber } from './typed-number.js';

/** What a typed text means in a cell; without a value and without a problem the cell is empty. */
export interface TypedCell {
  value: CellValue | undefined;
  /** Why the text cannot be kept as a value, for the person who typed it; null where it can. */
  problem: string | null;
}

/** Reads what was typed into a cell of a field. Whether the value is allowed there is the return's rule, not ours. */
export function readTypedCell(field: Field, text: string): TypedCell {
  if (field.kind === 'PERCENT') return readNumber(text.replace(/\s*%\s*$/, ''), text);
  if (field.kind === 'COUNT' || field.kind === 'DAYS') return readNumber(text, text);
  return { value: text === '' ? undefined : text, problem: null };
}

function readNumber(text: string, typed: string): TypedCell {
  const { value, problem } = readTypedNumber(text);
  return { value: value ?? undefined, problem: problem === null ? null : readTypedNumber(typed).problem };
}

/** What a cell shows where nothing else was typed: counts with commas between thousands, everything else as it is. */
export function shownText({ kind }: Pick<Field, 'kind'>, value: CellValue | undefined): string {
  if (value === undefined) return '';
  return kind === 'COUNT' && typeof value === 'number' && Number.isInteger(value) ? formatCount(value) : String(value);
}
