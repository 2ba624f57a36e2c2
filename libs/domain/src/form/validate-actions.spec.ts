import { describe, expect, it } from '@jest/globals';
import { emptyContent } from './answers/empty-content.js';
import type { ValidationContext } from './checks/validation-context.js';
import { buildContext, buildReturn, withCells } from './complete-content.builder.js';
import { emptyAnswer } from './definition/answer.js';
import type { CellValue, ReturnContent } from './definition/answer.js';
import { hasErrors } from './definition/return-issue.js';
import { firstEdition } from './editions/edition-1/first-edition.js';
import { issueInWords } from './text/issue-in-words.js';
import { validateReturn } from './validate-return.js';

const complete = buildReturn();

function codes(content: ReturnContent, changes: Partial<ValidationContext> = {}): string[] {
  return validateReturn(content, buildContext(changes)).map(({ code, cell }) => `${code} ${cell}`);
}

function answering(changes: Record<string, CellValue | undefined>, confirmed = true): ReturnContent {
  return withCells(complete, 'D2-S5', changes, confirmed);
}

const shown = {
  status: 'IMPLEMENTED',
  evidence: 'Audit of letters and phone lines',
  evidenceOn: '2026-09-01',
  coveragePercent: 60,
  assurance: 'SELF_ASSERTED',
};

describe('what every return must answer', () => {
  it('finds nothing wrong in a complete return', () => {
    expect(validateReturn(complete, buildContext())).toEqual([]);
  });

  it('asks for every applicable action, and a status of "not started" is an answer', () => {
    expect(codes(answering({ status: undefined }))).toEqual(['ANSWER_MISSING D2-S5.status']);
    expect(codes({ ...complete, answers: complete.answers.slice(1) })).toEqual(['ANSWER_MISSING D1-S1.status']);
  });

  it('asks for every answer of an empty return once', () => {
    const begun = { organisationCode: 'RX1', organisationType: 'TRUST', quarterId: '2026-27-Q2' } as const;
    const empty = emptyContent({ ...begun, edition: firstEdition });
    expect(validateReturn(empty, buildContext())).toHaveLength(24 + 4 * 4);
  });

  it('does not take a carried-over answer for an answer of this quarter', () => {
    expect(codes(answering({}, false))).toEqual(['NOT_CONFIRMED D2-S5.confirmed']);
  });

  it('refuses an answer that is not asked for, unknown, or there twice', () => {
    const extra = (code: string) => ({ ...complete, answers: [...complete.answers, emptyAnswer(code)] });
    expect(codes(extra('D1-N1'))).toEqual(['UNKNOWN_QUESTION D1-N1.confirmed']);
    expect(codes(extra('D9-X9'))).toEqual(['UNKNOWN_QUESTION D9-X9.confirmed']);
    expect(codes(extra('D1-S1'))).toEqual(['ANSWER_REPEATED D1-S1.confirmed']);
  });

  it('refuses a part that the question does not ask for', () => {
    expect(codes(answering({ colour: 'green' }))).toEqual(['UNKNOWN_CELL D2-S5.colour']);
  });
});

describe('an action said to be in place', () => {
  it('stands with evidence of the last 12 months, coverage and assurance', () => {
    expect(codes(answering(shown))).toEqual([]);
    expect(codes(answering({ ...shown, status: 'EMBEDDED' }))).toEqual([]);
  });

  it('does not stand without them', () => {
    expect(codes(answering({ status: 'IMPLEMENTED' }))).toEqual([
      'EVIDENCE_MISSING D2-S5.evidence',
      'EVIDENCE_DATE_MISSING D2-S5.evidenceOn',
      'COVERAGE_MISSING D2-S5.coveragePercent',
      'ASSURANCE_MISSING D2-S5.assurance',
    ]);
    expect(codes(answering({ ...shown, evidence: '   ' }))).toEqual(['EVIDENCE_MISSING D2-S5.evidence']);
  });

  it('takes evidence from the 12 months up to the end of the quarter, and none from the future', () => {
    expect(codes(answering({ ...shown, evidenceOn: '2025-09-30' }))).toEqual([]);
    expect(codes(answering({ ...shown, evidenceOn: '2025-09-29' }))).toEqual(['EVIDENCE_TOO_OLD D2-S5.evidenceOn']);
    expect(codes(answering({ ...shown, evidenceOn: '2026-10-20' }))).toEqual([]);
    expect(codes(answering({ ...shown, evidenceOn: '2026-10-21' }))).toEqual(['EVIDENCE_IN_FUTURE D2-S5.evidenceOn']);
  });

  it('does not go out of date while it waits for sign-off', () => {
    expect(codes(answering({ ...shown, evidenceOn: '2025-09-30' }), { today: '2026-12-31' })).toEqual([]);
  });

  it.each([0, 101, -1, 50.5, Number.NaN])('refuses a coverage of %p', (coveragePercent) => {
    expect(codes(answering({ ...shown, coveragePercent }))).toEqual(['COVERAGE_OUT_OF_RANGE D2-S5.coveragePercent']);
  });
});

