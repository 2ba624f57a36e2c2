import { DomainError, isOpenAfter, mostLines } from '@monitor/domain';
import type { CommentLineKind } from '@monitor/domain';
import { permitted } from '../heads/may-see.js';
import { readHead } from '../heads/read-head.query.js';
import type { ReturnWork } from '../heads/return-work.js';
import { neededText, optionalText } from './comment-text.js';
import { isThreadId } from './comment-cursor.js';
import { addLine, holdThread } from './write-comments.query.js';
import type { LastLine, ThreadReference } from './write-comments.query.js';

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

async function add(
  work: ReturnWork,
  step: CommentStep,
  last: LastLine,
  line: { kind: CommentLineKind; text: string | null },
): Promise<void> {
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

/**
 * Says that nothing more is to be done. Where somebody just resolved it, nothing is added; refuses (REVISION_STALE) where
 * the sender has not seen the last word, or would lose their own.
 */
export async function resolveComment(work: ReturnWork, step: CommentStep): Promise<void> {
  const last = await heldThread(work, step);
  const text = optionalText(step.text);
  if (!isOpenAfter(last.kind) && text === null) return;
  if (last.number !== step.seen) {
    throw new DomainError(
      'REVISION_STALE',
      'Somebody has written here since you opened the page. Nothing was saved. Read what they wrote, then send yours again.',
    );
  }
  await add(work, step, last, { kind: 'RESOLVED', text });
}

/** Opens a comment again; nothing is added where it is open and nothing was written. */
export async function reopenComment(work: ReturnWork, step: CommentStep): Promise<void> {
  const last = await heldThread(work, step);
  const text = optionalText(step.text);
  if (isOpenAfter(last.kind) && text === null) return;
  await add(work, step, last, { kind: isOpenAfter(last.kind) ? 'REPLIED' : 'REOPENED', text });
}
