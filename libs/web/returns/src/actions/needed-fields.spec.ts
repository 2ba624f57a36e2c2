import { describe, expect, it } from '@jest/globals';
import { emptyAnswer } from '@monitor/domain';
import type { ActionAnswer, ReturnIssue } from '@monitor/domain';
import { neededFields } from './needed-fields.js';

function needed(part: Partial<ActionAnswer>, before: Partial<ActionAnswer> | null = null, issues: ReturnIssue[] = []) {
  const answer = { ...emptyAnswer('D1-S1'), ...part };
  const earlier = before === null ? null : { ...emptyAnswer('D1-S1'), ...before };
  return neededFields({ answer, before: earlier, today: '2026-10-05', issues });
}

describe('neededFields', () => {
  it('asks nothing before a status is chosen', () => {
    expect(needed({})).toEqual([]);
  });

  it('asks for owner and date of what is to come, for evidence of what is there, for a reason of what is not', () => {
    expect(needed({ status: 'PLANNED' })).toEqual(['ownerRole', 'targetOn']);
    expect(needed({ status: 'EMBEDDED' })).toEqual(['evidence', 'evidenceOn', 'coveragePercent', 'assurance']);
    expect(needed({ status: 'NOT_APPLICABLE' })).toEqual(['reason']);
    expect(needed({ status: 'NOT_STARTED' })).toEqual([]);
  });

  it('asks for a reason when the status went down, and not when it went up', () => {
    expect(needed({ status: 'PLANNED' }, { status: 'EMBEDDED' })).toContain('reason');
    expect(needed({ status: 'PLANNED' }, { status: 'NOT_STARTED' })).not.toContain('reason');
  });

  it('asks for a reason when the date has passed', () => {
    expect(needed({ status: 'IN_PROGRESS', targetOn: '2026-10-04' })).toContain('reason');
    expect(needed({ status: 'IN_PROGRESS', targetOn: '2026-10-05' })).not.toContain('reason');
  });

  it('shows any cell in which something is wrong, needed or not', () => {
    const wrong: ReturnIssue = {
      severity: 'ERROR',
      code: 'DATE_NOT_REAL',
      cell: 'D1-S1.targetOn',
      question: null,
      message: '',
    };
    expect(needed({ status: 'NOT_STARTED' }, null, [wrong])).toEqual(['targetOn']);
    expect(needed({ status: 'NOT_STARTED' }, null, [{ ...wrong, cell: 'D1-S2.targetOn' }])).toEqual([]);
  });
});
