import { describe, expect, it } from '@jest/globals';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue } from '../definition/answer.js';
import { validateReturn } from '../validate-return.js';
import { ruledBy } from './ruled-edition.builder.js';

const edition = ruledBy('assessed-before-go-live');
const complete = buildReturn('TRUST', edition);

function issuesOf(service: Record<string, CellValue>, explanation?: string) {
  const cells = Object.entries(service).map(([field, value]) => [`s1.${field}`, value] as const);
  const content = withCells(complete, 'SERVICES', {
    noneToEnter: undefined,
    's1.name': 'Book online',
    's1.standing': 'CURRENT',
    's1.serves': 'Everybody',
    's1.peopleServed': 100,
    's1.equalRoute': false,
    's1.accessibility': 'CONFORMS',
    's1.mitigations': 'None needed',
    ...Object.fromEntries(cells),
    explanation,
  });
  return validateReturn(content, buildContext({ edition }));
}

const after = { riskAssessment: 'AFTER', riskAssessedOn: '2026-08-20' };

describe('a service that goes live', () => {
  it('has been assessed before, or says why not: a warning that stays with its reason', () => {
    const live = { ...after, wentLiveOn: '2026-08-01' };
    const [issue, ...others] = issuesOf(live);
    expect(others).toEqual([]);
    expect(issue).toEqual({
      severity: 'WARNING',
      code: 'NOT_ASSESSED_BEFORE_LIVE',
      cell: 'SERVICES.s1.riskAssessment',
      question: 'Register of digital services, “Book online”',
      message:
        'The service went live on 1 August 2026, in this quarter, and this was assessed only afterwards. ' +
        'Every new service is to be assessed before it goes live. Explain why this one was not.',
      reasonAt: 'SERVICES.explanation',
    });
    expect(issuesOf(live, 'An emergency')[0]?.reason).toBe('An emergency');
    expect(issuesOf({ ...live, riskAssessment: 'NO' })[0]?.message).toContain('has not been assessed');
    expect(issuesOf({ ...live, riskAssessment: 'BEFORE' })).toEqual([]);
  });

  it.each(['2026-07-01', '2026-09-30'])('is new from the first day of the quarter to its last: %s', (wentLiveOn) => {
    const assessed = { riskAssessment: 'AFTER', riskAssessedOn: '2026-10-01' };
    expect(issuesOf({ ...assessed, wentLiveOn }).map(({ code }) => code)).toEqual(['NOT_ASSESSED_BEFORE_LIVE']);
  });

  it('is not held against it once the quarter is over, nor when it has closed', () => {
    expect(issuesOf({ ...after, wentLiveOn: '2026-06-30' })).toEqual([]);
    const closed = { ...after, wentLiveOn: '2026-08-01', standing: 'CLOSED', closedOn: '2026-09-01' };
    expect(issuesOf(closed)).toEqual([]);
  });

  it('cannot have been assessed afterwards on a day before', () => {
    const issues = issuesOf({ riskAssessment: 'AFTER', riskAssessedOn: '2025-03-31', wentLiveOn: '2025-04-01' });
    expect(issues.map(({ code, cell, message }) => [code, cell, message])).toEqual([
      [
        'DAYS_DISAGREE',
        'SERVICES.s1.riskAssessedOn',
        'You say the risk was assessed after the service went live, but give 31 March 2025, and it went live on ' +
          '1 April 2025. Correct one of the days, or the answer.',
      ],
    ]);
    expect(issuesOf({ riskAssessment: 'AFTER', riskAssessedOn: '2025-04-01', wentLiveOn: '2025-04-01' })).toEqual([]);
  });

  it('may have been looked at again since it was assessed', () => {
    expect(issuesOf({ riskAssessment: 'BEFORE', riskAssessedOn: '2026-03-31', wentLiveOn: '2025-04-01' })).toEqual([]);
  });
});
