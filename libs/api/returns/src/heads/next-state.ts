import { DomainError, stateLabel, transition } from '@monitor/domain';
import type { ReturnEvent, ReturnState } from '@monitor/domain';

const asDone: Record<ReturnEvent, string> = {
  SAVE: 'changed',
  SUBMIT: 'submitted',
  WITHDRAW: 'taken back',
  SIGN_OFF: 'signed off',
  ACCEPT: 'accepted',
  SEND_BACK: 'sent back',
  REOPEN: 'opened for correction',
  GIVE_UP: 'given up as a correction',
};

/**
 * The state after an event; refuses with STATE_DOES_NOT_ALLOW. `isCorrection`: a version was accepted before, without
 * which no correction can be given up.
 */
export function nextState(state: ReturnState, event: ReturnEvent, isCorrection = false): ReturnState {
  const next = transition(state, event, isCorrection);
  if (next === null) {
    throw new DomainError(
      'STATE_DOES_NOT_ALLOW',
      `This return is now “${stateLabel(state)}”, so it cannot be ${asDone[event]}. Reload the page to see where it stands.`,
      { state },
    );
  }
  return next;
}
