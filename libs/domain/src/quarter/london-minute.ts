import { formatDay, parseDay } from './day.js';
import { londonDay } from './london-day.js';

const minuteMs = 60_000;

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  numberingSystem: 'latn',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time that clocks in London show at a moment, `hh:mm`. */
export function londonTime(moment: Date): string {
  return londonClock.format(moment);
}

/**
 * A moment for people, by London's clocks.
 * @example formatMinute(new Date('2026-12-03T09:30:00Z')) // "3 December 2026 at 9:30am"
 */
export function formatMinute(moment: Date): string {
  const [hours = 0, minutes = 0] = londonTime(moment).split(':').map(Number);
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${formatDay(londonDay(moment))} at ${hour}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/**
 * A time of day as people type it ("9:30am", "09:30", "4pm"), written `hh:mm`; null for anything else.
 * @example readTime('9.30 am') // "09:30"
 */
export function readTime(text: string): string | null {
  const [, typedHour, typedMinutes, half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(text.trim()) ?? [];
  // A number alone is no time: 9 could be either.
  if (typedHour === undefined || (typedMinutes === undefined && half === undefined)) return null;
  const [hour, minutes] = [Number(typedHour), Number(typedMinutes ?? 0)];
  if (minutes > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * The moment at which clocks in London show a time (`hh:mm`) on a day (`yyyy-mm-dd`); null for what is no day or time,
 * and for the hour that is left out in spring. Of the hour that comes twice in autumn it is the second.
 * @example momentInLondon('2026-07-01', '09:30') // 2026-07-01T08:30:00Z
 */
export function momentInLondon(day: string, time: string): Date | null {
  if (parseDay(day) === null || readTime(time) !== time) return null;
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  const shows = (moment: Date) => londonDay(moment) === day && londonTime(moment) === time;
  const summer = new Date(asIfUtc.getTime() - 60 * minuteMs);
  return [asIfUtc, summer].find(shows) ?? null;
}
