import { formatDay } from '../quarter/day.js';
import { nextQuarter, previousQuarter, quarterEnd, quarterOf, quartersBetween } from '../quarter/quarter-calendar.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { ReturnWindow } from '../quarter/quarter.js';
import type { WindowProblem } from './window-change.js';
import { windowsBeside } from './windows-beside.js';
import type { WindowsBeside } from './windows-beside.js';

/** All windows that there are, and the day (London) on which one of them is to change. */
export interface WindowsToday {
  windows: readonly ReturnWindow[];
  today: string;
}

/** How many quarters ahead of today's a window can be made: two years. */
export const quartersAhead = 8;

interface Checked extends WindowsBeside {
  window: ReturnWindow;
  today: string;
}
type Law = (checked: Checked) => WindowProblem | null;

const inOrder: Law = ({ window: { opensOn, dueOn, closesOn } }) => {
  if (dueOn < opensOn) {
    const message = `The return is due on ${formatDay(dueOn)}, before it opens on ${formatDay(opensOn)}. Give a later deadline.`;
    return { field: 'dueOn', message };
  }
  if (closesOn >= dueOn) return null;
  const message = `The return closes on ${formatDay(closesOn)}, before it is due on ${formatDay(dueOn)}. Give a later close.`;
  return { field: 'closesOn', message };
};

const opensAfterItsQuarter: Law = ({ window: { quarterId, opensOn }, standing }) => {
  const ends = quarterEnd(quarterId);
  if (opensOn > ends || standing?.opensOn === opensOn) return null;
  const message = `The quarter ends on ${formatDay(ends)}, and the return is about all of it. Open it after that day.`;
  return { field: 'opensOn', message };
};

const opensOnceOnly: Law = ({ window: { opensOn }, standing, today }) => {
  if (standing?.opensOn === opensOn) return null;
  if (standing !== null && standing.opensOn <= today) {
    const message = `The return opened on ${formatDay(standing.opensOn)}, and that cannot change any more. Give that day again.`;
    return { field: 'opensOn', message };
  }
  if (opensOn > today) return null;
  return { field: 'opensOn', message: `It is ${formatDay(today)} today. Open the return tomorrow or later.` };
};

const dueOnADayToCome: Law = ({ window: { dueOn }, standing, today }) => {
  if (standing?.dueOn === dueOn || dueOn >= today) return null;
  const message = `${formatDay(dueOn)} has passed, and nobody may be made late after the event. Give today or a later day.`;
  return { field: 'dueOn', message };
};

const closesOnADayToCome: Law = ({ window: { closesOn }, standing, today }) => {
  if (standing?.closesOn === closesOn || closesOn >= today) return null;
  const message = `${formatDay(closesOn)} has passed, and what was sent since then would have been sent in vain. Give today or a later day.`;
  return { field: 'closesOn', message };
};

const isNotEndless: Law = ({ window: { quarterId, closesOn } }) => {
  const last = quarterEnd(nextQuarter(nextQuarter(nextQuarter(nextQuarter(quarterId)))));
  if (closesOn <= last) return null;
  const message = `The return would be open until ${formatDay(closesOn)}. Close it by ${formatDay(last)}, a year after its quarter.`;
  return { field: 'closesOn', message };
};

const afterTheQuarterBefore: Law = ({ window: { opensOn, closesOn }, before }) => {
  if (before === null) return null;
  const name = quarterLabel(before.quarterId);
  if (opensOn <= before.opensOn) {
    const message = `The return for ${name} opens on ${formatDay(before.opensOn)}. Open this one after it.`;
    return { field: 'opensOn', message };
  }
  if (closesOn > before.closesOn) return null;
  const message = `The return for ${name} closes on ${formatDay(before.closesOn)}. Close this one after it.`;
  return { field: 'closesOn', message };
};

const beforeTheQuarterAfter: Law = ({ window: { opensOn, closesOn }, after }) => {
  const name = quarterLabel(after.quarterId);
  if (opensOn >= after.opensOn) {
    const message = `The return for ${name} opens on ${formatDay(after.opensOn)}. Open this one before it.`;
    return { field: 'opensOn', message };
  }
  if (closesOn < after.closesOn) return null;
  const message = `The return for ${name} closes on ${formatDay(after.closesOn)}. Close this one before it.`;
  return { field: 'closesOn', message };
};

const isADifference: Law = ({ window: { opensOn, dueOn, closesOn }, standing }) => {
  if (standing === null) return null;
  if (standing.opensOn !== opensOn || standing.dueOn !== dueOn || standing.closesOn !== closesOn) return null;
  return { field: 'closesOn', message: 'These are the days as they stand. Change at least one of them.' };
};

const laws: readonly Law[] = [
  inOrder,
  opensAfterItsQuarter,
  opensOnceOnly,
  dueOnADayToCome,
  closesOnADayToCome,
  isNotEndless,
  afterTheQuarterBefore,
  beforeTheQuarterAfter,
  isADifference,
];

function quarterProblem({ quarterId }: ReturnWindow, { windows, today }: WindowsToday): WindowProblem | null {
  const first = windows[0]?.quarterId;
  if (first !== undefined && quarterId < first) {
    const message = `Returns are collected from ${quarterLabel(first)} on. Choose that quarter or a later one.`;
    return { field: 'quarterId', message };
  }
  if (quartersBetween(quarterOf(today), quarterId) > quartersAhead) {
    const message = `${quarterLabel(quarterId)} is more than two years ahead. Choose an earlier quarter.`;
    return { field: 'quarterId', message };
  }
  const previous = previousQuarter(quarterId);
  const isNext = quarterId === first || windows.some((window) => window.quarterId === previous);
  if (isNext || first === undefined) return null;
  const message = `${quarterLabel(previous)} has no window yet. Make that one first.`;
  return { field: 'quarterId', message };
}

/**
 * Why a window may not become this one today; nothing where it may. Days that have passed are not rewritten: what was
 * open stays open, nobody becomes late after the event, and no return closes in the past. A gap without any open
 * return is no problem: it is said (`windowRemarks`).
 */
export function checkWindow(window: ReturnWindow, known: WindowsToday): WindowProblem[] {
  const problem = quarterProblem(window, known);
  if (problem !== null) return [problem];
  const checked = { window, today: known.today, ...windowsBeside(window.quarterId, known.windows) };
  return laws.map((law) => law(checked)).filter((found) => found !== null);
}
