import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../definition/answer.js';
import type { Field, FieldKind } from '../definition/field.js';
import { isCount, largestCount } from '../definition/count.js';
import { typedText, valueFault } from './check-value.js';

function fieldOf(kind: FieldKind): Field {
  return { ...kind, key: 'part', label: 'The part', name: 'part', needed: 'NEVER', carried: false };
}

const letters = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `C${at}`, label: `Choice ${at}` }));
const choice = fieldOf({ kind: 'CHOICE', choices: letters(8) });
const choices = fieldOf({ kind: 'CHOICES', choices: letters(9) });
const [text, link, percent, count, days, yesOrNo] = [
  fieldOf({ kind: 'TEXT', limit: 10 }),
  fieldOf({ kind: 'LINK' }),
  fieldOf({ kind: 'PERCENT' }),
  fieldOf({ kind: 'COUNT' }),
  fieldOf({ kind: 'DAYS' }),
  fieldOf({ kind: 'YES_NO' }),
] as const;
const longLink = (length: number) => `https://a.org/${'x'.repeat(length - 14)}`;

describe('a value at the edge of what its field can hold', () => {
  it.each<[string, Field, CellValue]>([
    ['as many characters as there may be, with spaces around', text, `  ${'x'.repeat(10)}  `],
    ['an address with spaces around', link, ' https://www.example.org/a '],
    ['an address in capitals of its length', link, longLink(500)],
    ['a plain address', link, 'http://example.org'],
    ['none of a hundred', percent, 0],
    ['all of a hundred', percent, 100],
    ['nobody', count, 0],
    ['the largest count', count, largestCount],
    ['no days', days, 0],
    ['ten years', days, 3650],
    ['a tenth of a day', days, 0.1],
    ['a tenth as machines add it', days, 0.1 + 0.2],
    ['the last choice', choice, 'C7'],
    ['some choices', choices, ['C0', 'C8']],
    ['no', yesOrNo, false],
  ])('is an answer: %s', (_what, field, value) => {
    expect(valueFault(field, value)).toBeNull();
  });

  it.each<[string, Field, CellValue, string, string]>([
    ['one character more', text, 'x'.repeat(11), 'TEXT_TOO_LONG', 'The part has 11 characters. The most is 10. Shorten it, or link to a document.'],
    ['a number for words', text, -3, 'VALUE_NOT_UNDERSTOOD', 'The part is −3. Write it in words.'],
    ['a long address', link, longLink(501), 'TEXT_TOO_LONG', 'The part has 501 characters. The most is 500. Shorten it, or link to a document.'],
    ['another kind of address', link, 'ftp://example.org/a', 'VALUE_NOT_UNDERSTOOD', 'The part is “ftp://example.org/a”. Give the whole web address, for example https://www.example.nhs.uk/report.'],
    ['more than all', percent, 101, 'COVERAGE_OUT_OF_RANGE', 'The part is 101. Give a whole number from 0 to 100.'],
    ['less than nobody', count, -1, 'COUNT_NEGATIVE', '“The part” is −1. Give a whole number, 0 or more.'],
    ['half a person', count, -0.5, 'COUNT_NOT_WHOLE', '“The part” is −0.5, which is not a whole number. Give a whole number, 0 or more.'],
    ['more than everybody', count, largestCount + 1, 'COUNT_TOO_LARGE', '“The part” is 100,000,001. The most is 100,000,000. Check for extra digits.'],
    ['more than ten years', days, 3650.1, 'VALUE_NOT_UNDERSTOOD', 'The part is 3650.1. Give a number of days from 0 to 3,650, with at most one decimal.'],
    ['a time before it began', days, -0.1, 'VALUE_NOT_UNDERSTOOD', 'The part is −0.1. Give a number of days from 0 to 3,650, with at most one decimal.'],
    ['two decimals', days, 1.25, 'VALUE_NOT_UNDERSTOOD', 'The part is 1.25. Give a number of days from 0 to 3,650, with at most one decimal.'],
    ['the label of a choice', choice, 'Choice 7', 'VALUE_NOT_UNDERSTOOD', 'The part is “Choice 7”. Choose from “Choice 0”, “Choice 1”, “Choice 2”, “Choice 3”, “Choice 4”, “Choice 5”, “Choice 6” and “Choice 7”.'],
    ['one choice that is none', choices, ['C0', 'C9'], 'VALUE_NOT_UNDERSTOOD', 'The part is “C9”. Choose one of the answers that the form offers.'],
    ['a word for choices', choices, 'C0', 'VALUE_NOT_UNDERSTOOD', 'The part is “C0”. Choose one of the answers that the form offers.'],
    ['a word for yes', yesOrNo, 'Yes', 'VALUE_NOT_UNDERSTOOD', 'The part is “Yes”. Choose yes or no.'],
    ['a truth for a word', text, true, 'VALUE_NOT_UNDERSTOOD', 'The part is “Yes”. Write it in words.'],
    ['an untruth for a word', text, false, 'VALUE_NOT_UNDERSTOOD', 'The part is “No”. Write it in words.'],
    ['a list for a word', text, ['a'], 'VALUE_NOT_UNDERSTOOD', 'The part is something that cannot be read. Write it in words.'],
  ])('is none, and the message says what was found and what is wanted: %s', (_what, field, value, code, message) => {
    expect(valueFault(field, value)).toEqual({ code, message });
  }); // prettier-ignore

  it('is at least one of a hundred where something is said to be there', () => {
    expect(valueFault(percent, 0, true)?.message).toBe('The part is 0. Give a whole number from 1 to 100.');
    expect(valueFault(percent, 1, true)).toBeNull();
  });
});

describe('what was typed', () => {
  it('is shown whole up to 40 characters, and cut beyond', () => {
    fc.assert(
      fc.property(fc.nat(200), (length) => {
        const shown = typedText('x'.repeat(length));
        expect(shown).toBe(`“${'x'.repeat(Math.min(length, 40))}${length > 40 ? '…' : ''}”`);
      }),
    );
  });
});

describe('a count', () => {
  it('is a whole number from 0 to the largest, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double(), fc.jsonValue()), (value) => {
        const isWhole = typeof value === 'number' && Math.trunc(value) === value;
        expect(isCount(value)).toBe(isWhole && value >= 0 && value <= largestCount);
      }),
    );
  });
});
