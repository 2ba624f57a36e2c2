import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../form/definition/answer.js';
import { askedQuestions, dutyOf, questionsOf } from '../form/definition/edition-questions.js';
import type { Field } from '../form/definition/field.js';
import { answerPlaces } from '../form/definition/places.js';
import { formEditions } from '../form/editions/form-editions.js';
import { organisationTypes } from '../organisations/organisation.js';
import { checkLoadedAnswer } from './check-loaded-answer.js';
import { checkLoadedRow } from './check-loaded-row.js';
import type { LoadingKnowledge } from './check-loaded-row.js';
import { tidyColumns, tidyMapping } from './loading-mapping.js';
import type { LoadingMapping } from './loading-mapping.js';
import { noValue, rowReader } from './map-row.js';
import { readMapping } from './read-mapping.js';

const named = { title: 'A collection', source: 'A publisher, 12 May 2026' };
const tidy = tidyMapping(named);

/** Everybody is a trust, or what the first letters of the code say. */
const knowledge: LoadingKnowledge = {
  bodyOf: (code) => {
    const type = organisationTypes.find((each) => code.startsWith(each));
    return type === undefined ? null : { type, icbCode: null, regionCode: 'Y60' };
  },
  hasQuarter: (quarterId) => quarterId >= '2000-01-Q1' && quarterId <= '2030-31-Q4',
};

/** A row of a file through mapping and check. */
function load(mapping: LoadingMapping, headings: readonly string[], cells: readonly string[]) {
  const reader = rowReader(mapping, headings);
  if ('faults' in reader) throw new Error(reader.faults[0]?.message);
  const outcome = reader.read(cells);
  return 'leftOut' in outcome ? outcome : checkLoadedRow(outcome.row, 7, knowledge);
}

const loadTidy = (...cells: string[]) => load(tidy, tidyColumns, cells);

/** Any value that a field can hold, and how a file would write it. */
function valuesOf(field: Field): fc.Arbitrary<{ value: CellValue; text: string }> {
  switch (field.kind) {
    case 'CHOICE':
      return fc
        .tuple(fc.constantFrom(...field.choices), fc.boolean())
        .map(([{ value, label }, byLabel]) => ({ value, text: byLabel ? label.toUpperCase() : value }));
    case 'CHOICES':
      return fc.subarray([...field.choices], { minLength: 1 }).map((chosen) => ({
        value: chosen.map(({ value }) => value),
        text: chosen.map(({ label }) => label).join('; '),
      }));
    case 'COUNT':
      return fc.nat(100_000_000).map((value) => ({ value, text: value.toLocaleString('en-GB') }));
    case 'PERCENT':
      return fc.nat(100).map((value) => ({ value, text: `${value} %` }));
    case 'DAYS':
      return fc.nat(36_500).map((tenths) => ({ value: tenths / 10, text: String(tenths / 10) }));
    case 'DAY':
      return fc.integer({ min: 1, max: 28 }).map((day) => ({
        value: `2025-06-${String(day).padStart(2, '0')}`,
        text: `${day}/6/2025`,
      }));
    case 'YES_NO':
      return fc.boolean().map((value) => ({ value, text: value ? 'Yes' : 'N' }));
    case 'TEXT':
      return fc.stringMatching(/^[A-Za-z][a-z ]{0,60}[a-z]$/).map((text) => ({ value: text, text }));
    case 'LINK':
      return fc.constant({ value: 'https://www.example.nhs.uk/a', text: 'https://www.example.nhs.uk/a' });
  }
}

/** Any place of any question that any type is asked, in any edition, with a value. */
const anyCell = fc
  .constantFrom(...formEditions)
  .chain((edition) => fc.tuple(fc.constant(edition), fc.constantFrom(...organisationTypes)))
  .chain(([edition, type]) =>
    fc.tuple(fc.constant(edition), fc.constant(type), fc.constantFrom(...askedQuestions(edition, type))),
  )
  .chain(([edition, type, question]) => {
    const places = answerPlaces(edition, question, { 'e1.any': '' });
    const { firstQuarter } = edition;
    return fc
      .constantFrom(...places)
      .chain(({ cell, field }) =>
        valuesOf(field).map((held) => ({ firstQuarter, type, code: question.code, cell, ...held })),
      );
  });

