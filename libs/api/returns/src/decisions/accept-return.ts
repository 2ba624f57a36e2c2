import { textToStore } from '../answers/text-to-store.js';
import type { ReturnFacts } from '../facts/return-facts.js';
import { returnFacts } from '../facts/return-facts.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnWork } from '../heads/return-work.js';
import { countReturn } from '../rollups/count-return.js';
import { requireNoQuestionComments, requireSecondPerson, revisionDecidedOn } from './decision.js';
import type { Decision } from './decision.js';
import { lockAcceptance } from './lock-decision.query.js';
import { recordAcceptance } from './record-acceptance.query.js';

/** An acceptance that is recorded and still has to be counted in the rollups, in the same transaction. */
export interface UncountedAcceptance {
  head: ReturnHeadRow;
  accepted: ReturnFacts;
  /** What counted until now; null at the first acceptance. */
  superseded: ReturnFacts | null;
}

/**
 * Accepts a signed-off revision without counting it yet. Refuses (DomainError) leads of other regions, whoever prepared or
 * signed off the revision, other revisions, and other states. The window may have closed.
 */
export async function acceptUncounted(work: ReturnWork, decision: Decision): Promise<UncountedAcceptance> {
  const { actor, manager } = work;
  requireNoQuestionComments(decision);
  const locked = await lockAcceptance(manager, decision);
  const head = permitted(actor, decision, locked.head, 'return:review');
  const signedOff = revisionDecidedOn(head, locked.submitted, decision);
  const state = nextState(head.state, 'ACCEPT');
  requireSecondPerson(work, 'ACCEPT', signedOff);
  if (locked.content === null) throw new Error('A submitted revision has content.');
  const accepted = returnFacts(locked.content);
  const comment = textToStore(decision.comment);
  const { revision, contentHash } = signedOff;
  await recordAcceptance(work, head, { revision, contentHash, facts: accepted, state, comment });
  return { head, accepted, superseded: locked.counted && returnFacts(locked.counted) };
}

/** Counts an acceptance. The last step of its transaction: until it ends, all others of the quarter wait. */
export async function countAcceptance({ manager }: ReturnWork, acceptance: UncountedAcceptance): Promise<void> {
  await countReturn(manager, acceptance.head, acceptance);
}

/**
 * Accepts a signed-off revision: from now on it counts, in place of one accepted before it. Facts and rollups change
 * in the same transaction.
 */
export async function acceptReturn(work: ReturnWork, decision: Decision): Promise<void> {
  await countAcceptance(work, await acceptUncounted(work, decision));
}
