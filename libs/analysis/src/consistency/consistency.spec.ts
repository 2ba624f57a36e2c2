import { describe, expect, it } from '@jest/globals';
import { consistencyFinding } from './consistency-finding.js';
import { isLowResponse, responseRate } from './response-rate.js';
import { statusDistribution } from './status-distribution.js';
import type { StatusCounts } from './status-distribution.js';

const counts = (inPlace: number, notYet: number, organisations = inPlace + notYet, key = 'D1'): StatusCounts => ({
  key,
  organisations,
  counts: { IMPLEMENTED: inPlace, PLANNED: notYet },
});

describe('statusDistribution', () => {
  it('leaves not applicable answers out of the share in place, and counts them', () => {
    const cell = statusDistribution({
      key: 'D1-S1',
      organisations: 10,
      counts: { IMPLEMENTED: 3, EMBEDDED: 1, PLANNED: 4, NOT_APPLICABLE: 2 },
    });
    expect(cell.inPlace.value).toBe(0.5);
    expect([cell.answered, cell.notApplicable]).toEqual([10, 2]);
  });

  it('keeps every status in its order, also those nobody gave', () => {
    expect(statusDistribution(counts(1, 1)).counts.map((row) => [row.status, row.answers])).toEqual([
      ['NOT_STARTED', 0],
      ['PLANNED', 1],
      ['IN_PROGRESS', 0],
      ['IMPLEMENTED', 1],
      ['EMBEDDED', 0],
      ['NOT_APPLICABLE', 0],
    ]);
  });

  it('takes many answers of few organisations for as few observations as there are organisations', () => {
    const few = statusDistribution(counts(30, 30, 6)).inPlace;
    const many = statusDistribution(counts(30, 30, 60)).inPlace;
    expect(few.value).toBe(many.value);
    expect(few.upper! - few.lower!).toBeGreaterThan(2 * (many.upper! - many.lower!));
  });

  it('tells no answer from only not applicable', () => {
    expect(statusDistribution({ key: 'D1', counts: {}, organisations: 0 }).inPlace.status).toBe('NOT_REPORTED');
    expect(statusDistribution({ key: 'D1', counts: { NOT_APPLICABLE: 3 }, organisations: 3 }).inPlace.status).toBe(
      'NOT_APPLICABLE',
    );
  });
});

describe('responseRate', () => {
  it('is a full count without interval', () => {
    expect(responseRate(3, 4)).toMatchObject({ value: 0.75, lower: null, upper: null });
  });

  it('does not apply where nobody was asked', () => {
    expect(responseRate(0, 0).status).toBe('NOT_APPLICABLE');
  });

  it('is low below 60%, not at 60%, and never where nobody was asked', () => {
    expect([responseRate(59, 100), responseRate(60, 100), responseRate(0, 0)].map(isLowResponse)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('consistencyFinding', () => {
  const area = (areaName: string, inPlace: number, notYet: number) => ({
    areaName,
    organisations: inPlace + notYet,
    accepted: inPlace + notYet,
    expected: 50,
    cells: [statusDistribution(counts(inPlace, notYet))],
  });
  const subject = (...areas: ReturnType<typeof area>[]) => ({
    areasName: 'regions',
    quarterLabel: 'July to September 2026',
    columns: [{ key: 'D1', label: 'Access to devices and data' }],
    areas,
  });

  it('names the column and the two areas that differ beyond chance, with intervals', () => {
    const { sentence, ...found } = consistencyFinding(subject(area('London', 40, 5), area('Midlands', 8, 40)));
    expect(sentence).toBe(
      'Practice differs most clearly in “Access to devices and data”: London has 89% (77% to 95%) of applicable answers ' +
        'in place, Midlands 17% (9% to 30%). This rests on 93 of 100 expected returns for July to September 2026.',
    );
    expect(found).toMatchObject({ verdict: 'DIFFERENT', subjects: ['D1'], columnToOpen: 'D1' });
  });

  it('says that it cannot tell where chance could explain every difference, and claims no likeness', () => {
    const found = consistencyFinding(subject(area('London', 20, 20), area('Midlands', 15, 20)));
    expect(found).toMatchObject({ verdict: 'CANNOT_TELL', subjects: [] });
    expect(found.sentence).toMatch(/^These returns cannot tell whether regions differ\. This rests on 75 of 100/);
  });

  it('says that there is nothing to compare before the first acceptance', () => {
    const found = consistencyFinding(subject(area('London', 0, 0)));
    expect(found).toMatchObject({ verdict: 'CANNOT_TELL', allowance: null });
    expect(found.sentence).toContain('nothing to compare');
  });
});
