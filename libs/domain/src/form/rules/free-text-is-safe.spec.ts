import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import { hasErrors } from '../definition/return-issue.js';
import { validateReturn } from '../validate-return.js';
import { isNhsNumber, patientSigns } from '../../wording/patient-signs.js';
import { ruledBy } from './ruled-edition.builder.js';

/** A valid number from nine digits, by its check digit; null where the ten digits would be none. */
function withCheckDigit(nine: readonly number[]): string | null {
  const sum = nine.reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  const digits = [...nine, check].join('');
  return check === 10 || new Set(digits).size === 1 ? null : digits;
}

const validNumbers = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  .map(withCheckDigit)
  .filter((digits) => digits !== null);

/** Ways in which people write an NHS number. */
const writings: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  ...[' ', '-', '–', '\u00a0', '.'].map(
    (sign) => (digits: string) => digits.replace(/^(...)(...)/, `$1${sign}$2${sign}`),
  ),
];
const around = fc.constantFrom('', 'Patient John Smith NHS number ', 'NHS:', '(', 'no. ');
const after = fc.constantFrom('', '.', ' was lent a tablet', ')', ', and others');

const kindsIn = (text: string) => patientSigns(text).map(({ kind }) => kind);

describe('an NHS number in words', () => {
  it('is found in any writing, wherever it stands', () => {
    fc.assert(
      fc.property(validNumbers, fc.constantFrom(...writings), around, after, (digits, write, before, behind) => {
        expect(kindsIn(`${before}${write(digits)}${behind}`)).toContain('NHS_NUMBER');
      }),
      { numRuns: 1000 },
    );
  });

  it('is not seen in ten digits with another check digit', () => {
    fc.assert(
      fc.property(validNumbers, fc.integer({ min: 1, max: 9 }), (digits, more) => {
        const other = `${digits.slice(0, 9)}${(Number(digits[9]) + more) % 10}`;
        expect(isNhsNumber(other)).toBe(false);
        expect(kindsIn(other)).not.toContain('NHS_NUMBER');
      }),
    );
  });

  it('is not seen in telephone numbers, which are seen as such', () => {
    const numbers = fc.oneof(
      fc.nat(99_999).map((end) => `01632 ${String(end).padStart(6, '9')}`),
      fc.nat(99_999).map((end) => `07700 9${String(end).padStart(5, '0')}`),
      fc.nat(9_999).map((end) => `+44 20 7946 ${String(end).padStart(4, '0')}`),
    );
    fc.assert(
      fc.property(numbers, around, after, (number, before, behind) => {
        expect(kindsIn(`${before}${number}${behind}`)).toEqual(['PHONE']);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not seen in codes, years and amounts', () => {
    const harmless = fc.oneof(
      fc.nat(999_999).map((amount) => `£${amount.toLocaleString('en-GB')}`),
      fc.constantFrom('RX1', 'QWE', 'Y60', 'A81001', '2025-26', '2026 and 2027', 'from 2024 to 2026', '12.5%'),
      fc.integer({ min: 1_000_000_000_0, max: 9_999_999_999_9 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 4 }), (parts) => {
        expect(kindsIn(parts.join(', '))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words that may name a patient', () => {
  it.each(['LS1 4AP', 'sw1a 1aa', 'Lives at M1 1AE.', 'B33 8TH', 'CR26XH'])('ask about a postcode: %s', (text) => {
    expect(kindsIn(text)).toEqual(['POSTCODE']);
  });

  it.each([
    'Patient John Smith, DOB 3/4/1951',
    'Mrs Anne O’Neill born 12 May 1948 was helped',
    'Mary Jones (date of birth 01.02.1990)',
  ])('ask about a name with a date of birth: %s', (text) => {
    expect(kindsIn(text)).toContain('NAME_AND_BIRTH');
  });

  it.each(['Ask jo.bloggs@nhs.net.', 'JO-B@digital.example.nhs.uk helped', 'mailto:o’neil_1@x.org'])(
    'ask about an address of e-mail: %s',
    (text) => {
      expect(kindsIn(text)).toEqual(['EMAIL']);
    },
  );

  it.each([
    'Approved by the Digital Inclusion Board on 14 September 2026',
    'Leeds and York Partnership, reviewed 3/4/2026',
    'Version 2 of 12 May 2026',
    'The LS1 district and all of SW1',
    'See page 4 of the Annual Report 2025',
    'Step 1 2AB',
    'WCAG 2.2 AA, ISO 9001',
  ])('leave in peace: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('the words of a return', () => {
  const edition = ruledBy('free-text-is-safe');
  const complete = buildReturn('TRUST', edition);
  const issuesOf = (reason: string) =>
    validateReturn(withCells(complete, 'D1-S1', { reason }), buildContext({ edition }));

  it('hold no NHS number: it stops submission', () => {
    const issues = issuesOf('Patient John Smith NHS number 943 476 5919');
    expect(hasErrors(issues)).toBe(true);
    expect(issues).toEqual([
      {
        severity: 'ERROR',
        code: 'NHS_NUMBER',
        cell: 'D1-S1.reason',
        question: '“Know who the service is for”',
        message: '“943 476 5919” is a valid NHS number. Take it out: nothing that is kept here may name a patient.',
      },
    ]);
  });

  it('are asked about where they may name a patient, and may stand', () => {
    const issues = issuesOf('Held at LS1 4AP');
    expect(issues.map(({ severity, code }) => [severity, code])).toEqual([['WARNING', 'MAY_NAME_PATIENT']]);
    expect(hasErrors(issues)).toBe(false);
  });
});
