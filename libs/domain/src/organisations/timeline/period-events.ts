import { daysAfter } from '../../quarter/day.js';
import type { KnownOrganisation, KnownPeriod } from './known-organisation.js';
import { placeOf, typeInWords } from './organisation-words.js';
import type { TimelineEvent } from './timeline-event.js';

/** Openings, changes and closings, from the periods of an organisation. */
export function periodEvents({ periods, successors }: KnownOrganisation): TimelineEvent[] {
  return periods.flatMap((period, index) => {
    const [before, after] = [periods[index - 1], periods[index + 1]];
    const isSucceeded = (day: string) => successors.some(({ effectiveOn }) => effectiveOn === day);
    const isNext = before !== undefined && isContinued(before, period);
    const began = isNext ? changes(before, period) : [opening(period, before !== undefined)];
    const events = began.map((what) => ({ on: period.validFrom, what, ...period.begun }));
    if (period.validTo === null || period.ended === null) return events;
    if (after !== undefined && isContinued(period, after)) return events;
    const closed = closing(isSucceeded(daysAfter(period.validTo, 1)));
    return [...events, { on: period.validTo, what: closed, ...period.ended }];
  });
}

/** Whether the second period begins on the day after the first. */
function isContinued(one: KnownPeriod, next: KnownPeriod): boolean {
  return one.validTo !== null && daysAfter(one.validTo, 1) === next.validFrom;
}

function opening(period: KnownPeriod, isAgain: boolean): string {
  return `Opened ${isAgain ? 'again ' : ''}as ${period.name}, ${typeInWords(period.type)}${placeOf(period)}.`;
}

function closing(isSucceeded: boolean): string {
  if (isSucceeded) return 'Closed at the end of this day.';
  return 'Closed at the end of this day. Nobody took over from it, so what it reported stays counted where it was.';
}

/** What differs between two periods that follow each other, a sentence each. */
function changes(before: KnownPeriod, now: KnownPeriod): string[] {
  const found = [
    before.name !== now.name && `Took the name ${now.name}. It was called ${before.name} before.`,
    before.type !== now.type && `Became ${typeInWords(now.type)}. It was ${typeInWords(before.type)} before.`,
    movesArea(before, now) && move(before, now),
    before.onsCode !== now.onsCode && newOnsCode(before.onsCode, now.onsCode),
  ].filter((what) => what !== false);
  return found.length > 0 ? found : ['A new period of its record begins; nothing shown here changed.'];
}

function movesArea(before: KnownPeriod, now: KnownPeriod): boolean {
  const isBoardItself = before.icbCode === before.code && now.icbCode === now.code;
  return before.regionCode !== now.regionCode || (before.icbCode !== now.icbCode && !isBoardItself);
}

function move(before: KnownPeriod, now: KnownPeriod): string {
  const isOtherRegion = before.regionCode !== now.regionCode;
  const isOtherBoard = before.icbCode !== now.icbCode && now.icbCode !== now.code;
  const areas = (period: KnownPeriod) => {
    const board = isOtherBoard ? [period.icbName ?? 'no known board'] : [];
    return [...board, ...(isOtherRegion ? [period.regionName] : [])].join(', ');
  };
  return `Moved from ${areas(before)} to ${areas(now)}.`;
}

function newOnsCode(before: string | null, now: string | null): string {
  if (now === null) return `Lost its ONS code ${before ?? ''}.`;
  if (before === null) return `Was given the ONS code ${now}.`;
  return `Changed its ONS code from ${before} to ${now}.`;
}
