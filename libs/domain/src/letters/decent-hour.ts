import { daysAfter } from '../quarter/day.js';
import { londonDay } from '../quarter/london-day.js';
import { londonTime, momentInLondon } from '../quarter/london-minute.js';
import { isWorkingDay } from './bank-holidays.js';

/** Letters go out from this time on, and no more from `quietFrom` on, by London's clocks. */
const quietUntil = '08:00';
const quietFrom = '19:00';

/**
 * Whether a letter may go out at a moment: on working days between 08:00 and 19:00 in London. On its own closing day it
 * goes out at any time from 08:00 on, whatever day that is: later it would be of no use.
 */
export function isDecentHour(moment: Date, closingDay: string | null = null): boolean {
  const day = londonDay(moment);
  const time = londonTime(moment);
  if (time < quietUntil) return false;
  return day === closingDay || (time < quietFrom && isWorkingDay(day));
}

/** The first moment from `moment` on at which a letter may go out: that moment itself, or 08:00 of a later day. */
export function nextDecentHour(moment: Date, closingDay: string | null = null): Date {
  if (isDecentHour(moment, closingDay)) return moment;
  const today = londonDay(moment);
  let day = londonTime(moment) < quietUntil ? today : daysAfter(today, 1);
  while (!isWorkingDay(day) && day !== closingDay) day = daysAfter(day, 1);
  // Clocks change at one in the morning: 08:00 is a time that every day has, once.
  return momentInLondon(day, quietUntil) ?? moment;
}
