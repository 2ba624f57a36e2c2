import { previousQuarter, quarterEnd, quarterOf } from '../quarter/quarter-calendar.js';
import type { QuarterId } from '../quarter/quarter.js';
import { askedQuarters, isAskedFor, isCountedFor } from './asked-quarters.js';
import { lifetime } from './reporting-body.js';
import type { ReportingBody } from './reporting-body.js';
import { countedInWords, dutyInWords } from './reporting-words.js';

/** Whether an organisation must report for a quarter, and why or why not, in a sentence or two. */
export interface ReportingDuty {
  required: boolean;
  reason: string;
}

/** Whether a return is expected of an organisation, and why, as told on a day (`yyyy-mm-dd`). */
export function mustReport(body: ReportingBody, quarterId: QuarterId, today: string): ReportingDuty {
  const reason = dutyInWords(body, { quarterId, today, asked: askedQuarters(body), ...lifetime(body.periods) });
  if (isAskedFor(body, quarterId)) return { required: true, reason };
  return isCountedFor(body, quarterId)
    ? { required: true, reason: `${reason} ${countedInWords(quarterId)}` }
    : { required: false, reason };
}

/**
 * What an organisation must be told on a day about its returns as a whole: that it has closed, that it closes before
 * the returns of the present quarter are due, or that its first return is still to come. Null where nothing is unusual.
 */
export function reportingNotice(body: ReportingBody, today: string): string | null {
  const asked = askedQuarters(body);
  const { closedOn } = lifetime(body.periods);
  const current = quarterOf(today);
  if (closedOn !== null && closedOn <= quarterEnd(current)) {
    return mustReport(body, asked?.last ?? quarterOf(closedOn), today).reason;
  }
  const isNew = asked !== null && asked.first >= previousQuarter(current);
  return isNew ? mustReport(body, asked.first, today).reason : null;
}
