import { recordEvent } from '../events/record-event.query.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { requireComment } from './decision.js';
import { lockDecisionInWindow } from './lock-decision.query.js';
import { requireRevision } from './stale.js';

export interface Reopening extends ReturnReference {
  expectedRevision: number;
  reason: string;
}

/**
 * Takes a submitted return back before sign-off, or opens an accepted one for correction; what was accepted counts
 * until the correction is accepted. Refuses (DomainError) without a reason and once the window has closed.
 */
export async function reopenReturn(work: ReturnWork, input: Reopening): Promise<void> {
  const locked = await lockDecisionInWindow(work.manager, input);
  const head = permitted(work.actor, input, locked.head, 'return:edit');
  requireRevision(head, input.expectedRevision);
  const isWithdrawal = head.state === 'SUBMITTED';
  const state = nextState(head.state, isWithdrawal ? 'WITHDRAW' : 'REOPEN');
  const comment = requireComment(input.reason, isWithdrawal ? 'it is taken back' : 'it is opened again');
  requireOpenWindow(locked.window, head.quarterId);
  const { revision } = head;
  const kind = isWithdrawal ? 'WITHDRAWN' : 'REOPENED';
  await recordEvent(work, head, { kind, state, revision, contentHash: null, comment });
}
