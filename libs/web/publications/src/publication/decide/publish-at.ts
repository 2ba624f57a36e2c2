import { formatMinute, isRealDay, momentInLondon, readTime } from '@monitor/domain';
import type { FormIssue } from '@monitor/web-ui';

/** When a publication is to come out, as typed. */
export interface TypedMinute {
  /** yyyy-mm-dd once it is whole. */
  day: string;
  /** For example 9:30am. */
  time: string;
}

/** The moment that is meant, by London's clocks; null while there is none. */
export function publishAt({ day, time }: TypedMinute): Date | null {
  return momentInLondon(day, readTime(time) ?? '');
}

/** What must be mended in a minute before anything can come out at it. */
export function minuteIssues(typed: TypedMinute, now: Date): FormIssue[] {
  const time = readTime(typed.time);
  const issues: FormIssue[] = [];
  if (!isRealDay(typed.day)) {
    issues.push({ field: 'day', message: 'Give the day on which it comes out, for example 3 12 2026.' });
  }
  if (time === null) issues.push({ field: 'time', message: 'Give the time, for example 9:30am or 16:00.' });
  if (issues.length > 0) return issues;
  const moment = publishAt(typed);
  if (moment === null) {
    return [{ field: 'time', message: 'Clocks go forward that night and leave this time out. Give another.' }];
  }
  if (moment > now) return [];
  return [{ field: 'day', message: `${formatMinute(moment)} has passed. Give a minute that is to come.` }];
}