describe('a row of a tidy file', () => {
  it('gives the value that was meant, for every place of every question that a body is asked', () => {
    fc.assert(
      fc.property(anyCell, ({ firstQuarter, type, code, cell, value, text }) => {
        const outcome = loadTidy(`${type}1`, firstQuarter, code, cell.toLowerCase(), text);
        if (!('row' in outcome)) throw new Error(JSON.stringify(outcome));
        expect([...outcome.row.cells]).toEqual([[cell, value]]);
        expect(outcome.row.question.code).toBe(code);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused for a question that is not asked of the type of body, whatever the question', () => {
    for (const edition of formEditions) {
      for (const question of questionsOf(edition)) {
        for (const type of organisationTypes.filter((each) => dutyOf(question, each) === null)) {
          const cell = answerPlaces(edition, question, {})[0]?.cell ?? '';
          const outcome = loadTidy(`${type}1`, edition.firstQuarter, question.code, cell, 'PLANNED');
          expect('faults' in outcome && outcome.faults[0]?.wanted).toContain(
            'It is not asked of this type of organisation',
          );
        }
      }
    }
  });

  it.each([
    [['TRUST1', 'Q1 2025', 'D2-S2', 'status', 'PLANNED'], 'quarter', 'Q1 2025', 'Wanted a quarter such as 2025-26-Q1.'],
    [
      ['TRUST1', '1999-00-Q1', 'D2-S2', 'status', 'PLANNED'],
      'quarter',
      '1999-00-Q1',
      'No figures are kept for April to June 1999.',
    ],
    [['XX', '2025-26-Q1', 'D2-S2', 'status', 'PLANNED'], 'organisation', 'XX', 'that was open in April to June 2025'],
    [
      ['TRUST1', '2025-26-Q1', 'D9-X', 'status', 'PLANNED'],
      'question',
      'D9-X',
      'Wanted the code of a question of edition 1',
    ],
    [['TRUST1', '2025-26-Q1', 'D2-S2', 'stauts', 'PLANNED'], 'cell', 'stauts', 'Question D2-S2 has no such place.'],
    [
      ['TRUST1', '2025-26-Q1', 'D2-S2', 'status', 'Standards Met'],
      'value',
      'Standards Met',
      'Choose from “Not started”',
    ],
    [['TRUST1', '2025-26-Q1', 'M05.SEX', 'Female.numerator', '1.5'], 'value', '1.5', 'not a whole number'],
  ])('is refused with column, what was found and what was wanted: %j', (cells, column, found, wanted) => {
    const outcome = loadTidy(...cells);
    if (!('faults' in outcome)) throw new Error('It was loaded.');
    expect(outcome.faults).toEqual([{ line: 7, column, found, wanted: expect.stringContaining(wanted) }]);
  });

  it('says nothing where its value is empty', () => {
    expect(loadTidy('TRUST1', '2025-26-Q1', 'D2-S2', 'status', ' ')).toEqual({ leftOut: noValue });
  });
});

describe('a mapping', () => {
  const published: LoadingMapping = {
    ...named,
    organisation: { column: 'Org Code' },
    quarter: { column: 'Period', words: { 'Apr-Jun 2025': '2025-26-Q1' } },
    question: { fixed: 'D2-S2' },
    cells: {
      status: { column: 'Outcome', words: { 'Standards Met': 'IMPLEMENTED', 'Standards not met': 'IN_PROGRESS' } },
    },
    leaveOut: [{ column: 'Sector', is: ['Arms length body'], because: 'Not asked' }],
  };
  const headings = ['Sector', ' org code ', 'Period', 'Outcome'];

  it('turns the columns and words of a publisher into ours, whatever their case', () => {
    const outcome = load(published, headings, ['NHS', 'trust1', 'APR-JUN  2025', 'standards met']);
    expect('row' in outcome && [...outcome.row.cells]).toEqual([['status', 'IMPLEMENTED']]);
  });

  it('leaves rows out with the reason it gives', () => {
    expect(load(published, headings, ['Arms Length Body', 'trust1', 'x', 'y'])).toEqual({ leftOut: 'Not asked' });
  });

  it.each([
    ['is not there', ['Org Code', 'Period', 'Sector']],
    ['is there twice', [...headings, 'Outcome']],
  ])('says which column %s', (_, given) => {
    const reader = rowReader(published, given);
    expect('faults' in reader && reader.faults.map(({ part }) => part)).toEqual(['Outcome']);
  });

  it('names groups by their label and columns of a table each by a column', () => {
    const table: LoadingMapping = {
      ...named,
      organisation: { column: 'Org' },
      quarter: { fixed: '2025-26-Q1' },
      question: { fixed: 'M05.DEPRIVATION' },
      group: { column: 'Quintile', words: { '1 (most)': 'Most deprived fifth' } },
      cells: { numerator: { column: 'Easy' }, denominator: { column: 'Tried' } },
    };
    const outcome = load(table, ['Org', 'Quintile', 'Easy', 'Tried'], ['TRUST1', '1 (most)', '3', '1,200']);
    expect('row' in outcome && [...outcome.row.cells]).toEqual([
      ['IMD1.numerator', 3],
      ['IMD1.denominator', 1200],
    ]);
  });

  it('is read back as it was, and what is no mapping is told apart without a failure', () => {
    expect(readMapping(published)).toEqual({ mapping: published });
    expect(readMapping(tidy)).toEqual({ mapping: tidy });
    fc.assert(
      fc.property(fc.anything(), (untrusted) => {
        const reading = readMapping(untrusted);
        expect('faults' in reading && reading.faults.every(({ message }) => message.length > 20)).toBe(true);
      }),
    );
  });

  it.each([
    ['a part it does not know', { ...published, colums: {} }, 'colums'],
    ['no source', { ...published, source: ' ' }, 'source'],
    ['both ways of giving answers', { ...published, cell: { column: 'a' }, value: { column: 'b' } }, 'cells'],
    ['a column that is fixed as well', { ...published, quarter: { column: 'a', fixed: 'b' } }, 'quarter'],
    ['a word without a meaning', { ...published, quarter: { column: 'a', words: { Q1: '' } } }, 'quarter.words.Q1'],
    ['rows left out without a reason', { ...published, leaveOut: [{ column: 'a', is: ['b'] }] }, 'leaveOut.1.because'],
  ])('is refused with %s', (_, wrong, part) => {
    const reading = readMapping(wrong);
    expect('faults' in reading && reading.faults.map((fault) => fault.part)).toEqual([part]);
  });
});

describe('an answer put together from rows', () => {
  const edition = formEditions[0]!;
  const table = questionsOf(edition).find(({ code }) => code === 'M05.SEX')!;
  const checked = (cells: Record<string, CellValue>) =>
    checkLoadedAnswer({ edition, question: table, organisationType: 'TRUST', quarterId: '2025-26-Q1', cells });
  const whole = Object.fromEntries(
    answerPlaces(edition, table, {}).flatMap(({ cell, scope }) => (scope.of === 'ROW' ? [[cell, 5]] : [])),
  );

  it('is loaded where its table is whole', () => expect(checked(whole)).toBeNull());

  it('is refused where any cell of its table is missing', () => {
    for (const cell of Object.keys(whole)) {
      const others = Object.entries(whole).filter(([other]) => other !== cell);
      expect(checked(Object.fromEntries(others))).toContain('is empty');
    }
  });

  it('is refused by the rules of its edition', () => {
    expect(checked({ ...whole, 'MALE.numerator': 6 })).toContain('more than the 5');
  });

  it('may be a part where the question is no table', () => {
    const action = questionsOf(edition).find(({ code }) => code === 'D2-S2')!;
    const cells = { status: 'IMPLEMENTED' };
    expect(
      checkLoadedAnswer({ edition, question: action, organisationType: 'TRUST', quarterId: '2025-26-Q1', cells }),
    ).toBeNull();
  });
});
