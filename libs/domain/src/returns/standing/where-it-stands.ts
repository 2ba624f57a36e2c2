import { formatDay } from '../../quarter/day.js';
import type { ReturnState } from '../return-state.js';
import { correctedVersion, isOpenToday, isYetToSend } from './standing-return.js';
import type { StandingReturn } from './standing-return.js';

/** Where a return stands, the same for everybody: one sentence each. */
export interface WhereItStands {
  /** What it is now. */
  state: string;
  /** What that means for the comparisons. */
  consequence: string;
  /** Until when something can still be done with it, or could be. */
  until: string;
}

function yetToSend({ windowState, revision, state }: StandingReturn): string {
  if (state === 'NOT_STARTED') {
    if (windowState === 'CLOSED') return 'This return was never sent, and its time has passed.';
    return windowState === 'NOT_YET_OPEN'
      ? 'This return cannot be filled in yet.'
      : 'Nobody has started this return yet.';
  }
  const was = state === 'RETURNED' ? `Version ${revision} was sent back for changes` : 'This return is being filled in';
  if (windowState !== 'CLOSED') return `${was}.`;
  if (state === 'RETURNED') return `${was}, and was not sent again in time.`;
  return revision === 0
    ? 'This return was begun and never sent, and its time has passed.'
    : `Version ${revision} was taken back, and was not sent again in time.`;
}

function correction({ state, revision, windowState }: StandingReturn, corrected: number): string {
  const late = windowState === 'CLOSED' ? ', and was not sent in time' : '';
  if (state === 'RETURNED')
    return `Version ${revision}, a correction of version ${corrected}, was sent back for changes${late}.`;
  return `This is a correction of version ${corrected}, which was accepted${late}.`;
}

function stateInWords(standing: StandingReturn): string {
  const { state, revision, acceptedRevision, region } = standing;
  const corrected = correctedVersion(standing);
  if (corrected !== null) return correction(standing, corrected);
  const sent: Partial<Record<ReturnState, string>> = {
    SUBMITTED: `Version ${revision} has been submitted, and waits for an approver of the organisation to sign it off.`,
    SIGNED_OFF: `Version ${revision} has been signed off, and waits for the regional lead of ${region} to accept it.`,
    ACCEPTED: `The regional lead of ${region} has accepted version ${acceptedRevision ?? revision}.`,
  };
  return sent[state] ?? yetToSend(standing);
}

function consequenceInWords({ state, acceptedRevision }: StandingReturn): string {
  if (state === 'ACCEPTED') return 'It counts in the comparisons.';
  if (acceptedRevision === null) return 'Nothing of it counts in the comparisons yet.';
  return `Version ${acceptedRevision} goes on counting in the comparisons until a newer version is accepted.`;
}

function untilSent(standing: StandingReturn): string {
  const [opens, due, closes] = [standing.opensOn, standing.dueOn, standing.closesOn].map(formatDay);
  const isCorrection = correctedVersion(standing) !== null;
  switch (standing.windowState) {
    case 'NOT_YET_OPEN':
      return `It can be filled in from ${opens}.`;
    case 'OPEN':
      return isCorrection
        ? `The correction can be sent until ${closes}.`
        : `It is due on ${due}, and can be sent until ${closes}.`;
    case 'LATE':
      return isCorrection
        ? `The correction can be sent until ${closes}.`
        : `It was due on ${due}, and can still be sent until ${closes}.`;
    case 'CLOSED':
      return `It could be sent until ${closes}.`;
  }
}

function untilChanged({ state, windowState, opensOn, closesOn }: StandingReturn): string {
  if (windowState === 'NOT_YET_OPEN') return `It can be changed from ${formatDay(opensOn)}.`;
  const what = state === 'ACCEPTED' ? 'corrected' : 'changed';
  const day = formatDay(closesOn);
  return isOpenToday({ windowState }) ? `It can be ${what} until ${day}.` : `It could be ${what} until ${day}.`;
}

/** Where a return stands, what that means, and until when it can be changed. */
export function whereItStands(standing: StandingReturn): WhereItStands {
  return {
    state: stateInWords(standing),
    consequence: consequenceInWords(standing),
    until: isYetToSend(standing) ? untilSent(standing) : untilChanged(standing),
  };
}
