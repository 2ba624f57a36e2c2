import { londonDay, mailboxState, mailboxStateMeaning, ownWindow, whyUntrue } from '@monitor/domain';
import type { ReturnStanding } from '@monitor/domain';
import type { ClaimedLetter } from './claimed-letter.js';
import type { LetterFacts } from './letter-standing.query.js';

/** Why a letter whose turn has come is not sent: its mailbox does not want it, or it is not true any more. Null to send it. */
export function whyNotSent(letter: ClaimedLetter, facts: LetterFacts, now: Date): string | null {
  const { mailbox } = facts;
  const state = mailbox === null ? 'NONE' : mailboxState(mailbox);
  if (letter.kind === 'CONFIRM_MAILBOX') {
    if (mailbox?.version !== letter.revision) return 'The address was changed since.';
    return state === 'UNCONFIRMED' ? null : mailboxStateMeaning(state);
  }
  if (state !== 'IN_USE') return mailboxStateMeaning(state);
  if (letter.kind === 'DAILY_SUMMARY') return null;
  const standing = standingOf(letter, facts);
  return standing === null ? 'The quarter has no window.' : whyUntrue(letter, standing, londonDay(now));
}

/** Where the return of a letter stands; null where its quarter has no window. */
export function standingOf({ quarterId }: ClaimedLetter, facts: LetterFacts): ReturnStanding | null {
  const { opensOn, dueOn, closesOn, extendedTo } = facts;
  if (quarterId === null || opensOn === null || dueOn === null || closesOn === null) return null;
  const extension = extendedTo === null ? null : { closesOn: extendedTo, reason: '' };
  return { ...facts, window: ownWindow({ quarterId, opensOn, dueOn, closesOn }, extension) };
}
