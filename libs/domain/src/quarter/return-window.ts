import { daysInMonth, readDay, writeDay } from './day.js';
import { firstMonth, nextQuarter, previousQuarter, quarterEnd, quarterOf, quarterStart } from './quarter-calendar.js';
import type { QuarterId, ReturnWindow } from './quarter.js';

/** `LATE`: the published deadline has passed, but the return can still be sent. */
export type WindowState = 'NOT_YET_OPEN' | 'OPEN' | 'LATE' | 'CLOSED';

/** The window of a quarter's return. It fills the following quarter, so exactly one quarter is open on any day. */
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

/** The quarter whose return can be sent on a day. */
export function openQuarter(today: string): QuarterId {
  return previousQuarter(quarterOf(today));
}
