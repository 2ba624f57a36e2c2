import { isRealDay } from '../quarter/day.js';
import type { CellValue } from '../form/definition/answer.js';
import type { Choice, Field } from '../form/definition/field.js';
import { plainWord } from './map-row.js';

function choiceNamed(choices: readonly Choice[], text: string): string {
  const word = plainWord(text);
  return choices.find(({ value, label }) => plainWord(value) === word || plainWord(label) === word)?.value ?? text;
}

/** A number in plain digits, with commas between thousands or none; what is no number stays as it was written. */
function numberFrom(text: string): number | string {
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text;
}

function dayFrom(text: string): string {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (parts === null) return text;
  const [, day = '', month = '', year = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(written) ? written : text;
}

const truths: Readonly<Record<string, boolean>> = { yes: true, y: true, true: true, no: false, n: false, false: false };

/**
 * What the text of a file is as a value of a field: words by their code or label, numbers, days as 2026-09-30 or
 * 30/09/2026. What cannot be read comes back as it was, for the check to say so.
 */
export function readLoadedValue(field: Field, text: string): CellValue {
  switch (field.kind) {
    case 'CHOICE':
      return choiceNamed(field.choices, text);
    case 'CHOICES':
      return text
        .split(/[;|]/)
        .flatMap((each) => (each.trim() === '' ? [] : [choiceNamed(field.choices, each.trim())]));
    case 'COUNT':
    case 'DAYS':
      return numberFrom(text);
    case 'PERCENT':
      return numberFrom(text.replace(/\s*%$/, ''));
    case 'DAY':
      return dayFrom(text);
    case 'YES_NO':
      return truths[plainWord(text)] ?? text;
    case 'TEXT':
    case 'LINK':
      return text;
  }
}
