import { toWrite } from '../answers/decide-save.js';
import type { AnswerToWrite } from '../answers/decide-save.js';
import { textToStore } from '../answers/text-to-store.js';
import { writeAnswers } from '../answers/write-answers.query.js';
import { recordEvent } from '../events/record-event.query.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { lockCorrection } from './lock-correction.query.js';
import type { LockedCorrection } from './lock-correction.query.js';
import { requireRevision } from './stale.js';

export interface GivingUp extends ReturnReference {
  expectedRevision: number;
  reason?: string | null;
}

/** What the accepted version says and the draft does not, each as a version of its own after the one that stands. */
function answersToRestore({ answers, counted }: LockedCorrection): AnswerToWrite[] {
  return (counted?.answers ?? []).flatMap(
    (accepted) => toWrite(answers.get(accepted.question), accepted, 'GIVEN_UP') ?? [],
  );
}

/**
 * Gives a correction up: the accepted version stands again and the answers go back to what it says, so that nothing of
 * the correction is carried over into the next one. Refuses (DomainError) a return of which nothing was accepted, and
 * one that was submitted and not sent back. The window may have closed: a correction must not stand open for ever.
 */
export async function giveUpCorrection(work: ReturnWork, input: GivingUp): Promise<void> {
  const locked = await lockCorrection(work.manager, input);
  const head = permitted(work.actor, input, locked.head, 'return:edit');
  requireRevision(head, input.expectedRevision);
  const state = nextState(head.state, 'GIVE_UP', head.acceptedRevision !== null);
  await writeAnswers(work, head, { answers: answersToRestore(locked), receipt: null });
  const comment = textToStore(input.reason);
  const { revision } = head;
  await recordEvent(work, head, { kind: 'CORRECTION_GIVEN_UP', state, revision, contentHash: null, comment });
}
