import type { ReturnWindow } from '../quarter/quarter.js';
import type { ReturnState } from '../returns/return-state.js';
import { dueStage, isUnsent } from './due-stage.js';
import type { LetterKind } from './letter-kinds.js';

/** How things stand when the turn of a letter comes. */
export interface ReturnStanding {
  state: ReturnState;
  /** The latest revision; 0 where nothing was submitted. */
  revision: number;
  acceptedRevision: number | null;
  /** Whether the organisation is still expected to send. */
  isExpected: boolean;
  /** The window as it is for the organisation, an extension included. */
  window: Omit<ReturnWindow, 'quarterId'>;
  /** The version of the extension that stands; null where there is none. */
  extension: number | null;
}

/** A letter about a return. */
export interface LetterAboutReturn {
  kind: LetterKind;
  /** The revision that a step was about, or the version of an extension; 0 for what a day brings. */
  revision: number;
}

/** Where a return stands as long as a letter about a step is true. */
const trueWhile: Partial<Record<LetterKind, readonly ReturnState[]>> = {
  WAITS_FOR_SIGN_OFF: ['SUBMITTED'],
  RECEIPT_SUBMITTED: ['SUBMITTED', 'SIGNED_OFF', 'ACCEPTED'],
  RECEIPT_SIGNED_OFF: ['SIGNED_OFF', 'ACCEPTED'],
  SENT_BACK: ['RETURNED'],
  ACCEPTED: ['ACCEPTED'],
};

/** Why a letter about a return is not true (any more) on a day (`yyyy-mm-dd`, London); null where it is. */
export function whyUntrue(letter: LetterAboutReturn, standing: ReturnStanding, today: string): string | null {
  const states = trueWhile[letter.kind];
  if (states !== undefined) {
    const stands = letter.revision === standing.revision && states.includes(standing.state);
    return stands ? null : 'The return has moved on since.';
  }
  if (letter.kind === 'EXTENDED') {
    if (letter.revision !== standing.extension) return 'The extension was changed or taken back.';
    return today > standing.window.closesOn ? 'The days that were given are over.' : null;
  }
  return whyNotAsked(letter.kind, standing, today);
}

/** Why nobody has to be asked for a return. */
function whyNotAsked(kind: LetterKind, standing: ReturnStanding, today: string): string | null {
  if (!standing.isExpected) return 'No return is expected of the organisation any more.';
  if (!isUnsent(standing.state, standing.acceptedRevision)) return 'The return was sent meanwhile.';
  if (today > standing.window.closesOn) return 'The return can no longer be sent.';
  if (kind === 'FROM_LEAD') return null;
  return dueStage(standing.window, today)?.kind === kind ? null : 'The days it speaks of have changed or passed.';
}
