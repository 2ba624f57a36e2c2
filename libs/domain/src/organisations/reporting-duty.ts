import { formatDay } from '../quarter/day.js';
import { quarterEnd, quarterStart } from '../quarter/quarter-calendar.js';
import type { QuarterId } from '../quarter/quarter.js';
import type { OrganisationPeriod } from './organisation.js';

/** Whether an organisation must report for a quarter, and why or why not, in a sentence. */
export interface ReportingDuty {
  required: boolean;
  reason: string;
}

/** Whether an organisation existed on any day of a quarter. */
export function isActiveIn({ validFrom, validTo }: OrganisationPeriod, quarterId: QuarterId): boolean {
  return validFrom <= quarterEnd(quarterId) && (validTo === null || validTo >= quarterStart(quarterId));
}

/**
 * Whether an organisation must report for a quarter: it was there from the quarter's first day to its last. A body
 * that merges on 1 April still reports for January to March, and its successor is first asked for April to June, so
 * that nobody is asked twice.
 *
 * `period` is the one in force at the end of the quarter. `openedOn` is the first day of the organisation's earliest
 * period: a new name or boundary in mid-quarter does not make it a new organisation.
 */
export function mustReport(
  { name, validFrom, validTo }: OrganisationPeriod,
  quarterId: QuarterId,
  openedOn: string = validFrom,
): ReportingDuty {
  const start = quarterStart(quarterId);
  const end = quarterEnd(quarterId);
  if (openedOn > start) {
    return {
      required: false,
      reason: `${name} opened on ${formatDay(openedOn)}, so its first return is for the first full quarter after that.`,
    };
  }
  if (validTo !== null && validTo < end) {
    return { required: false, reason: `${name} closed on ${formatDay(validTo)}, before the quarter ended.` };
  }
  return { required: true, reason: `${name} was open for the whole quarter.` };
}
