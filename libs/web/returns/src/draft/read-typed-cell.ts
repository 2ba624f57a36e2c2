import { formatCount, readTyped } from '@monitor/domain';
import type { CellValue, Field } from '@monitor/domain';

/** What a typed text means in a cell; without a value and without a problem the cell is empty. */
export interface TypedCell {
  value: CellValue | undefined;
  /** Why the text cannot be kept as a value, for the person who typed it; null where it can. */
  problem: string | null;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date of three boxes as a person would write it in one, so that messages repeat what was typed. */
function writtenDay(text: string): string {
  const [, year, month, day] = isoDay.exec(text) ?? [];
  return year === undefined ? text.replaceAll('/', ' ') : `${Number(day)} ${Number(month)} ${year}`;
}

/** Reads what was typed into a cell of a field. Whether the value is allowed there is the return's rule, not ours. */
export function readTypedCell(field: Field, text: string): TypedCell {
  const { value, problem } = readTyped(field, field.kind === 'DAY' ? writtenDay(text) : text);
  return { value: value ?? undefined, problem };
}

/** What a cell shows where nothing else was typed: counts with commas between thousands, everything else as it is. */
export function shownText({ kind }: Pick<Field, 'kind'>, value: CellValue | undefined): string {
  if (value === undefined) return '';
  return kind === 'COUNT' && typeof value === 'number' && Number.isInteger(value) ? formatCount(value) : String(value);
}
