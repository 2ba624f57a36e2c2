import { dayBefore } from '@monitor/domain';
import { boardOverTime, boardsFormedOn } from './board-over-time.js';
import type { BoardPeriod } from './board-over-time.js';
import { boardOn, changePeriods, fillBoards, holdsOn, joinPeriods, placeIn } from './change-periods.js';
import type { PlacedRecord } from './judgement.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { BodyPeriod } from './organisation-source.js';

function newPeriods(record: PlacedRecord, known: KnownOrganisations): BodyPeriod[] {
  const { code, onsCode, type, name } = record;
  return boardOverTime(record, known).map(({ icbCode, regionCode, from, to }) => ({
    code,
    onsCode,
    type,
    name,
    icbCode,
    regionCode,
    validFrom: from,
    validTo: to,
  }));
}

/** A closing day ends what is known; what would have begun after it never was. */
export function closeKnown(known: readonly BodyPeriod[], closedOn: string): BodyPeriod[] {
  const begun = known.filter((period) => period.validFrom <= closedOn);
  return begun.map((period, index) => (index === begun.length - 1 ? { ...period, validTo: closedOn } : period));
}

function lastOf(periods: readonly BodyPeriod[]): BodyPeriod {
  const last = periods.at(-1);
  if (last === undefined) throw new Error('A body has at least one period.');
  return last;
}

function closing(standing: readonly BodyPeriod[], record: PlacedRecord, closedOn: string, known: KnownOrganisations) {
  if (lastOf(standing).validTo === closedOn) return [...standing];
  const closed = closeKnown(standing, closedOn);
  return closed.length > 0 ? closed : newPeriods(record, known);
}

function inBoard(period: BodyPeriod, { icbCode, regionCode, from, to }: BoardPeriod): BodyPeriod {
  return { ...period, icbCode, regionCode, validFrom: from, validTo: to };
}

function reopened(standing: readonly BodyPeriod[], record: PlacedRecord, known: KnownOrganisations): BodyPeriod[] {
  const last = lastOf(standing);
  if (last.validTo !== null && record.openedOn > last.validTo) return [...standing, ...newPeriods(record, known)];
  const icbCode = last.icbCode ?? record.icbCode;
  const boards = boardOverTime({ ...record, icbCode, regionCode: last.regionCode, openedOn: last.validFrom }, known);
  return [...standing.slice(0, -1), ...boards.map((board) => inBoard(last, board))];
}

/** The periods of a body as if it had not closed: either it opened anew, or the closing was wrong. */
function asOpen(
  standing: readonly BodyPeriod[],
  record: PlacedRecord,
  known: KnownOrganisations,
  day: string,
): BodyPeriod[] {
  const { validTo } = lastOf(standing);
  return validTo !== null && validTo < day ? reopened(standing, record, known) : [...standing];
}

/** The period of a day, or else the last. */
export function periodOn(periods: readonly BodyPeriod[], day: string): BodyPeriod {
  return periods.find((period) => holdsOn(period, day)) ?? lastOf(periods);
}

/** What a body was before the day since which it is known: in the board of that day. */
function earlierPeriods(first: BodyPeriod, openedOn: string, known: KnownOrganisations): BodyPeriod[] {
  if (openedOn >= first.validFrom) return [];
  const { icbCode, regionCode, validFrom } = first;
  const closedOn = dayBefore(validFrom);
  const placed = { icbCode, regionCode, subIcbCode: null, openedOn, closedOn };
  return boardOverTime(placed, known).map((board) => inBoard(first, board));
}

/** When a source says what it says. */
export interface Said {
  /** The day from which moves and names hold that it does not date. */
  effectiveOn: string;
  /** The day of the earlier source that said where the body lies; null where none did. */
  placedOn: string | null;
}

/**
 * The day since which a body has been where a record says. What a source from before there were boards named ended with
 * the day on which they were formed, whenever something newer came to be known.
 */
function movedFrom({ placedFrom }: PlacedRecord, first: BodyPeriod, day: string, placedOn: string | null): string {
  if (placedFrom !== null && placedFrom > first.validFrom && placedFrom < day) return placedFrom;
  return placedOn !== null && placedOn < boardsFormedOn && day > boardsFormedOn ? boardsFormedOn : day;
}

/** All that is to be known about a body after a record, beside what is known of boards and places. */
export function periodsAfter(
  standing: readonly BodyPeriod[],
  record: PlacedRecord,
  known: KnownOrganisations,
  { effectiveOn, placedOn }: Said,
): BodyPeriod[] {
  const { name, closedOn } = record;
  const [first] = standing;
  if (first === undefined) return newPeriods(record, known);
  if (closedOn !== null) return closing(standing, record, closedOn, known);
  const day = effectiveOn > first.validFrom ? effectiveOn : first.validFrom;
  const boards = boardOverTime({ ...record, openedOn: first.validFrom }, known);
  const open = fillBoards(asOpen(standing, record, known, day), boards);
  const current = periodOn(open, day);
  const place = placeIn(boardOn(boards, day), current);
  const isMoved = place.icbCode !== current.icbCode || place.regionCode !== current.regionCode;
  const from = movedFrom(record, first, day, placedOn);
  const moved = isMoved ? changePeriods(open, { from, rename: null, boards }) : open;
  const rename = { before: current.name, after: name };
  const changed = name === current.name ? moved : changePeriods(moved, { from: day, rename, boards: null });
  return joinPeriods([...earlierPeriods(first, record.openedOn, known), ...changed]);
}
