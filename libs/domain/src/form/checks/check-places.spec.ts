import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter } from '../../quarter/day.js';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import { latestEdition } from '../editions/form-editions.js';
import { validateReturn } from '../validate-return.js';

const context = buildContext({ edition: latestEdition(), organisationType: 'TRUST', today: '2026-10-20' });
const content = buildReturn('TRUST', latestEdition());

function issuesWith(boardReportOn: string) {
  const reported = withCells(content, 'GOV-1', {
    hasOwner: false,
    ownerRole: undefined,
    boardReport: 'BOARD',
    boardReportOn,
  });
  return validateReturn(reported, context).filter(({ cell }) => cell.startsWith('GOV-1'));
}

describe('the day of something that has happened', () => {
  it('lies in the past or is today, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
        const codes = issuesWith(daysAfter('2026-10-20', days)).map(({ code }) => code);
        expect(codes).toEqual(days > 0 ? ['DAY_IN_FUTURE'] : []);
      }),
    );
  });

  it('is told with what was found and what is wanted', () => {
    expect(issuesWith('2026-12-24')).toEqual([
      {
        severity: 'ERROR',
        code: 'DAY_IN_FUTURE',
        cell: 'GOV-1.boardReportOn',
        question: '“Owner and board report”',
        message: 'The day of the last report is 24 December 2026, which is in the future. Give a day up to today.',
      },
    ]);
  });

  it('is said once where it is no day at all', () => {
    expect(issuesWith('2026-13-01').map(({ code }) => code)).toEqual(['DATE_NOT_REAL']);
  });

  it('is not asked of a target', () => {
    const planned = withCells(content, 'D2-S5', {
      status: 'PLANNED',
      ownerRole: 'Head of digital',
      targetOn: '2030-01-01',
    });
    expect(validateReturn(planned, context)).toEqual([]);
  });
});
