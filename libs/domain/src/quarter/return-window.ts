import { daysInMonth, readDay, writeDay } from './day.js';
import { firstMonth, nextQuarter, previousQuarter, quarterEnd, quarterOf, quarterStart } from './quarter-calendar.js';
import type { QuarterId, ReturnWindow } from './quarter.js';

/** Where a window stands on a day. `LATE`: the published deadline has passed, but the return can still be sent. */
export const windowStates = ['NOT_YET_OPEN', 'OPEN', 'LATE', 'CLOSED'] as const;
export type WindowState = (typeof windowStates)[number];

const stateMeanings: Record<WindowState, string> = {
  NOT_YET_OPEN: 'Before the first day on which the return can be filled in.',
  OPEN: 'The return can be filled in and sent, and is not late.',
  LATE: 'The published deadline has passed, but the return can still be filled in and sent.',
  CLOSED:
    'After the last day: nothing can be typed or submitted, though what was submitted can be signed off and accepted.',
};

/** What can be done with a return while its window stands there, in one sentence. */
export function windowStateMeaning(state: WindowState): string {
  return stateMeanings[state];
}

/**
 * The usual window of a quarter's return, which it has until two administrators give it other days (`domain/windows`).
 * It fills the following quarter, so exactly one quarter is open on any day.
 */
export function returnWindow(id: QuarterId): ReturnWindow {
  const following = nextQuarter(id);
  const { year, month } = firstMonth(following);
  return {
    quarterId: id,
    opensOn: quarterStart(following),
    dueOn: writeDay({ year, month: month + 1, day: daysInMonth(year, month + 1) }),
    closesOn: quarterEnd(following),
  };
}

/** Where a window stands on a day (`yyyy-mm-dd`, London); a window may carry an organisation's own extended dates. */
export function windowState(window: ReturnWindow, today: string): WindowState {
  readDay(today);
  if (today < window.opensOn) return 'NOT_YET_OPEN';
  if (today > window.closesOn) return 'CLOSED';
  return today > window.dueOn ? 'LATE' : 'OPEN';
}

/** The quarter whose return can be sent on a day, by the usual windows. */
export function openQuarter(today: string): QuarterId {
  return previousQuarter(quarterOf(today));
}
