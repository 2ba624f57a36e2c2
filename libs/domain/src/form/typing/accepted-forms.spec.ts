import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDay } from '../../quarter/day.js';
import type { Field } from '../definition/field.js';
import { valueFault } from '../checks/check-value.js';
import { acceptedForms } from './accepted-forms.js';
import { readTyped } from './read-typed.js';

const kinds = ['DAY', 'PERCENT', 'COUNT', 'DAYS'] as const;
const fieldOf = (kind: (typeof kinds)[number]): Field => ({
  key: 'f',
  kind,
  label: 'Field',
  name: 'field',
  needed: 'ALWAYS',
  carried: false,
});

/** The same text as it comes from a keyboard with wide signs, with marks that nobody sees, or with room around it. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[0-9%,./-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => `\u202a${text}\u202c`,
  (text) => `\ufeff \u200b${text}\u3000 `,
  (text) => `\t${text}\n`,
  (text) => text.replaceAll(' ', '\u00a0'),
];

describe('what stands at a field of how to type in it', () => {
  it.each(kinds)('is so: every way that it names is read, and all alike (%s)', (kind) => {
    const accepted = acceptedForms(fieldOf(kind));
    const values = new Set(accepted?.examples.map((text) => readTyped(fieldOf(kind), text).value));
    expect(values.size).toBe(1);
    expect(values).not.toContain(null);
    expect(accepted?.words).toContain(accepted?.examples[0]);
  });

  it('is nothing where there is nothing to wonder about', () => {
    expect(acceptedForms({ kind: 'YES_NO' })).toBeNull();
  });
});

describe('a number or a date', () => {
  const days = fc.date({ min: new Date('2010-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  const typed = fc.oneof(
    fc.nat(100_000_000).map((count) => ({ kind: 'COUNT' as const, value: count, text: count.toLocaleString('en-GB') })),
    fc.nat(100).map((share) => ({ kind: 'PERCENT' as const, value: share, text: `${share} %` })),
    fc.nat(36500).map((tenths) => ({ kind: 'DAYS' as const, value: tenths / 10, text: String(tenths / 10) })),
    days.map((date) => {
      const value = date.toISOString().slice(0, 10);
      return { kind: 'DAY' as const, value, text: formatDay(value) };
    }),
  );

  it('means the same with wide digits, unseen marks and room around it', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...disguises), ({ kind, value, text }, disguise) => {
        expect(readTyped(fieldOf(kind), disguise(text))).toEqual({ value, problem: null });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['12²', '½', '٣', '１ ２'])('is not guessed from %j, and the refusal names it', (text) => {
    const { value, problem } = readTyped(fieldOf('COUNT'), text);
    expect(value).toBeNull();
    expect(problem).toBe(`“${text}” is not a number. Write it in digits, for example 1234 or 1,234.`);
  });
});

describe('a share typed as a fraction', () => {
  it.each([
    [0.45, 'The field is 0.45. Give a whole number from 0 to 100. If you mean 45%, give 45.'],
    [0.07, 'The field is 0.07. Give a whole number from 0 to 100. If you mean 7%, give 7.'],
    [0.455, 'The field is 0.455. Give a whole number from 0 to 100.'],
    [45.5, 'The field is 45.5. Give a whole number from 0 to 100.'],
  ])('is not guessed: %d', (value, message) => {
    expect(valueFault(fieldOf('PERCENT'), value)?.message).toBe(message);
  });
});
