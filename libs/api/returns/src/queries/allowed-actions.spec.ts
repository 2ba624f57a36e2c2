import { describe, expect, it } from '@jest/globals';
import { allowedActions, returnStates, roles, whyNot, windowStates } from '@monitor/domain';
import type { ReturnAction, ReturnStep } from '@monitor/domain';
import { actorAs } from '../testing/return-scenario.builder.js';

const place = { organisationCode: 'P01', icbCode: 'T6Y0W', regionCode: 'Y61' };
const days = { opensOn: '2026-10-01', dueOn: '2026-11-30', closesOn: '2026-12-31', region: 'East of England' };
const actionOf: Record<ReturnStep, ReturnAction> = {
  TYPE: 'EDIT',
  SIGN_OFF: 'SIGN_OFF',
  REVIEW: 'ACCEPT',
  CORRECT: 'REOPEN',
  GIVE_UP: 'GIVE_UP',
};

describe('what the pages say of a return that somebody cannot act on', () => {
  it('is what the service allows, in every state, window and role', () => {
    for (const state of returnStates)
      for (const windowState of windowStates)
        for (const role of roles)
          for (const acceptedRevision of [null, 1]) {
            const scope = { organisationCodes: ['P01'], regionCodes: ['Y61'], helpedCodes: ['P01'] };
            const context = { ...place, state, windowState, acceptedRevision, hands: null, draftHands: null };
            const allowed = allowedActions(actorAs(role, scope), context);
            const standing = { state, windowState, acceptedRevision, revision: 1, ...days };
            for (const [step, action] of Object.entries(actionOf)) {
              const isOpen = whyNot(step as ReturnStep, standing, role) === null;
              expect({ step, state, windowState, role, acceptedRevision, isOpen }).toEqual({
                step,
                state,
                windowState,
                role,
                acceptedRevision,
                isOpen: allowed.includes(action),
              });
            }
          }
  });
});
