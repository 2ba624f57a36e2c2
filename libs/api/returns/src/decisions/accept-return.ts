import { cleanText } from '../answers/clean-text.js';
import { recordEvent } from '../events/record-event.query.js';
import { insertFacts } from '../facts/insert-facts.query.js';
import { returnFacts } from '../facts/return-facts.js';
import { lockHead } from '../heads/lock-head.query.js';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import type { ReturnWork } from '../heads/return-work.js';
import { markAccepted } from '../revisions/mark-accepted.query.js';
import { readRevisions } from '../revisions/revisions.query.js';
import type { RevisionRow } from '../revisions/revisions.query.js';
import { countReturn } from '../rollups/count-return.js';
import { requireSecondPerson, revisionDecidedOn } from './decision.js';
import type { Decision } from './decision.js';

/** The revision that counts until now; null at the first acceptance. */
async function countedRevision({ manager }: ReturnWork, head: ReturnHeadRow): Promise<RevisionRow | null> {
  if (head.acceptedRevision === null) return null;
  return (await readRevisions(manager, head, [head.acceptedRevision])).get(head.acceptedRevision) ?? null;
}

/**
 * Accepts a signed-off revision: from now on it counts, in place of one accepted before it. Facts and rollups change
 * in the same transaction. Refuses (DomainError) leads of other regions, whoever prepared or signed off the revision,
 * other revisions, and other states. The window may have closed.
 */
export async function acceptReturn(work: ReturnWork, decision: Decision): Promise<void> {
  const { actor, manager } = work;
  const head = permitted(actor, decision, await lockHead(manager, decision), 'return:review');
  const signedOff = await revisionDecidedOn(work, head, decision);
  const { revision, contentHash, content } = signedOff;
  const state = nextState(head.state, 'ACCEPT');
  requireSecondPerson(work, 'ACCEPT', signedOff);
  const counted = await countedRevision(work, head);
  const facts = returnFacts(content);
  await insertFacts(manager, { ...head, revision }, facts);
  await markAccepted(manager, head, revision);
  await countReturn(manager, head, { accepted: facts, superseded: counted && returnFacts(counted.content) });
  const comment = cleanText(decision.comment);
  await recordEvent(work, head, {
    kind: 'ACCEPTED',
    state,
    revision,
    contentHash,
    comment,
    acceptedRevision: revision,
  });
}
