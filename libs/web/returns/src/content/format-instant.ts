import { formatDay, londonDay } from '@monitor/domain';

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * A moment for people, in London's time.
 * @example formatInstant('2026-10-05T09:42:00Z') // "5 October 2026 at 10:42"
 */
export function formatInstant(instant: string): string {
  return format.format(new Date(instant)).replace(', ', ' at ');
}

/**
 * The day of a moment for people, in London.
 * @example formatInstantDay('2026-10-05T23:42:00Z') // "6 October 2026"
 */
export function formatInstantDay(instant: string): string {
  return formatDay(londonDay(new Date(instant)));
}
