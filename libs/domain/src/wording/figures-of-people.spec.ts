import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figureOfPeople } from './figures-of-people.js';

const counted = ['people', 'patients', 'residents', 'carers', 'service users', 'older people', 'disabled patients'];

describe('a number of people in a text', () => {
  it.each([
    ['We could not reach 12 patients.', '12 patients'],
    ['Of these, 1,204 older people have no device', '1,204 older people'],
    ['About 40% of people in our area', '40% of people'],
    ['7.5 per cent of our patients', '7.5 per cent of our patients'],
    ['Three of our patients complained', 'Three of our patients'],
    ['two\nchildren', 'two\nchildren'],
  ])('is seen: %s', (text, seen) => {
    expect(figureOfPeople(text)).toBe(seen);
  });

  it.each([
    'In 2025 people told us that the form is hard.',
    'From 2026 patients can choose.',
    'Our D1 patients’ panel meets each month.',
    'After 3 months people said that it was better.',
    'We opened three clinics for patients.',
    'Two wards closed. Patients were told.',
    'The patient portal moved to version 2.',
    '',
  ])('is not seen where there is none: %s', (text) => {
    expect(figureOfPeople(text)).toBeNull();
  });

  it('is seen whatever it is, whoever is counted and whatever stands around it', () => {
    const around = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', ',', '\n', '(') });
    const number = fc.integer({ min: 1, max: 9_999_999 }).filter((each) => each < 1900 || each > 2099);
    const written = fc.oneof(
      number.map(String),
      number.map((each) => each.toLocaleString('en-GB')),
    );
    fc.assert(
      fc.property(around, written, fc.constantFrom(...counted), around, (before, figure, who, after) => {
        expect(figureOfPeople(`${before} ${figure} ${who}. ${after}`)).toBe(`${figure} ${who}`);
      }),
    );
  });

  it('is never seen in words without any number', () => {
    const word = fc.constantFrom('our', 'patients', 'people', 'were', 'not', 'asked', 'older', 'carers', 'a', 'of');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(figureOfPeople(words.join(' '))).toBeNull();
      }),
    );
  });
});
