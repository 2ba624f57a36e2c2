import { describe, expect, it } from '@jest/globals';
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
