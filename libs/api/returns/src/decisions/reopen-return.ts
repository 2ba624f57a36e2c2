import { recordEvent } from '../events/record-event.query.js';
import { lockHead } from '../heads/lock-head.query.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { requireComment } from './decision.js';
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
  const head = permitted(work.actor, input, await lockHead(work.manager, input), 'return:edit');
  requireRevision(head, input.expectedRevision);
  const state = nextState(head.state, head.state === 'SUBMITTED' ? 'WITHDRAW' : 'REOPEN');
  const comment = requireComment(input.reason, 'it is opened again');
  await requireOpenWindow(work.manager, head.quarterId);
  const { revision } = head;
  await recordEvent(work, head, { kind: 'REOPENED', state, revision, contentHash: null, comment });
}
