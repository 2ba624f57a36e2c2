import { DomainError, whyNotConfirm } from '@monitor/domain';
import { draftHands } from '../answers/draft-hands.js';
import { lockDraft } from '../answers/lock-draft.query.js';
import type { SeenAnswer } from '../answers/seen-answer.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { organisationHand, requireNothingAgainst } from './organisation-hand.js';
import { recordConfirmation } from './record-confirmation.query.js';

export interface Confirmation extends ReturnReference {
  answers: readonly SeenAnswer[];
}

/**
 * Says for the organisation that what helpers typed is what it wrote, in the versions that were looked at. Refuses
 * (DomainError) an answer that has been typed again since, whoever typed it as a helper, and an approver of a return in
 * which the organisation has typed itself. Said twice, it has one effect.
 */
export async function confirmAnswers(work: ReturnWork, input: Confirmation): Promise<void> {
  const draft = await lockDraft(work.manager, input);
  const head = permitted(work.actor, input, draft.head, 'return:confirm');
  nextState(head.state, 'SAVE');
  requireOpenWindow(draft.window, input.quarterId);
  requireNothingAgainst(whyNotConfirm(draftHands(draft.answers), organisationHand(work.actor, head)));
  const moved = input.answers.filter(({ question, version }) => draft.answers.get(question)?.version !== version);
  if (moved.length > 0) {
    throw new DomainError(
      'REVISION_STALE',
      `${moved.length === 1 ? 'An answer was' : `${moved.length} answers were`} typed again since you looked. Nothing was confirmed. Reload the page and look again.`,
    );
  }
  const typedByHelpers = input.answers.filter(({ question }) => draft.answers.get(question)?.origin.receipt != null);
  await recordConfirmation(work, head, typedByHelpers);
}
