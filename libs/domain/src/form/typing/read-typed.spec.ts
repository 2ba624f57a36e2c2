import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../definition/answer.js';
import type { Choice, Field, FieldKind } from '../definition/field.js';
import { plainWords } from './plain-words.js';
import { readTyped, shownTyped } from './read-typed.js';

function fieldOf(kind: FieldKind): Field {
  return { key: 'it', label: 'It', name: 'it', needed: 'ALWAYS', carried: false, ...kind };
}

const status: readonly Choice[] = [
  { value: 'NOT_STARTED', label: 'Not started' },
  { value: 'PLANNED', label: 'Planned' },
  { value: 'IN_PROGRESS', label: 'In progress' },
  { value: 'IMPLEMENTED', label: 'In place' },
  { value: 'EMBEDDED', label: 'In place, reviewed and improved' },
];

const oneOf = fieldOf({ kind: 'CHOICE', choices: status });
const manyOf = fieldOf({ kind: 'CHOICES', choices: status });
const yesNo = fieldOf({ kind: 'YES_NO' });

/** Labels that people can tell apart, with the punctuation that labels hold. */
const labels = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{0,6}(?:[ ,–-]{1,2}[a-z0-9]{1,6}){0,3}$/), {
  minLength: 2,
  maxLength: 12,
  selector: plainWords,
});
const anyChoices = labels.map((all): Choice[] => all.map((label, index) => ({ label, value: `CODE_${index}` })));

/** A field of any kind, with a value that it can hold. */
const filledIn: fc.Arbitrary<[Field, CellValue]> = fc.oneof(
  anyChoices.chain((choices) =>
    fc.tuple(fc.constant(fieldOf({ kind: 'CHOICE', choices })), fc.constantFrom(...choices.map(({ value }) => value))),
  ),
  anyChoices.chain((choices) =>
    fc.tuple(
      fc.constant(fieldOf({ kind: 'CHOICES', choices })),
      fc.subarray(
        choices.map(({ value }) => value),
        { minLength: 1 },
      ),
    ),
  ),
  fc.tuple(
    fc.constant(fieldOf({ kind: 'TEXT', limit: 200 })),
    fc.string().filter((text) => text.trim() !== ''),
  ),
  fc.tuple(fc.constant(fieldOf({ kind: 'LINK' })), fc.webUrl()),
  fc.tuple(
    fc.constant(fieldOf({ kind: 'DAY' })),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  fc.tuple(fc.constant(fieldOf({ kind: 'PERCENT' })), fc.integer({ min: 0, max: 100 })),
  fc.tuple(fc.constant(fieldOf({ kind: 'COUNT' })), fc.nat(100_000_000)),
  fc.tuple(
    fc.constant(fieldOf({ kind: 'DAYS' })),
    fc.nat(36500).map((tenths) => tenths / 10),
  ),
  fc.tuple(fc.constant(yesNo), fc.boolean()),
);

describe('what a field shows', () => {
  it('is read again as the value it shows', () => {
    fc.assert(
      fc.property(filledIn, ([field, value]) => {
        expect(readTyped(field, shownTyped(field, value))).toEqual({ value, problem: null });
      }),
      { numRuns: 1000 },
    );
  });

  it('is nothing where there is no value, and is read as nothing', () => {
    fc.assert(
      fc.property(filledIn, ([field]) => {
        expect(readTyped(field, shownTyped(field, undefined))).toEqual({ value: null, problem: null });
      }),
    );
  });
});

describe('a choice as people write it', () => {
  it.each([
    ['Not started', 'NOT_STARTED'],
    ['not  STARTED', 'NOT_STARTED'],
    ['IN_PROGRESS', 'IN_PROGRESS'],
    ['plan', 'PLANNED'],
    ['in place', 'IMPLEMENTED'],
    ['In place – reviewed & improved', 'EMBEDDED'],
  ])('reads %j', (text, value) => {
    expect(readTyped(oneOf, text)).toEqual({ value, problem: null });
  });

  it('refuses what can mean several, and names them', () => {
    expect(readTyped(oneOf, 'in p').problem).toBe(
      '“in p” can mean “In progress”, “In place” and “In place, reviewed and improved”. Write more of the one you mean.',
    );
  });

  it('refuses what it does not offer, and names what it does', () => {
    expect(readTyped(oneOf, 'done').problem).toMatch(/^“done” is not one of the answers\. Choose from “Not started”, /);
  });

  it.each(['Planned, In progress', 'in progress; planned', 'Planned\nIN_PROGRESS', 'Planned, planned, in prog'])(
    'reads several in %j, in the order of the form',
    (text) => {
      expect(readTyped(manyOf, text)).toEqual({ value: ['PLANNED', 'IN_PROGRESS'], problem: null });
    },
  );

  it('reads labels that hold commas among others', () => {
    expect(readTyped(manyOf, 'Planned, In place, reviewed and improved, Not started').value).toEqual([
      'NOT_STARTED',
      'PLANNED',
      'EMBEDDED',
    ]);
  });

  it('never gives a value that the field does not offer', () => {
    fc.assert(
      fc.property(
        anyChoices,
        fc.string(),
        fc.constantFrom('CHOICE' as const, 'CHOICES' as const),
        (choices, text, kind) => {
          const { value, problem } = readTyped(fieldOf({ kind, choices }), text);
          const values: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
          expect(values.every((each) => choices.some((choice) => choice.value === each))).toBe(true);
          expect(problem === null || value === null).toBe(true);
        },
      ),
    );
  });
});

describe('yes and no, and web addresses', () => {
  it.each(['yes', 'Y', ' Yes. ', 'TRUE'])('reads %j as yes', (text) => {
    expect(readTyped(yesNo, text).value).toBe(true);
  });

  it.each(['no', 'N', 'false'])('reads %j as no', (text) => {
    expect(readTyped(yesNo, text).value).toBe(false);
  });

  it('refuses what is neither', () => {
    expect(readTyped(yesNo, 'perhaps').problem).toBe('“perhaps” is neither yes nor no. Write yes or no.');
  });

  it('completes an address that people write without its beginning', () => {
    const link = fieldOf({ kind: 'LINK' });
    expect(readTyped(link, ' www.example.nhs.uk/report ').value).toBe('https://www.example.nhs.uk/report');
    expect(readTyped(link, 'see the report').value).toBe('see the report');
  });
});
