import { daysAfter } from '../quarter/day.js';
import { nextQuarter, previousQuarter, quarterEnd, quarterOf, quarterStart } from '../quarter/quarter-calendar.js';
import type { QuarterId } from '../quarter/quarter.js';
import { inOrder } from './periods-in-order.js';
import { lifetime } from './reporting-body.js';
import type { ReportingBody } from './reporting-body.js';

/** The quarters for which an organisation is asked to report; `last` is null while no end is known. */
export interface AskedQuarters {
  first: QuarterId;
  last: QuarterId | null;
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
 * Whether a return is expected of an organisation: it must report, or its return was accepted and counts. Who is
 * counted is thereby always one of the expected: the rule of the view `expected_return`.
 */
export function isExpectedFor(body: ReportingBody, quarterId: QuarterId): boolean {
  return isAskedFor(body, quarterId) || isCountedFor(body, quarterId);
}

export function isCountedFor({ countedQuarters = [] }: ReportingBody, quarterId: QuarterId): boolean {
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
