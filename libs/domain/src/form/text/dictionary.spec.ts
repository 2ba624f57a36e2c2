import { describe, expect, it } from '@jest/globals';
import { readCell } from '../definition/cell-reference.js';
import { questionsOf } from '../definition/edition-questions.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import { formEditions, latestEdition } from '../editions/form-editions.js';
import { dictionary, dictionaryHeadings } from './dictionary.js';

const rowOf = (cell: string) => dictionary(latestEdition()).find((row) => row.cell === cell);

describe.each(formEditions.map((edition) => ({ version: edition.version, edition })))(
  'the data dictionary of edition $version',
  ({ edition }) => {
    const rows = dictionary(edition);

    it('has a row for each field of each question, in the order of the form', () => {
      const fields = questionsOf(edition).flatMap((question) =>
        [...repeatedFields(question), ...questionFields(question)].map(({ label }) => [question.code, label]),
      );
      expect(rows.map(({ question, field }) => [question, field])).toEqual(fields);
    });

    it('names each cell once, and each can be read back', () => {
      const cells = rows.map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(cells.length);
      for (const { cell, question } of rows) expect(readCell(edition, cell)?.question.code).toBe(question);
    });

    it('leaves no part empty, and has a heading for each', () => {
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(Object.keys(dictionaryHeadings));
        expect(Object.values(row).filter((text) => text.trim() === '')).toEqual([]);
      }
    });
  },
);

describe('a row of the data dictionary', () => {
  it('tells of a field that only some answers call for', () => {
    expect(rowOf('D2-S5.targetOn')).toMatchObject({
      section: 'Accessibility and ease of using technology',
      holds: 'A day, written as year, month and day: 2026-06-30',
      choices: 'Not applicable',
      mandatoryFor: 'NHS trust, Primary care network and GP practice',
      voluntaryFor: 'Nobody',
      needed: 'Only if the status is “Planned” or “In progress”',
      carried: 'Yes',
    });
  });

  it('tells of a column for every row of its table, at both levels', () => {
    const row = rowOf('M01.ETHNICITY.{row}.numerator');
    expect(row?.rows).toContain('WHITE = White; MIXED = Mixed');
    expect(row?.rows).toContain('or in detail: WHITE_BRITISH = White: British');
    expect(rowOf('M01.ETHNICITY.notCollected')?.rows).toBe('Not applicable');
  });

  it('tells of a choice in an entry of a register', () => {
    expect(rowOf('SERVICES.{entry}.riskAssessment')).toMatchObject({
      holds: 'One of the choices',
      choices: 'NO = No, not yet; AFTER = Yes, after it went live; BEFORE = Yes, before it went live',
      needed: 'Only if the standing of the service is “Yes, it is running”',
    });
  });
});
