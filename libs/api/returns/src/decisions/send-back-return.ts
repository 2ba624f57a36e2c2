import { DomainError, can } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { beginSentBack } from '../comments/begin-comment.js';
import { recordEvent } from '../events/record-event.query.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnWork } from '../heads/return-work.js';
import { requireComment, revisionDecidedOn } from './decision.js';
import type { Decision } from './decision.js';
import { lockDecisionInWindow } from './lock-decision.query.js';

/** The approver decides before sign-off, the regional lead after it. */
function requireTurn(actor: Actor, head: ReturnHeadRow): void {
  const permission = head.state === 'SIGNED_OFF' ? 'return:review' : 'return:sign-off';
  if (can(actor, permission, head)) return;
  const whose = head.state === 'SIGNED_OFF' ? 'the regional lead' : 'the approver of the organisation';
  throw new DomainError('NOT_PERMITTED', `At this point only ${whose} can send the return back.`);
}

/**
 * Sends a submitted revision back with a comment, and with one for each question that should change; what was typed stays. Refuses (DomainError) without a comment, a
 * stale revision, and once the window has closed: the organisation could not send it again.
 */
export async function sendBackReturn(work: ReturnWork, decision: Decision): Promise<void> {
  const { actor, manager } = work;
  const locked = await lockDecisionInWindow(manager, decision);
  const head = permitted(actor, decision, locked.head, 'return:sign-off', 'return:review');
  const { revision, contentHash } = revisionDecidedOn(head, locked.submitted, decision);
  const state = nextState(head.state, 'SEND_BACK');
  requireTurn(actor, head);
  const comment = requireComment(decision.comment, 'it is sent back and what should change');
  requireOpenWindow(locked.window, head.quarterId);
  await recordEvent(work, head, { kind: 'SENT_BACK', state, revision, contentHash, comment });
  await beginSentBack(work, head, { revision, comments: decision.comments ?? [] });
}
