import { formatDay } from '@monitor/domain';
import type { CellValue, Field } from '@monitor/domain';

/** For tests: what a person writes for a value, in the words of the form. */
export function textOf(field: Field, value: CellValue): string {
  const choices = field.kind === 'CHOICE' || field.kind === 'CHOICES' ? field.choices : [];
  const label = (word: string) => choices.find((choice) => choice.value === word)?.label ?? word;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map(label).join('; ');
  return field.kind === 'DAY' ? formatDay(value) : label(value);
}
