import { formatDay } from '../quarter/day.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { BreakContent } from './comparability-break.js';
import { quartersOfBreak } from './series-breaks.js';

type Dated = Pick<BreakContent, 'occursOn' | 'lastsUntil'>;

/** When a break is: one day, or the days of an outage. */
export function breakDays({ occursOn, lastsUntil }: Dated): string {
  if (lastsUntil === null) return formatDay(occursOn);
  return lastsUntil === occursOn ? `${formatDay(occursOn)} only` : `${formatDay(occursOn)} to ${formatDay(lastsUntil)}`;
}

/** What may not be compared, in one sentence. */
export function breakRule(entry: Dated): string {
  const { startsIn, comparableFrom } = quartersOfBreak(entry);
  if (entry.lastsUntil !== null) {
    return 'Figures of quarters with a day of that time are unreliable; those before and after are not compared.';
  }
  const parted = 'Figures before and after that day cannot be compared.';
  if (startsIn === comparableFrom) return parted;
  return `${parted} ${quarterLabel(startsIn)} has days of both and is compared with no other quarter.`;
}

/** A break in a few sentences, for beside a figure and in a download. */
export function breakSentence(entry: Dated & Pick<BreakContent, 'title' | 'explanation'>): string {
  return `${breakDays(entry)}: ${withoutStop(entry.title)}. ${breakRule(entry)} ${entry.explanation.trim()}`.trim();
}

function withoutStop(title: string): string {
  return title.trim().replace(/\.+$/, '');
}
