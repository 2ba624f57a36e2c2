import { daysAfter, parseDay } from '../quarter/day.js';
import { londonDay } from '../quarter/london-day.js';
import { momentInLondon } from '../quarter/london-minute.js';

const daysOfWeek = 7;

function weekdayOf(day: string): number | null {
  return parseDay(day) === null ? null : new Date(`${day}T00:00:00Z`).getUTCDay();
}

/**
 * The next minute after a moment at which a weekly schedule comes up, by London's clocks; null for a schedule that is not
 * weekly.
 * @param schedule minute, hour and day of the week as cron has them, Sunday 0
 * @example nextWeeklyMinute('30 9 * * 2', new Date('2026-07-01T12:00:00Z')) // 2026-07-07T08:30:00Z
 */
export function nextWeeklyMinute(schedule: string, after: Date): Date | null {
  const [, minute, hour, weekday] = /^(\d{1,2}) (\d{1,2}) \* \* ([0-6])$/.exec(schedule) ?? [];
  if (minute === undefined || hour === undefined) return null;
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  const today = londonDay(after);
  for (let days = 0; days <= 2 * daysOfWeek; days += 1) {
    const day = daysAfter(today, days);
    if (weekdayOf(day) !== Number(weekday)) continue;
    const moment = momentInLondon(day, time);
    if (moment !== null && moment > after) return moment;
  }
  return null;
}
