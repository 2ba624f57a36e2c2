import { dayBefore, daysAfter, formatDay } from '../quarter/day.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { ReturnWindow } from '../quarter/quarter.js';
import type { WindowsToday } from './check-window.js';
import { windowsBeside } from './windows-beside.js';

function span(from: string, to: string): string {
  return from === to ? `On ${formatDay(from)}` : `From ${formatDay(from)} to ${formatDay(to)}`;
}

/** How two windows, one after the other, meet: nothing is said where one opens the day after the other closes. */
export function meetingRemark(earlier: ReturnWindow, later: ReturnWindow, today: string): string | null {
  const dayAfter = daysAfter(earlier.closesOn, 1);
  if (later.opensOn === dayAfter) return null;
  if (later.opensOn > dayAfter) {
    const last = dayBefore(later.opensOn);
    return last < today ? null : `${span(dayAfter, last)} no return can be filled in.`;
  }
  if (earlier.closesOn < today) return null;
  const both = `${quarterLabel(earlier.quarterId)} and ${quarterLabel(later.quarterId)}`;
  return `${span(later.opensOn, earlier.closesOn)} two returns are open, for ${both}.`;
}

/** What administrators should know of a window before they approve it: gaps, overlaps, and a return that opens again. */
export function windowRemarks(window: ReturnWindow, { windows, today }: WindowsToday): string[] {
  const { standing, before, after } = windowsBeside(window.quarterId, windows);
  const reopens = standing !== null && standing.closesOn < today && window.closesOn >= today;
  return [
    before === null ? null : meetingRemark(before, window, today),
    meetingRemark(window, after, today),
    reopens
      ? `It closed on ${formatDay(standing.closesOn)}. It can be filled in again by everybody until ${formatDay(window.closesOn)}, and its figures are provisional until then.`
      : null,
  ].filter((remark) => remark !== null);
}
