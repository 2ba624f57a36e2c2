import type { ReturnState } from './return-state.js';

/**
 * What can happen to a return. `WITHDRAW`: the preparer takes it back before sign-off. `SEND_BACK`: the approver
 * (before sign-off) or the regional lead (after) asks for changes. `REOPEN`: an accepted return is to be corrected.
 * `GIVE_UP`: the correction is given up, and what was accepted stands again.
 */
export const returnEvents = [
  'SAVE',
  'SUBMIT',
  'WITHDRAW',
  'SIGN_OFF',
  'ACCEPT',
  'SEND_BACK',
  'REOPEN',
  'GIVE_UP',
] as const;
export type ReturnEvent = (typeof returnEvents)[number];

const transitions: Record<ReturnState, Partial<Record<ReturnEvent, ReturnState>>> = {
  NOT_STARTED: { SAVE: 'DRAFT' },
  DRAFT: { SAVE: 'DRAFT', SUBMIT: 'SUBMITTED', GIVE_UP: 'ACCEPTED' },
  SUBMITTED: { SIGN_OFF: 'SIGNED_OFF', SEND_BACK: 'RETURNED', WITHDRAW: 'DRAFT' },
  SIGNED_OFF: { ACCEPT: 'ACCEPTED', SEND_BACK: 'RETURNED' },
  ACCEPTED: { REOPEN: 'DRAFT' },
  // A return sent back stays so while it is mended: the region sees that its comment has not been answered yet.
  RETURNED: { SAVE: 'RETURNED', SUBMIT: 'SUBMITTED', GIVE_UP: 'ACCEPTED' },
};

/**
 * The state after an event, or null where the state does not allow it. `isCorrection`: a version was accepted before,
 * without which there is nothing to go back to.
 */
export function transition(state: ReturnState, event: ReturnEvent, isCorrection = false): ReturnState | null {
  if (event === 'GIVE_UP' && !isCorrection) return null;
  return transitions[state][event] ?? null;
}
