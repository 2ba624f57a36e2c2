import { formatCount } from '../../estimates/format-count.js';
import { isRealDay } from '../../quarter/day.js';
import { listInWords } from '../../wording/list-in-words.js';
import type { CellValue } from '../definition/answer.js';
import { isCount, largestCount } from '../definition/count.js';
import type { ReturnIssueCode } from '../definition/return-issue.js';
import type { Choice, Field } from '../definition/field.js';
import { characterCount, isTooLong } from '../../wording/text-length.js';

/** What is wrong with a value, without the name of its question. */
export interface ValueFault {
  code: ReturnIssueCode;
  message: string;
}

/** The longest time in days that a return may hold: ten years. */
const longestDays = 3650;
const longestLink = 500;

/** What was typed, fit for a message: short, and never the inside of an object. */
export function typedText(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('-', '−');
  if (typeof value === 'boolean') return value ? '“Yes”' : '“No”';
  if (typeof value !== 'string') return 'something that cannot be read';
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}

function notUnderstood(field: Field, value: unknown, wanted: string): ValueFault {
  return { code: 'VALUE_NOT_UNDERSTOOD', message: `The ${field.name} is ${typedText(value)}. ${wanted}` };
}

function textFault(field: Field, value: CellValue, limit: number): ValueFault | null {
  if (typeof value !== 'string') return notUnderstood(field, value, 'Write it in words.');
  if (!isTooLong(value.trim(), limit)) return null;
  const length = formatCount(characterCount(value.trim()));
  const message = `The ${field.name} has ${length} characters. The most is ${formatCount(limit)}. Shorten it, or link to a document.`;
  return { code: 'TEXT_TOO_LONG', message };
}

function linkFault(field: Field, value: CellValue): ValueFault | null {
  const isLink = typeof value === 'string' && /^https?:\/\/[^\s.]+\.[^\s]+$/.test(value.trim());
  if (!isLink) {
    const wanted = 'Give the whole web address, for example https://www.example.nhs.uk/report.';
    return notUnderstood(field, value, wanted);
  }
  return textFault(field, value, longestLink);
}

/** The choices as a sentence names them; a long list is not repeated. */
function choicesNamed(choices: readonly Choice[]): string {
  if (choices.length > 8) return 'Choose one of the answers that the form offers.';
  return `Choose from ${listInWords(choices.map(({ label }) => `“${label}”`))}.`;
}

function choicesFault(field: Field & { choices: readonly Choice[] }, values: readonly unknown[]): ValueFault | null {
  const unknown = values.find((value) => field.choices.every((choice) => choice.value !== value));
  if (unknown !== undefined) return notUnderstood(field, unknown, choicesNamed(field.choices));
  return null;
}

function countFault(field: Field, value: CellValue): ValueFault | null {
  if (isCount(value)) return null;
  const name = `“${field.label}”`;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    const message = `${name} is ${typedText(value)}, which is not a whole number. Give a whole number, 0 or more.`;
    return { code: 'COUNT_NOT_WHOLE', message };
  }
  if (value < 0) {
    return { code: 'COUNT_NEGATIVE', message: `${name} is ${typedText(value)}. Give a whole number, 0 or more.` };
  }
  const message = `${name} is ${formatCount(value)}. The most is ${formatCount(largestCount)}. Check for extra digits.`;
  return { code: 'COUNT_TOO_LARGE', message };
}

function daysFault(field: Field, value: CellValue): ValueFault | null {
  const isDays =
    typeof value === 'number' && value >= 0 && value <= longestDays && Number.isInteger(Math.round(value * 1e6) / 1e5);
  if (isDays) return null;
  return notUnderstood(
    field,
    value,
    `Give a number of days from 0 to ${formatCount(longestDays)}, with at most one decimal.`,
  );
}

function percentFault(field: Field, value: CellValue, least: 0 | 1): ValueFault | null {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= 100) return null;
  const meant = typeof value === 'number' && value > 0 && value < 1 ? Number((value * 100).toFixed(9)) : null;
  const asShare = meant !== null && Number.isInteger(meant) ? ` If you mean ${meant}%, give ${meant}.` : '';
  const message = `The ${field.name} is ${typedText(value)}. Give a whole number from ${least} to 100.${asShare}`;
  return { code: 'COVERAGE_OUT_OF_RANGE', message };
}

function dayFault(field: Field, value: CellValue): ValueFault | null {
  if (isRealDay(value)) return null;
  const message = `The ${field.name} is ${typedText(value)}, which is not a real date. Give a day, month and year.`;
  return { code: 'DATE_NOT_REAL', message };
}

/** What is wrong with a value that is there, or null where it can be an answer to its field. */
export function valueFault(field: Field, value: CellValue, isPositive = false): ValueFault | null {
  switch (field.kind) {
    case 'CHOICE':
      return choicesFault(field, [value]);
    case 'CHOICES':
      return Array.isArray(value)
        ? choicesFault(field, value as readonly string[])
        : notUnderstood(field, value, choicesNamed(field.choices));
    case 'TEXT':
      return textFault(field, value, field.limit);
    case 'LINK':
      return linkFault(field, value);
    case 'DAY':
      return dayFault(field, value);
    case 'PERCENT':
      return percentFault(field, value, isPositive ? 1 : 0);
    case 'COUNT':
      return countFault(field, value);
    case 'DAYS':
      return daysFault(field, value);
    case 'YES_NO':
      return typeof value === 'boolean' ? null : notUnderstood(field, value, 'Choose yes or no.');
  }
}
