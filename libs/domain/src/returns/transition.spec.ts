import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnStates } from './return-state.js';
import { returnEvents, transition } from './transition.js';

describe('the way of a return', () => {
  it('leads from draft over submission and sign-off to acceptance', () => {
    expect(transition('NOT_STARTED', 'SAVE')).toBe('DRAFT');
    expect(transition('DRAFT', 'SUBMIT')).toBe('SUBMITTED');
    expect(transition('SUBMITTED', 'SIGN_OFF')).toBe('SIGNED_OFF');
    expect(transition('SIGNED_OFF', 'ACCEPT')).toBe('ACCEPTED');
  });

  it('lets approver and region send it back, and the preparer mend and submit it again', () => {
    expect(transition('SUBMITTED', 'SEND_BACK')).toBe('RETURNED');
    expect(transition('SIGNED_OFF', 'SEND_BACK')).toBe('RETURNED');
    expect(transition('RETURNED', 'SAVE')).toBe('RETURNED');
    expect(transition('RETURNED', 'SUBMIT')).toBe('SUBMITTED');
  });

  it('lets the preparer take it back only before sign-off', () => {
    expect(transition('SUBMITTED', 'WITHDRAW')).toBe('DRAFT');
    expect(transition('SIGNED_OFF', 'WITHDRAW')).toBeNull();
  });

  it('never skips sign-off, and never changes what is submitted or accepted', () => {
    expect(transition('DRAFT', 'SIGN_OFF')).toBeNull();
    expect(transition('SUBMITTED', 'ACCEPT')).toBeNull();
    expect(transition('NOT_STARTED', 'SUBMIT')).toBeNull();
    expect(returnStates.filter((state) => transition(state, 'SAVE') !== null)).toEqual([
      'NOT_STARTED',
      'DRAFT',
      'RETURNED',
    ]);
  });

  it('reopens an accepted return for correction', () => {
    expect(transition('ACCEPTED', 'REOPEN')).toBe('DRAFT');
    expect(transition('DRAFT', 'REOPEN')).toBeNull();
  });

  it('goes back to what was accepted where a correction is given up, and where nothing was accepted, nowhere', () => {
    expect(returnStates.filter((state) => transition(state, 'GIVE_UP', true) !== null)).toEqual(['DRAFT', 'RETURNED']);
    expect(transition('DRAFT', 'GIVE_UP', true)).toBe('ACCEPTED');
    expect(returnStates.filter((state) => transition(state, 'GIVE_UP') !== null)).toEqual([]);
  });

  it('is closed: any chain of events ends in a state that is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...returnStates), fc.array(fc.constantFrom(...returnEvents)), (start, events) => {
        const end = events.reduce((state, event) => transition(state, event) ?? state, start);
        return returnStates.includes(end);
      }),
    );
  });
});
