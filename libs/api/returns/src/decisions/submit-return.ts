import { hasErrors, helperTypings, whyNotSubmit } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import { assembleContent } from '../answers/assemble-content.js';
import { checkContent } from '../answers/check-content.js';
import { lockDraft } from '../answers/lock-draft.query.js';
import type { LockedDraft } from '../answers/lock-draft.query.js';
import { draftHands } from '../answers/draft-hands.js';
import { textToStore } from '../answers/text-to-store.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { hashContent, hashRequest } from '../revisions/hash-content.js';
import { wasDone } from '../revisions/idempotency.query.js';
import { recordSubmission } from './record-submission.query.js';
import { organisationHand, requireNothingAgainst } from './organisation-hand.js';
import { requireRevision } from './stale.js';

export interface Submission extends ReturnReference {
  /** The latest revision that the sender saw; 0 = none yet. */
  expectedRevision: number;
  /** Made by the sender, once for each submission: a request that is sent again has no second effect. */
  idempotencyKey: string;
  /** Why it is submitted again. */
  reason?: string | null;
}

/** The draft as a revision; everyone who typed in it is named with it. Null where it has errors. */
function toRevision(work: ReturnWork, head: ReturnHeadRow, { answers, today, previous, earlier }: DraftToSubmit) {
  const content = assembleContent(head, answers);
  const issues = checkContent(head, content, { today, previous, earlier });
  if (hasErrors(issues)) return { issues, submitted: null };
  const { origins, editors } = draftHands(answers);
  const { personId, isPreparer } = organisationHand(work.actor, head);
  // An approver submits what helpers alone typed, and has prepared nothing of it.
  const preparers = [...new Set([...(isPreparer ? [personId] : []), ...editors])];
  return {
    issues,
    submitted: {
      revision: head.revision + 1,
      content,
      contentHash: hashContent(content),
      preparers,
      onBehalf: helperTypings(origins),
    },
  };
}

type DraftToSubmit = Pick<LockedDraft, 'answers' | 'previous' | 'earlier'> & { today: string };

/**
 * Submits the draft as a new revision. Where `validateReturn` finds anything that stops it, nothing is changed.
 * Refuses (DomainError) a closed window, a stale revision, a state that does not allow it, and what a helper typed and
 * nobody in the organisation has confirmed; a request sent again
 * under its key has no second effect.
 */
export async function submitReturn(work: ReturnWork, input: Submission): Promise<ReturnIssue[]> {
  const { organisationCode, quarterId, expectedRevision, idempotencyKey: key } = input;
  const draft = await lockDraft(work.manager, input, key);
  const head = permitted(work.actor, input, draft.head, 'return:submit', 'return:confirm');
  const comment = textToStore(input.reason);
  const requestHash = hashRequest([organisationCode, quarterId, expectedRevision, comment]);
  if (wasDone(draft.usedFor, requestHash)) return [];
  const today = requireOpenWindow(draft.window, quarterId);
  requireRevision(head, expectedRevision);
  const state = nextState(head.state, 'SUBMIT');
  requireNothingAgainst(whyNotSubmit(draftHands(draft.answers), organisationHand(work.actor, head)));
  const { issues, submitted } = toRevision(work, head, { ...draft, today });
  if (submitted === null) return issues;
  await recordSubmission(work, head, { ...submitted, state, comment, key, requestHash });
  return issues;
}
