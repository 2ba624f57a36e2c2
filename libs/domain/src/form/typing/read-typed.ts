import { formatCount } from '../../estimates/format-count.js';
import { formatDay, isRealDay } from '../../quarter/day.js';
import type { CellValue } from '../definition/answer.js';
import type { Field } from '../definition/field.js';
import { plainWords } from './plain-words.js';
import { readTypedChoice, readTypedChoices } from './read-choice.js';
import { readTypedDay } from './read-day.js';
import { readTypedDays, readTypedNumber, readTypedPercent } from './read-number.js';
import { meaning, noMeaning, nothing, quoteTyped } from './reading.js';
import type { Reading } from './reading.js';

/** For a box into which a whole date may be pasted. */
export { readTypedDay };

const yes: readonly string[] = ['yes', 'y', 'true', '1'];
const no: readonly string[] = ['no', 'n', 'false', '0'];

function readYesNo(text: string): Reading<boolean> {
  const words = plainWords(text);
  if (text.trim() === '') return nothing;
  if (yes.includes(words)) return meaning(true);
  return no.includes(words) ? meaning(false) : noMeaning(`${quoteTyped(text)} is neither yes nor no. Write yes or no.`);
}

/** A web address; “www.example.nhs.uk” means “https://www.example.nhs.uk”. Whether it is one is the return's rule. */
function readLink(text: string): Reading<string> {
  const trimmed = text.trim();
  if (trimmed === '') return nothing;
  const isBare = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(trimmed);
  return meaning(isBare ? `https://${trimmed}` : trimmed);
}

/**
 * What a text that a person typed, or a cell of a file, means in a field. It refuses what cannot be read, in the words
 * that were typed; whether what can be read is a right answer (too large, too long, not whole) is said by
 * `validateReturn`. Nothing is guessed: what can mean two things means none.
 */
export function readTyped(field: Field, text: string): Reading {
  switch (field.kind) {
    case 'CHOICE':
      return readTypedChoice(text, field.choices);
    case 'CHOICES':
      return readTypedChoices(text, field.choices);
    case 'TEXT':
      return text.trim() === '' ? nothing : meaning(text);
    case 'LINK':
      return readLink(text);
    case 'DAY':
      return readTypedDay(text);
    case 'PERCENT':
      return readTypedPercent(text);
    case 'COUNT':
      return readTypedNumber(text);
    case 'DAYS':
      return readTypedDays(text);
    case 'YES_NO':
      return readYesNo(text);
  }
}

/** What a field shows of a value, so that it can be read again: `readTyped(field, shownTyped(field, value))` is the value. */
export function shownTyped(field: Field, value: CellValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (field.kind === 'CHOICE' || field.kind === 'CHOICES') {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values
      .map((each) => field.choices.find((choice) => choice.value === each)?.label ?? String(each))
      .join('; ');
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return field.kind === 'COUNT' && Number.isInteger(value) ? formatCount(value) : String(value);
  return field.kind === 'DAY' && isRealDay(value) ? formatDay(value) : String(value);
}
