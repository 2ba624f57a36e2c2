import { randomUUID } from 'node:crypto';
import { askedQuestions, DomainError, editionOf, mostThreads, rolesThatSee, visibilitiesFor } from '@monitor/domain';
import type { CommentVisibility, DomainCode, Role } from '@monitor/domain';
import { requireAsked } from '../answers/sift-answers.js';
import { permitted } from '../heads/may-see.js';
import { readHead } from '../heads/read-head.query.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { neededText } from './comment-text.js';
import { beginThreads } from './write-comments.query.js';
import type { ThreadToBegin } from './write-comments.query.js';

/** A conversation that somebody wants to begin. */
export interface CommentToBegin extends ReturnReference {
  question?: string | null;
  visibility: CommentVisibility;
  addressedTo?: Role | null;
  domain?: DomainCode | null;
  text: string;
}

function requireSeen({ actor }: ReturnWork, { visibility, addressedTo }: CommentToBegin): void {
  if (!visibilitiesFor(actor.role).includes(visibility)) {
    throw new DomainError(
      'NOT_PERMITTED',
      'What is written within an organisation is for its preparers and approvers alone. Nothing was saved. Write it for the organisation and its region.',
    );
  }
  if (addressedTo != null && !rolesThatSee(visibility).includes(addressedTo)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'Whoever is asked would not see the comment. Nothing was saved. Choose somebody who does, or let more people see it.',
    );
  }
}

/** Refuses what is asked about the comparison of a domain where it cannot be: by others than the region, or for no domain of the return. */
function requireComparison({ actor }: ReturnWork, head: ReturnHeadRow, input: CommentToBegin): void {
  const { domain = null, question = null, visibility } = input;
  if (domain === null) return;
  if (actor.role !== 'REGIONAL_LEAD') {
    throw new DomainError('NOT_PERMITTED', 'Only the region asks about a comparison. Nothing was saved.');
  }
  const asked = askedQuestions(editionOf(head.edition), head.organisationType);
  if (question === null && visibility === 'REGION' && asked.some(({ action }) => action?.domain === domain)) return;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'A comment about a comparison is about a domain that the return asks about, about no single question, and for the organisation and its region. Nothing was saved.',
  );
}

/** Begins them all; refuses (STATE_DOES_NOT_ALLOW) where there is no return to write about yet, or too much is written. */
async function beginAll(work: ReturnWork, head: ReturnHeadRow, threads: readonly ThreadToBegin[]): Promise<void> {
  if (head.state === 'NOT_STARTED') {
    throw new DomainError(
      'STATE_DOES_NOT_ALLOW',
      'Nobody has begun this return, so there is nothing to write about yet. Nothing was saved. Save an answer first.',
    );
  }
  const begun = await beginThreads(work, head, threads, mostThreads);
  if (begun === threads.length) return;
  throw new DomainError(
    'STATE_DOES_NOT_ALLOW',
    `This return has ${mostThreads} comments, and cannot have more. Nothing was saved. Write your answer to one of them.`,
  );
}

/** Begins a conversation about a return that the actor may see. @returns its id */
export async function beginComment(work: ReturnWork, input: CommentToBegin): Promise<string> {
  const head = permitted(work.actor, input, await readHead(work.manager, input), 'return:comment');
  requireSeen(work, input);
  requireComparison(work, head, input);
  const question = input.question ?? null;
  if (question !== null) requireAsked(head, [{ question }]);
  const text = neededText(input.text);
  const { visibility, addressedTo = null, domain = null } = input;
  const thread = randomUUID();
  await beginAll(work, head, [{ thread, question, visibility, addressedTo, sentBackRevision: null, domain, text }]);
  return thread;
}

/** What should change in the answer to one question. */
export interface QuestionComment {
  question: string;
  text: string;
}

/**
 * Begins a conversation for each question that a revision is sent back for: within the organisation by its approver, and
 * for all to see by the regional lead.
 */
export async function beginSentBack(
  work: ReturnWork,
  head: ReturnHeadRow,
  { revision, comments }: { revision: number; comments: readonly QuestionComment[] },
): Promise<void> {
  if (comments.length === 0) return;
  requireAsked(head, comments);
  const visibility = work.actor.role === 'REGIONAL_LEAD' ? 'REGION' : 'ORGANISATION';
  const threads = comments.map(({ question, text }): ThreadToBegin => ({
    ...{ thread: randomUUID(), question, visibility },
    ...{ addressedTo: 'PREPARER', sentBackRevision: revision, domain: null, text: neededText(text) },
  }));
  await beginAll(work, head, threads);
}
