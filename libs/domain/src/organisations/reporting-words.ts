import { daysAfter, formatDay } from '../quarter/day.js';
import { previousQuarter, quarterEnd, quarterStart } from '../quarter/quarter-calendar.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { QuarterId } from '../quarter/quarter.js';
import { listInWords } from '../wording/list-in-words.js';
import type { AskedQuarters } from './asked-quarters.js';
import { inOrder } from './periods-in-order.js';
import type { Relative, ReportingBody } from './reporting-body.js';

/** The quarter asked about, the day on which it is told, and what has been worked out of the body. */
export interface DutyInQuestion {
  quarterId: QuarterId;
  today: string;
  asked: AskedQuarters | null;
  openedOn: string | null;
  closedOn: string | null;
}

/** Why a body must report for a quarter or need not, so that its predecessors and successors read the same facts. */
export function dutyInWords(body: ReportingBody, question: DutyInQuestion): string {
  const { quarterId, asked, openedOn, closedOn } = question;
  const { collectedFrom = null } = body;
  if (openedOn === null) return 'Nothing is known of this organisation.';
  if (collectedFrom !== null && isBeforeCollection(collectedFrom, question)) {
    return `The first returns that anybody was asked for are those for ${quarterLabel(collectedFrom)}.`;
  }
  if (asked === null) return neverAsked(body, question, openedOn);
  if (quarterId < asked.first) return opening(body, question, { first: asked.first, openedOn });
  if (asked.last !== null && closedOn !== null && quarterId >= asked.last) {
    return closing(body, question, { last: asked.last, closedOn });
  }
  if (quarterId === asked.first && openedOn >= quarterStart(previousQuarter(quarterId))) {
    return opening(body, question, { first: asked.first, openedOn });
  }
  return within(body, question);
}

/** Whether returns were asked of nobody yet, in the quarter or at any time while the body was open. */
function isBeforeCollection(collectedFrom: QuarterId, { quarterId, asked, closedOn }: DutyInQuestion): boolean {
  if (quarterId < collectedFrom) return true;
  return asked === null && closedOn !== null && closedOn < quarterEnd(collectedFrom);
}

/** Says that a return counts although it would not be asked for, given what is known now. */
export function countedInWords(quarterId: QuarterId): string {
  return `The return for ${quarterLabel(quarterId)} was accepted before this was known; it counts, and is one of those expected.`;
}

function neverAsked(body: ReportingBody, { today, closedOn }: DutyInQuestion, openedOn: string): string {
  const name = nameOn(body, closedOn ?? openedOn);
  const until = closedOn === null ? '' : ` and ${closedOn < today ? 'closed' : 'closes'} on ${formatDay(closedOn)}`;
  return `${name} ${opens(openedOn, today)}${until}, before it was open for a full quarter; it is asked for no return.`;
}

function opening(
  body: ReportingBody,
  { today }: DutyInQuestion,
  { first, openedOn }: { first: QuarterId; openedOn: string },
): string {
  const own = `${nameOn(body, openedOn)} ${opens(openedOn, today)}; its first return is for ${quarterLabel(first)}.`;
  const names = body.predecessors.filter(({ effectiveOn }) => effectiveOn === openedOn).map(({ name }) => name);
  if (names.length === 0) return own;
  const whose = names.length === 1 ? 'predecessor' : 'predecessors';
  return `${own} Returns of its ${whose} ${listInWords(names)} stay theirs; it is not asked for them.`;
}

function closing(
  body: ReportingBody,
  { today }: DutyInQuestion,
  { last, closedOn }: { last: QuarterId; closedOn: string },
): string {
  const isPast = closedOn < today;
  const day = daysAfter(closedOn, 1);
  const names = body.successors.filter(({ effectiveOn }) => effectiveOn === day).map(({ name }) => name);
  const successors = `${isPast ? 'was' : 'will be'} succeeded by ${listInWords(names)}`;
  const fate = names.length > 0 ? successors : `nobody ${isPast ? 'took' : 'takes'} over from it`;
  const closed = `${nameOn(body, closedOn)} ${isPast ? 'closed' : 'closes'} on ${formatDay(closedOn)} and ${fate}`;
  return `${closed}; its last return is the one for ${quarterLabel(last)}.`;
}

/** For a quarter between the first and the last. */
function within(body: ReportingBody, { quarterId, today }: DutyInQuestion): string {
  const [start, end] = [quarterStart(quarterId), quarterEnd(quarterId)];
  const name = nameOn(body, end);
  if (!isOpenOn(body, end)) {
    return `${name} is not open on ${formatDay(end)}, the last day of the quarter, so it is not asked for it.`;
  }
  const reopened = inOrder(body.periods).find(
    ({ validFrom }) => validFrom > start && validFrom <= end && !isOpenOn(body, daysAfter(validFrom, -1)),
  );
  if (reopened !== undefined) {
    return `${name} opened again on ${formatDay(reopened.validFrom)}, within the quarter, and is asked for it.`;
  }
  return `${name} ${end < today ? 'was' : 'is'} open for the whole quarter.${takenOver(body.predecessors, start, end)}`;
}

/** What a body that goes on took over within the quarter. */
function takenOver(predecessors: readonly Relative[], start: string, end: string): string {
  const taken = predecessors.filter(({ effectiveOn }) => effectiveOn >= start && effectiveOn <= end);
  const [first] = taken;
  if (first === undefined) return '';
  const names = listInWords(taken.map(({ name }) => name));
  const day = formatDay(first.effectiveOn);
  return ` It took over from ${names}, in whole or part, on ${day}; returns for quarters before that stay theirs.`;
}

function opens(openedOn: string, today: string): string {
  return `${openedOn <= today ? 'opened' : 'opens'} on ${formatDay(openedOn)}`;
}

function isOpenOn({ periods }: ReportingBody, day: string): boolean {
  return periods.some(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));
}

/** The name on a day, or the last one before, or else the first. */
function nameOn({ periods }: ReportingBody, day: string): string {
  const known = inOrder(periods);
  return (known.filter(({ validFrom }) => validFrom <= day).at(-1) ?? known[0])?.name ?? 'This organisation';
}
