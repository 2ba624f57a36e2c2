import { isRealDay } from '@monitor/domain';
import type { CellValue } from '@monitor/domain';
import { firstCountedDay } from '../layout/counted-days.js';
import type { FieldPart } from '../layout/field-part.js';

/** A text as it is kept in a workbook, where `_x0041_` would be read as the character with that number. */
export function writtenText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** What stands in a cell for a value: words for choices, a day for a day, and whatever else was typed as typed. */
export function writtenValue(
  { field, choice }: FieldPart,
  value: CellValue | undefined,
): string | number | Date | null {
  if (value === undefined || Array.isArray(value)) return null;
  if (choice !== undefined) return 'Yes';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return value;
  if (field.kind === 'CHOICE') {
    return writtenText(field.choices.find((each) => each.value === value)?.label ?? String(value));
  }
  if (field.kind === 'DAY' && isRealDay(value) && value >= firstCountedDay) return new Date(`${value}T00:00:00Z`);
  return writtenText(String(value));
}
