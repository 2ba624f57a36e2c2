import { daysAfter } from '../quarter/day.js';
import { nextQuarter, previousQuarter, quarterEnd, quarterOf, quarterStart } from '../quarter/quarter-calendar.js';
import type { QuarterId } from '../quarter/quarter.js';
import type { OrganisationPeriod } from './organisation.js';
import { inOrder } from './periods-in-order.js';
import { countedInWords, dutyInWords } from './reporting-words.js';

/** A body that took over from another, or that another took over from. */
export interface Relative {
  name: string;
  /** First day on which the successor acts. */
  effectiveOn: string;
}

/** All of an organisation that decides what it is asked for: its periods of all time, and who came before and after. */
export interface ReportingBody {
  /** In any order. */
  periods: readonly Pick<OrganisationPeriod, 'name' | 'validFrom' | 'validTo'>[];
  predecessors: readonly Relative[];
  successors: readonly Relative[];
  /** The first quarter for which anybody is asked; left out where it does not matter. */
  collectedFrom?: QuarterId | null;
  /** Quarters whose returns were accepted, and count whatever is learnt later; left out where none is known. */
  countedQuarters?: readonly QuarterId[];
}

/** The quarters for which an organisation is asked to report; `last` is null while no end is known. */
export interface AskedQuarters {
  first: QuarterId;
  last: QuarterId | null;
}

/** Whether an organisation must report for a quarter, and why or why not, in a sentence or two. */
export interface ReportingDuty {
  required: boolean;
  reason: string;
}

/** Whether an organisation existed on any day of a quarter. */
export function isActiveIn(
  { validFrom, validTo }: Pick<OrganisationPeriod, 'validFrom' | 'validTo'>,
  quarterId: QuarterId,
): boolean {
  return validFrom <= quarterEnd(quarterId) && (validTo === null || validTo >= quarterStart(quarterId));
}

/**
 * The first and the last quarter an organisation is asked for; null where it was never open for one. A new body starts
 * in its first full quarter; a new name, board or boundary makes no new body. A body that is succeeded reports for the
 * quarter in which it closes, its last: only it knows what was done. One that closes without a successor within a
 * quarter does not: nobody is left to ask.
 */
export function askedQuarters(body: ReportingBody): AskedQuarters | null {
  const stretches = askedStretches(body);
  const [earliest, latest] = [stretches[0], stretches.at(-1)];
  return earliest === undefined || latest === undefined ? null : { first: earliest.first, last: latest.last };
}

/** Whether an organisation must report for a quarter: the same rule as the view `asked_return` of the database. */
export function isAskedFor(body: ReportingBody, quarterId: QuarterId): boolean {
  return askedStretches(body).some(({ first, last }) => quarterId >= first && (last === null || quarterId <= last));
}

/**
 * Whether a return is expected of an organisation: it must report, or its return was accepted and counts. So everything
 * that counts was also expected. The view `expected_return` follows the same rule.
 */
export function isExpectedFor(body: ReportingBody, quarterId: QuarterId): boolean {
  return isAskedFor(body, quarterId) || isCountedFor(body, quarterId);
}

function isCountedFor({ countedQuarters = [] }: ReportingBody, quarterId: QuarterId): boolean {
  return countedQuarters.includes(quarterId);
}

/** The quarters on whose last day it is open, period by period, from its first full quarter on. */
function askedStretches({ periods, successors, collectedFrom = null }: ReportingBody): AskedQuarters[] {
  const known = inOrder(periods);
  const { openedOn, closedOn } = lifetime(periods);
  if (openedOn === null) return [];
  const opening = quarterOf(openedOn);
  const ownFirst = openedOn === quarterStart(opening) ? opening : nextQuarter(opening);
  const firstFull = collectedFrom !== null && collectedFrom > ownFirst ? collectedFrom : ownFirst;
  const isSucceeded = closedOn !== null && successors.some(({ effectiveOn }) => effectiveOn === daysAfter(closedOn, 1));
  return known.flatMap<AskedQuarters>(({ validFrom, validTo }, index) => {
    const from = quarterOf(validFrom);
    const first = from < firstFull ? firstFull : from;
    if (validTo === null) return [{ first, last: null }];
    const closing = quarterOf(validTo);
    const reportsToTheEnd = validTo === quarterEnd(closing) || (isSucceeded && index === known.length - 1);
    const last = reportsToTheEnd ? closing : previousQuarter(closing);
    return last < first ? [] : [{ first, last }];
  });
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

/** The first day of the earliest period, and the last of the latest; null where there is none. */
function lifetime(periods: ReportingBody['periods']): { openedOn: string | null; closedOn: string | null } {
  const known = inOrder(periods);
  return { openedOn: known[0]?.validFrom ?? null, closedOn: known.at(-1)?.validTo ?? null };
}
