import { textToStore } from '../answers/text-to-store.js';
import { addedEventWithSignIn, movedHead, recordEvent } from '../events/record-event.query.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import type { ReturnWork } from '../heads/return-work.js';
import { requireNoQuestionComments, requireSecondPerson, revisionDecidedOn } from './decision.js';
import type { Decision } from './decision.js';
import { lockDecision } from './lock-decision.query.js';

/** The line says when the approver had signed in: a signature is worth what the sign-in behind it is. */
export const recordSignOffSql = `WITH ${movedHead} ${addedEventWithSignIn}`;

/**
 * Signs a submitted revision off for its organisation. Refuses (DomainError) whoever submitted it or typed in it, and
 * a revision or content other than the latest. The window may have closed: nothing can be typed any more.
 */
export async function signOffReturn(work: ReturnWork, decision: Decision): Promise<void> {
  const { actor, manager } = work;
  requireNoQuestionComments(decision);
  const locked = await lockDecision(manager, decision);
  const head = permitted(actor, decision, locked.head, 'return:sign-off');
  const submitted = revisionDecidedOn(head, locked.submitted, decision);
  const { revision, contentHash } = submitted;
  const state = nextState(head.state, 'SIGN_OFF');
  requireSecondPerson(work, 'SIGN_OFF', submitted);
  const comment = textToStore(decision.comment);
  const signedOff = { kind: 'SIGNED_OFF', state, revision, contentHash, comment } as const;
  await recordEvent(work, head, signedOff, { sql: recordSignOffSql, values: [actor.signedInAt ?? null] });
}
