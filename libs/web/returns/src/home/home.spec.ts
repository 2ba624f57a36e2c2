import { describe, expect, it } from '@jest/globals';
import { returnStates } from '@monitor/domain';
import { canAs } from '@monitor/web-graphql';
import { aClosedHead, aHead } from '../testing/a-head.builder.js';
import { callToAction } from './call-to-action.js';
import { dueInWords, isToBeSent, ownWindowOf, standInWords } from './due.js';

const preparer = canAs({ role: 'PREPARER', scopeCode: 'X01' });
const approver = canAs({ role: 'APPROVER', scopeCode: 'X01' });
const lead = canAs({ role: 'REGIONAL_LEAD', scopeCode: 'Y58' });

describe('callToAction', () => {
  it('asks the preparer to go on while the return can be sent, and not afterwards', () => {
    expect(callToAction(aHead('NOT_STARTED'), preparer).label).toBe('Start the return');
    expect(callToAction(aHead('RETURNED'), preparer).label).toBe('Change the return');
    expect(callToAction(aHead('SUBMITTED'), preparer).isYours).toBe(false);
    expect(callToAction(aClosedHead('DRAFT'), preparer).isYours).toBe(false);
  });

  it('asks the approver to sign off what is submitted, and the lead to review what is signed off', () => {
    expect(callToAction(aHead('SUBMITTED'), approver).to).toBe('/returns/X01/2026-27-Q2/sign-off');
    expect(callToAction(aHead('DRAFT'), approver).isYours).toBe(false);
    expect(callToAction(aHead('SIGNED_OFF'), lead).to).toBe('/returns/X01/2026-27-Q2/review');
    expect(callToAction(aHead('SUBMITTED'), lead).isYours).toBe(false);
  });

  it('asks nothing of anybody about the return of another organisation or region', () => {
    const elsewhere = canAs({ role: 'APPROVER', scopeCode: 'X02' });
    expect(callToAction(aHead('SUBMITTED'), elsewhere).isYours).toBe(false);
    const otherLead = canAs({ role: 'REGIONAL_LEAD', scopeCode: 'Y56' });
    expect(callToAction(aHead('SIGNED_OFF'), otherLead).isYours).toBe(false);
  });

  it('lets sign-off go on after the quarter has closed', () => {
    expect(callToAction(aClosedHead('SUBMITTED'), approver).isYours).toBe(true);
  });
});

describe('dueInWords', () => {
  it('says until when a late return can still be sent', () => {
    const own = ownWindowOf(aHead('DRAFT'));
    expect(dueInWords(own)).toBe('is due on 30 November 2026 and can be sent until 31 December 2026');
    expect(dueInWords({ ...own, windowState: 'LATE' })).toBe(
      'was due on 30 November 2026 and can still be sent until 31 December 2026',
    );
  });
});

describe('where a return stands', () => {
  it.each(returnStates)(
    'is told by the day on which it is due while it is to be sent, and by the last day for changes always: %s',
    (state) => {
      const told = standInWords(aHead(state, { revision: 1 }));
      expect(/\bdue on\b/.test(told)).toBe(isToBeSent({ state }));
      expect(told).toContain('until 31 December 2026');
    },
  );

  it('is told of a correction as such, with what goes on counting, and never as due', () => {
    const told = standInWords(aHead('DRAFT', { revision: 1, acceptedRevision: 1 }));
    expect(told).toContain('a correction of version 1');
    expect(told).toContain('Version 1 goes on counting');
    expect(told).not.toContain('due');
  });
});
