import { describe, expect, it } from '@jest/globals';
import { reorganisationStates } from './reorganisation-state.js';
import { isPossible, nextSteps, stateAfter, whyNotTake } from './take-step.js';
import type { ReorganisationStanding } from './take-step.js';

const standing = (given: Partial<ReorganisationStanding>): ReorganisationStanding => ({
  state: 'PROPOSED',
  effectiveOn: '2027-04-01',
  editors: ['drafter'],
  revocationProposedBy: null,
  ...given,
});
const as = (personId: string, today = '2026-11-24') => ({ personId, today });

describe('the way of a reorganisation', () => {
  it('is approved by somebody who neither drafted nor changed it', () => {
    expect(whyNotTake('APPROVE', standing({}), as('another'))).toBeNull();
    expect(whyNotTake('APPROVE', standing({}), as('drafter'))?.code).toBe('SAME_PERSON');
    expect(whyNotTake('APPROVE', standing({ state: 'DRAFT' }), as('another'))?.code).toBe('STATE_DOES_NOT_ALLOW');
  });

  it('is revoked by two people, and only before it takes effect', () => {
    const approved = standing({ state: 'APPROVED' });
    expect(whyNotTake('PROPOSE_REVOCATION', approved, as('drafter'))).toBeNull();
    expect(whyNotTake('PROPOSE_REVOCATION', approved, as('drafter', '2027-04-01'))?.message).toMatch(/Record another/);
    const proposed = standing({ state: 'REVOCATION_PROPOSED', revocationProposedBy: 'drafter' });
    expect(whyNotTake('REVOKE', proposed, as('another'))).toBeNull();
    expect(whyNotTake('REVOKE', proposed, as('drafter'))?.code).toBe('SAME_PERSON');
    expect(whyNotTake('REVOKE', proposed, as('another', '2027-04-01'))?.code).toBe('STATE_DOES_NOT_ALLOW');
    expect(whyNotTake('KEEP', proposed, as('another', '2027-04-01'))).toBeNull();
  });

  it('ends where it is withdrawn or revoked', () => {
    for (const state of ['WITHDRAWN', 'REVOKED'] as const) {
      expect(nextSteps.filter((step) => isPossible(step, state))).toEqual([]);
    }
  });

  it('reaches every state but the first by some step', () => {
    expect(new Set(nextSteps.map(stateAfter))).toEqual(new Set(reorganisationStates));
  });
});