describe('an action under way', () => {
  const planned = { status: 'PLANNED', ownerRole: 'Head of outpatients', targetOn: '2027-03-31' };

  it('needs an owner and a target date', () => {
    expect(codes(answering(planned))).toEqual([]);
    expect(codes(answering({ status: 'IN_PROGRESS' }))).toEqual([
      'OWNER_MISSING D2-S5.ownerRole',
      'TARGET_DATE_MISSING D2-S5.targetOn',
    ]);
  });

  it('asks why it is late once the target date has passed, without stopping submission', () => {
    const late = answering({ ...planned, targetOn: '2026-10-19' });
    const issues = validateReturn(late, buildContext());
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['TARGET_DATE_PASSED', 'WARNING']]);
    expect(hasErrors(issues)).toBe(false);
    expect(codes(answering({ ...planned, targetOn: '2026-10-20' }))).toEqual([]);
    expect(codes(answering({ ...planned, targetOn: '2026-10-19', reason: 'Waiting for the supplier' }))).toEqual([]);
  });
});

describe('reasons', () => {
  it('asks why an action does not apply', () => {
    expect(codes(answering({ status: 'NOT_APPLICABLE' }))).toEqual(['REASON_MISSING D2-S5.reason']);
    expect(codes(answering({ status: 'NOT_APPLICABLE', reason: 'No digital service' }))).toEqual([]);
  });

  it('asks why a status went down, and not why it went up or stayed', () => {
    const previous = answering(shown);
    expect(codes(answering({ status: 'NOT_STARTED' }), { previous })).toEqual(['REASON_MISSING D2-S5.reason']);
    expect(codes(answering({ status: 'NOT_STARTED', reason: 'Service closed' }), { previous })).toEqual([]);
    expect(codes(answering({ ...shown, status: 'EMBEDDED' }), { previous })).toEqual([]);
    expect(codes(answering(shown), { previous })).toEqual([]);
  });

  it('does not compare with an answer to a question in other words', () => {
    const previous = { ...answering(shown), edition: 0 };
    expect(codes(answering({ status: 'NOT_STARTED' }), { previous })).toEqual([]);
  });
});

describe('texts and dates', () => {
  it('counts characters as people do', () => {
    const longest = '😀'.repeat(1000);
    expect(codes(answering({ reason: longest }))).toEqual([]);
    expect(codes(answering({ reason: `${longest}a` }))).toEqual(['TEXT_TOO_LONG D2-S5.reason']);
  });

  it('refuses a day that does not exist, whatever the status', () => {
    expect(codes(answering({ targetOn: '2027-02-29' }))).toEqual(['DATE_NOT_REAL D2-S5.targetOn']);
    expect(codes(answering({ ...shown, evidenceOn: '2026-09-31' }))).toEqual(['DATE_NOT_REAL D2-S5.evidenceOn']);
  });
});

describe('messages', () => {
  it('name the question in words, never a code', () => {
    const faulty = answering({ status: 'IMPLEMENTED', reason: 'x'.repeat(1001), targetOn: '2027-02-29' });
    for (const issue of validateReturn(faulty, buildContext())) {
      const message = issueInWords(issue);
      expect(message).toMatch(/^“An equal non-digital route”: [“a-z]/);
      expect(issue.message).toMatch(/^[A-Z]/);
      expect(message).not.toMatch(/[A-Z]+_[A-Z]+|D2-S5/);
      expect(message).toMatch(/\.$/);
    }
    const [first] = validateReturn(answering({ ...shown, evidenceOn: '2025-05-01' }), buildContext());
    expect(first && issueInWords(first)).toBe(
      '“An equal non-digital route”: the evidence is dated 1 May 2025. It must be from 30 September 2025 or later. ' +
        'Give newer evidence, or change the status.',
    );
  });
});
