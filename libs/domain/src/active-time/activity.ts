/** Nobody is taken to be at work for longer than this after the last key, touch, scroll or movement of the pointer. */
export const stillActiveMs = 60_000;

/** The time of a return that is spent on pages of no section: the task list, the check, the sign-off. */
export const elsewhereInReturn = 'ELSEWHERE';

/** A stretch of time, in milliseconds of one clock. */
export interface Stretch {
  from: number;
  until: number;
}

/** What one page of a return knows of the person before it. Times are milliseconds of a clock that never goes back. */
export interface Activity {
  /** Key of the section that is shown, or `elsewhereInReturn`. */
  section: string;
  isShown: boolean;
  /** When something was last typed, touched or moved on this page; null before anything was. */
  lastInput: number | null;
  /** Up to here it is decided what counts. */
  decidedUntil: number;
  /** What has counted so far, by section. It only grows. */
  spentMs: Readonly<Record<string, number>>;
}

/** A page as it is opened: nothing has counted yet. */
export function beginActivity({
  section,
  isShown,
  at,
}: Pick<Activity, 'section' | 'isShown'> & { at: number }): Activity {
  return { section, isShown, lastInput: null, decidedUntil: at, spentMs: {} };
}

/**
 * Counts the time up to `now`: as far as the page was in sight and there was input in the minute before. `counted` is the
 * stretch that was added, for the other pages of the same person, which leave it out.
 */
export function countUntil(activity: Activity, now: number): { activity: Activity; counted: Stretch | null } {
  const { decidedUntil: from, lastInput, isShown, section, spentMs } = activity;
  const until = lastInput === null || !isShown ? from : Math.min(now, lastInput + stillActiveMs);
  const decided = { ...activity, decidedUntil: Math.max(from, now) };
  if (until <= from) return { activity: decided, counted: null };
  const spent = { ...spentMs, [section]: (spentMs[section] ?? 0) + until - from };
  return { activity: { ...decided, spentMs: spent }, counted: { from, until } };
}

/** Leaves out what another page of the same person has counted: what came before it is counted here first. */
export function countedElsewhere(activity: Activity, stretch: Stretch): ReturnType<typeof countUntil> {
  const before = countUntil(activity, Math.max(activity.decidedUntil, stretch.from));
  const decidedUntil = Math.max(before.activity.decidedUntil, stretch.until);
  return { ...before, activity: { ...before.activity, decidedUntil } };
}

/** Whole seconds by section, as they are sent: a total since the page was opened, never what is new since the last one. */
export function secondsSpent({ spentMs }: Activity): { section: string; seconds: number }[] {
  return Object.entries(spentMs)
    .map(([section, ms]) => ({ section, seconds: Math.floor(ms / 1000) }))
    .filter(({ seconds }) => seconds > 0);
}
