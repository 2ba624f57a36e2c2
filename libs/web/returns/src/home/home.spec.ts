import { describe, expect, it } from '@jest/globals';
import { aClosedHead, aHead } from '../testing/a-head.builder.js';
import { callToAction } from './call-to-action.js';
import { dueInWords } from './due.js';

describe('callToAction', () => {
  it('asks the preparer to go on while the return can be sent, and not afterwards', () => {
    expect(callToAction(aHead('NOT_STARTED'), 'PREPARER').label).toBe('Start the return');
    expect(callToAction(aHead('RETURNED'), 'PREPARER').label).toBe('Change the return');
    expect(callToAction(aHead('SUBMITTED'), 'PREPARER').isYours).toBe(false);
    expect(callToAction(aClosedHead('DRAFT'), 'PREPARER').isYours).toBe(false);
  });

  it('asks the approver to sign off what is submitted, and the lead to review what is signed off', () => {
    expect(callToAction(aHead('SUBMITTED'), 'APPROVER').to).toBe('/returns/X01/2026-27-Q2/sign-off');
    expect(callToAction(aHead('DRAFT'), 'APPROVER').isYours).toBe(false);
    expect(callToAction(aHead('SIGNED_OFF'), 'REGIONAL_LEAD').to).toBe('/returns/X01/2026-27-Q2/review');
    expect(callToAction(aHead('SUBMITTED'), 'REGIONAL_LEAD').isYours).toBe(false);
  });

  it('lets sign-off go on after the quarter has closed', () => {
    expect(callToAction(aClosedHead('SUBMITTED'), 'APPROVER').isYours).toBe(true);
  });
});

describe('dueInWords', () => {
  it('says until when a late return can still be sent', () => {
    const { quarter } = aHead('DRAFT');
    expect(dueInWords(quarter)).toBe('is due on 30 November 2026');
    expect(dueInWords({ ...quarter, windowState: 'LATE' })).toBe(
      'was due on 30 November 2026 and can still be sent until 31 December 2026',
    );
  });
});
