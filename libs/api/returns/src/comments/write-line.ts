import { DomainError, isOpenAfter, mostLines, quartersToFollowIn } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import { readMoment } from '@monitor/api-reference';
import { permitted } from '../heads/may-see.js';
import { readHead } from '../heads/read-head.query.js';
import type { ReturnWork } from '../heads/return-work.js';
import { neededText, optionalText } from './comment-text.js';
import { isThreadId } from './comment-cursor.js';
import { addLine, holdThread } from './write-comments.query.js';
import type { LastLine, LineToAdd, ThreadReference } from './write-comments.query.js';

/** A step in a conversation, and what its sender saw of it. */
export interface CommentStep extends ThreadReference {
  seen: number;
  text?: string | null;
}

/** The same words whether it is absent or not for the reader's eyes. */
function commentNotFound(): DomainError {
  return new DomainError(
    'NOT_FOUND',
    'There is no such comment on this return. Nothing was saved. Reload the page to see what there is.',
  );
}

/** Holds a conversation that the actor sees, so that what follows is the next line of it. */
async function heldThread(work: ReturnWork, step: CommentStep): Promise<LastLine> {
  permitted(work.actor, step, await readHead(work.manager, step), 'return:comment');
  if (!isThreadId(step.thread)) throw commentNotFound();
  const last = await holdThread(work.manager, step);
  if (last === null) throw commentNotFound();
  return last;
}

async function add(work: ReturnWork, step: CommentStep, last: LastLine, line: LineToAdd): Promise<void> {
  if (last.number >= mostLines) {
    throw new DomainError(
      'STATE_DOES_NOT_ALLOW',
      `This comment has ${mostLines} lines, and cannot have more. Nothing was saved. Begin another comment.`,
    );
  }
  await addLine(work, step, last, line);
}

/** Answers a comment; one that was resolved is open again. */
export async function replyToComment(work: ReturnWork, step: CommentStep): Promise<void> {
  const last = await heldThread(work, step);
  await add(work, step, last, { kind: 'REPLIED', text: neededText(step.text) });
}

function requireRead(last: LastLine, { seen }: CommentStep): void {
  if (last.number === seen) return;
  throw new DomainError(
    'REVISION_STALE',
    'Somebody has written here since you opened the page. Nothing was saved. Read what they wrote, then send yours again.',
  );
}

/**
 * Resolves a comment for now: it comes up again for the region in a later quarter. Refuses others than the region
 * (NOT_PERMITTED), a quarter that is not one of the next (INPUT_NOT_UNDERSTOOD), and a sender who has not seen the last word.
 */
export async function followComment(work: ReturnWork, step: CommentStep & { followIn: QuarterId }): Promise<void> {
  const last = await heldThread(work, step);
  if (work.actor.role !== 'REGIONAL_LEAD') {
    throw new DomainError('NOT_PERMITTED', 'Only the region decides that something is followed. Nothing was saved.');
  }
  const { today } = await readMoment(work.manager);
  const quarters = quartersToFollowIn(step.quarterId, today);
  if (!quarters.includes(step.followIn)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `A comment is followed in one of ${quarters.join(', ')}. Nothing was saved. Choose one of them.`,
    );
  }
  const text = optionalText(step.text);
  if (last.followIn === step.followIn && text === null) return;
  requireRead(last, step);
  await add(work, step, last, { kind: 'RESOLVED', text, followIn: step.followIn });
}

/**
 * Says that nothing more is to be done. Where somebody just resolved it, nothing is added; refuses (REVISION_STALE) where
 * the sender has not seen the last word, or would lose their own.
 */
export async function resolveComment(work: ReturnWork, step: CommentStep): Promise<void> {
  const last = await heldThread(work, step);
  const text = optionalText(step.text);
  const isSettled = !isOpenAfter(last.kind) && last.followIn === null;
  if (isSettled && text === null) return;
  requireRead(last, step);
  await add(work, step, last, { kind: 'RESOLVED', text });
}

/** Opens a comment again; nothing is added where it is open and nothing was written. */
export async function reopenComment(work: ReturnWork, step: CommentStep): Promise<void> {
  const last = await heldThread(work, step);
  const text = optionalText(step.text);
  if (isOpenAfter(last.kind) && text === null) return;
  await add(work, step, last, { kind: isOpenAfter(last.kind) ? 'REPLIED' : 'REOPENED', text });
}
