import { DomainError, whyNotSecondPerson } from '@monitor/domain';
import type { RevisionHands, SecondPersonStep } from '@monitor/domain';
import { textToStore } from '../answers/text-to-store.js';
import type { QuestionComment } from '../comments/begin-comment.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import type { RevisionRow } from '../revisions/revisions.query.js';
import { requireRevision } from './stale.js';

/** What somebody decides about a submitted revision; revision and hash say what they had before their eyes. */
export interface Decision extends ReturnReference {
  revision: number;
  contentHash: string;
  comment?: string | null;
  /** What should change at single questions; only where it is sent back. */
  comments?: readonly QuestionComment[] | null;
}

/** The latest revision, if it is the one that was looked at; refuses with REVISION_STALE. */
export function revisionDecidedOn(
  head: ReturnHeadRow,
  latest: RevisionRow | null,
  { revision, contentHash }: Decision,
): RevisionRow {
  requireRevision(head, revision);
  if (latest === null) {
    throw new DomainError('STATE_DOES_NOT_ALLOW', 'Nothing has been submitted yet, so there is nothing to decide on.');
  }
  if (latest.contentHash !== contentHash) {
    throw new DomainError(
      'REVISION_STALE',
      'What you were looking at is not what was submitted. Nothing was changed. Reload the page and look again.',
    );
  }
  return latest;
}

/** Refuses (SAME_PERSON) a step that needs somebody who had no hand in the revision. */
export function requireSecondPerson({ actor }: ReturnWork, step: SecondPersonStep, hands: RevisionHands): void {
  const why = whyNotSecondPerson(step, hands, actor.personId);
  if (why !== null) throw new DomainError('SAME_PERSON', why);
}

/** A comment that must be there; refuses with COMMENT_NEEDED. */
export function requireComment(comment: string | null | undefined, whatFor: string): string {
  const text = textToStore(comment)?.trim() ?? '';
  if (text === '')
    throw new DomainError('COMMENT_NEEDED', `Say why ${whatFor}. Others will read it beside the return.`);
  return text;
}

/** Refuses (INPUT_NOT_UNDERSTOOD) comments on questions with a decision that sends nothing back. */
export function requireNoQuestionComments({ comments }: Decision): void {
  if ((comments?.length ?? 0) === 0) return;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'Comments on questions go with a return that is sent back. Nothing was decided. Send it back, or take them out.',
  );
}
