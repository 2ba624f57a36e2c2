import { isTypedByHelpersAlone } from './typed-by-helpers.js';
import type { TypedAnswerOrigin } from './typed-by-helpers.js';

/** A draft as far as it matters who typed it. */
export interface DraftHands {
  /** Where each answer that somebody typed comes from. */
  origins: readonly TypedAnswerOrigin[];
  /** Whoever has ever typed in it. */
  editors: readonly string[];
}

/** Somebody of the organisation; approvers are none of its preparers. */
export interface OrganisationHand {
  personId: string;
  isPreparer: boolean;
}

/** Why a step is refused. */
export interface OnBehalfRefusal {
  code: 'NOT_CONFIRMED' | 'NOT_PERMITTED' | 'SAME_PERSON';
  reason: string;
}

const forPreparers: OnBehalfRefusal = {
  code: 'NOT_PERMITTED',
  reason:
    'Your role does not allow this for this return: somebody in your organisation has typed in it, so a preparer must.',
};

/** Answers that a helper typed and that nobody in the organisation has confirmed as they stand. */
export function answersToConfirm<Origin extends TypedAnswerOrigin>(origins: readonly Origin[]): Origin[] {
  return origins.filter(({ receipt, confirmedByName }) => receipt !== null && confirmedByName === null);
}

/**
 * Why somebody may not say for the organisation that what helpers typed is what it wrote; null if they may. A preparer
 * says so; where helpers alone have typed, the approver may as well: a small body has nobody else.
 */
export function whyNotConfirm(
  { origins }: DraftHands,
  { personId, isPreparer }: OrganisationHand,
): OnBehalfRefusal | null {
  if (!isPreparer && !isTypedByHelpersAlone(origins)) return forPreparers;
  if (answersToConfirm(origins).some(({ typedBy }) => typedBy === personId)) {
    return {
      code: 'SAME_PERSON',
      reason: 'You typed this as a helper, so somebody else in the organisation must confirm it.',
    };
  }
  return null;
}

/**
 * Why somebody may not submit a draft, as far as it matters who typed it; null if they may. What helpers typed must be
 * confirmed. An approver may submit what helpers alone typed, and so is still the second person at sign-off.
 */
export function whyNotSubmit(draft: DraftHands, { personId, isPreparer }: OrganisationHand): OnBehalfRefusal | null {
  const { origins, editors } = draft;
  if (!isPreparer && !isTypedByHelpersAlone(origins)) return forPreparers;
  if (!isPreparer && editors.includes(personId)) {
    return {
      code: 'SAME_PERSON',
      reason: 'You typed in this return, so a preparer of your organisation must submit it.',
    };
  }
  const waiting = answersToConfirm(origins).length;
  if (waiting === 0) return null;
  const were = waiting === 1 ? 'One answer was' : `${waiting} answers were`;
  const reason = `${were} typed by a helper and not confirmed yet. Look at what was typed, confirm that it is what you wrote, and submit again.`;
  return { code: 'NOT_CONFIRMED', reason };
}
