import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reorganisationStates } from './reorganisation-state.js';
import { isPossible, nextSteps, stateAfter, whyNotTake } from './take-step.js';
import type { NextStep, ReorganisationStanding } from './take-step.js';

const standing = (given: Partial<ReorganisationStanding>): ReorganisationStanding => ({
  state: 'PROPOSED',
  effectiveOn: '2027-04-01',
  editors: ['drafter'],
  proposedBy: 'drafter',
  revocationProposedBy: null,
  ...given,
});
const as = (personId: string, today = '2026-11-24') => ({ personId, today });

describe('the way of a reorganisation', () => {
  it('is approved by somebody who neither drafted, changed nor proposed it', () => {
    expect(whyNotTake('APPROVE', standing({}), as('another'))).toBeNull();
    expect(whyNotTake('APPROVE', standing({}), as('drafter'))?.code).toBe('SAME_PERSON');
    expect(whyNotTake('APPROVE', standing({ proposedBy: 'proposer' }), as('proposer'))?.message).toMatch(
      /You proposed/,
    );
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

/** A reorganisation as people took it on: where it stands, and who decided against whose work. */
interface Walk {
  standing: ReorganisationStanding;
  decided: { by: string; on: readonly (string | null)[] }[];
}

function take({ standing: now, decided }: Walk, step: NextStep, person: string): Walk {
  if (whyNotTake(step, now, as(person)) !== null) return { standing: now, decided };
  const next = { ...now, state: stateAfter(step) };
  if (step === 'AMEND') return { standing: { ...next, editors: [...now.editors, person] }, decided };
  if (step === 'PROPOSE') return { standing: { ...next, proposedBy: person }, decided };
  if (step === 'PROPOSE_REVOCATION') return { standing: { ...next, revocationProposedBy: person }, decided };
  if (step === 'APPROVE') {
    return { standing: next, decided: [...decided, { by: person, on: [...now.editors, now.proposedBy] }] };
  }
  if (step !== 'REVOKE') return { standing: next, decided };
  return { standing: next, decided: [...decided, { by: person, on: [now.revocationProposedBy] }] };
}

describe('whatever administrators do in whatever order', () => {
  it('approves and revokes nothing by the person whose work it was', () => {
    let reached = 0;
    // More of the way forward than of the way out, so that walks reach a decision.
    const someStep = fc.constantFrom<NextStep>(...nextSteps, 'PROPOSE', 'PROPOSE', 'APPROVE', 'APPROVE', 'APPROVE');
    const somebody = fc.constantFrom('drafter', 'b', 'c');
    const steps = fc.array(fc.tuple(someStep, somebody), { minLength: 30, maxLength: 60 });
    const start: Walk = { standing: standing({ state: 'DRAFT', proposedBy: null }), decided: [] };
    fc.assert(
      fc.property(steps, (taken) => {
        const { decided } = taken.reduce((walk, [step, person]) => take(walk, step, person), start);
        reached += decided.length;
        for (const { by, on } of decided) expect(on).not.toContain(by);
      }),
      { numRuns: 500 },
    );
    expect(reached).toBeGreaterThan(20);
  });
});
