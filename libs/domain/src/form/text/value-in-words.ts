import { formatCount } from '../../estimates/format-count.js';
import { formatDay, isRealDay } from '../../quarter/day.js';
import { listInWords } from '../../wording/list-in-words.js';
import type { CellValue } from '../definition/answer.js';
import type { Choice, Field } from '../definition/field.js';

/** The words for an absent answer. */
export const noAnswer = 'No answer';

function choiceLabel(choices: readonly Choice[], value: unknown): string {
  return choices.find((choice) => choice.value === value)?.label ?? String(value);
}

function choicesInWords(choices: readonly Choice[], value: CellValue): string {
  const values = Array.isArray(value) ? (value as readonly string[]) : [];
  return listInWords(values.map((each) => choiceLabel(choices, each)));
}

/** What a field holds, in words: “No answer” where it is empty, and what was typed where that is no answer. */
export function valueInWords(field: Field, value: CellValue | undefined): string {
  if (value === undefined || value === '') return noAnswer;
  if (field.kind === 'CHOICE') return choiceLabel(field.choices, value);
  if (field.kind === 'CHOICES') return choicesInWords(field.choices, value) || noAnswer;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return numberInWords(field, value);
  return field.kind === 'DAY' && isRealDay(value) ? formatDay(value) : String(value);
}

function numberInWords({ kind }: Field, value: number): string {
  if (kind === 'PERCENT') return `${value}%`;
  if (kind === 'DAYS') return `${value} ${value === 1 ? 'day' : 'days'}`;
  return formatCount(value);
}
