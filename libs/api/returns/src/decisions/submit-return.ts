import { hasErrors } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import { readAnswers } from '../answers/answers.query.js';
import { assembleContent } from '../answers/assemble-content.js';
import { checkContent } from '../answers/check-content.js';
import { cleanText } from '../answers/clean-text.js';
import { recordEvent } from '../events/record-event.query.js';
import { lockHead } from '../heads/lock-head.query.js';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { hashContent, hashRequest } from '../revisions/hash-content.js';
import { keepKey, wasDone } from '../revisions/idempotency.query.js';
import { readPreviousContent } from '../revisions/previous-content.query.js';
import { insertRevision } from '../revisions/revisions.query.js';
import { requireRevision } from './stale.js';

export interface Submission extends ReturnReference {
  /** The latest revision that the sender saw; 0 = none yet. */
  expectedRevision: number;
  /** Made by the sender, once for each submission: a request that is sent again has no second effect. */
  idempotencyKey: string;
  /** Why it is submitted again. */
  reason?: string | null;
}

/** Makes the draft a revision; everyone who typed in it is named with it. */
async function addRevision(work: ReturnWork, head: ReturnHeadRow, today: string) {
  const { actor, manager } = work;
  const answers = await readAnswers(manager, head);
  const content = assembleContent(head, answers);
  const previous = await readPreviousContent(manager, head);
  const issues = checkContent(head, content, { today, previous });
  if (hasErrors(issues)) return { issues, submitted: null };
  const preparers = [...new Set([actor.personId, ...[...answers.values()].flatMap(({ editors }) => editors)])];
  const submitted = { revision: head.revision + 1, content, contentHash: hashContent(content), preparers };
  await insertRevision(manager, head, { ...submitted, preparedBy: actor.personId });
  return { issues, submitted };
}

/**
 * Submits the draft as a new revision. Where `validateReturn` finds errors, nothing is changed and they come back.
 * Refuses (DomainError) a closed window, a stale revision and a state that does not allow it; a request sent again
 * under its key has no second effect.
 */
export async function submitReturn(work: ReturnWork, input: Submission): Promise<ReturnIssue[]> {
  const { organisationCode, quarterId, expectedRevision, idempotencyKey: key } = input;
  const head = permitted(work.actor, input, await lockHead(work.manager, input), 'return:submit');
  const comment = cleanText(input.reason);
  const requestHash = hashRequest([organisationCode, quarterId, expectedRevision, comment]);
  if (await wasDone(work, head, { key, requestHash })) return [];
  const today = await requireOpenWindow(work.manager, quarterId);
  requireRevision(head, expectedRevision);
  const state = nextState(head.state, 'SUBMIT');
  const { issues, submitted } = await addRevision(work, head, today);
  if (submitted === null) return issues;
  const { revision, contentHash } = submitted;
  await recordEvent(work, head, { kind: 'SUBMITTED', state, revision, contentHash, comment });
  await keepKey(work, head, { key, requestHash }, revision);
  return issues;
}
