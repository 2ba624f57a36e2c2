import { formatDay, londonDay } from '@monitor/domain';

/** The London day of an instant, for people. */
export function onDay(instant: string): string {
  return formatDay(londonDay(new Date(instant)));
}
