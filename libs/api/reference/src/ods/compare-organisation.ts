import { dayBefore, daysAfter } from '@monitor/domain';
import { boardOverTime } from './board-over-time.js';
import type { BoardPeriod } from './board-over-time.js';
import { boardOn, changePeriods, holdsOn, joinPeriods, placeIn } from './change-periods.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { BodyPeriod, OdsRecord, SourceReading } from './organisation-source.js';

/** Kinds of change. REDATED: it was open before the day since which it was known. */
export const changeKinds = ['ADDED', 'CLOSED', 'REOPENED', 'MOVED', 'RENAMED', 'REDATED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a source changes about one body, and all that is to be known about it afterwards. */
export interface OrganisationChange {
  code: string;
  kinds: ChangeKind[];
  /** The period that holds until now; null for a new body. */
  before: BodyPeriod | null;
  after: BodyPeriod;
  periods: BodyPeriod[];
  /** Of a body that closes: who is known to take over from it. */
  successors: string[];
}

function newPeriods(record: OdsRecord, known: KnownOrganisations): BodyPeriod[] {
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

/** Who is known to take over from a body on the day after its last. */
export function successorsAfter(code: string, closedOn: string, { successions }: KnownOrganisations): string[] {
  return successions
    .filter(({ predecessorCode, effectiveOn }) => predecessorCode === code && effectiveOn === daysAfter(closedOn, 1))
    .map(({ successorCode }) => successorCode);
}

function lastOf(periods: readonly BodyPeriod[]): BodyPeriod {
  const last = periods.at(-1);
  if (last === undefined) throw new Error('A body has at least one period.');
  return last;
}

function addition(record: OdsRecord, known: KnownOrganisations): OrganisationChange {
  const { code } = record;
  const periods = newPeriods(record, known);
  return { code, kinds: ['ADDED'], before: null, after: lastOf(periods), periods, successors: [] };
}

function closing(record: OdsRecord, closedOn: string, known: KnownOrganisations): OrganisationChange | null {
  const { code } = record;
  const standing = known.periods.get(code) ?? [];
  const before = lastOf(standing);
  if (before.validTo === closedOn) return null;
  const closed = closeKnown(standing, closedOn);
  const periods = closed.length > 0 ? closed : newPeriods(record, known);
  const successors = successorsAfter(code, closedOn, known);
  return { code, kinds: ['CLOSED'], before, after: lastOf(periods), periods, successors };
}

function inBoard(period: BodyPeriod, { icbCode, regionCode, from, to }: BoardPeriod): BodyPeriod {
  return { ...period, icbCode, regionCode, validFrom: from, validTo: to };
}

function reopened(standing: readonly BodyPeriod[], record: OdsRecord, known: KnownOrganisations): BodyPeriod[] {
  const last = lastOf(standing);
  if (last.validTo !== null && record.openedOn > last.validTo) return [...standing, ...newPeriods(record, known)];
  const icbCode = last.icbCode ?? record.icbCode;
  const boards = boardOverTime({ ...record, icbCode, regionCode: last.regionCode, openedOn: last.validFrom }, known);
  return [...standing.slice(0, -1), ...boards.map((board) => inBoard(last, board))];
}

/** The periods of a body as if it had not closed: either it opened anew, or the closing was wrong. */
function asOpen(record: OdsRecord, known: KnownOrganisations, day: string): BodyPeriod[] {
  const standing: BodyPeriod[] = known.periods.get(record.code) ?? [];
  const { validTo } = lastOf(standing);
  return validTo !== null && validTo < day ? reopened(standing, record, known) : standing;
}

function periodOn(periods: readonly BodyPeriod[], day: string): BodyPeriod {
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

/** What a record changes; null where everything it says is known. */
export function compareOrganisation(
  record: OdsRecord,
  known: KnownOrganisations,
  { effectiveOn }: Pick<SourceReading, 'effectiveOn'>,
): OrganisationChange | null {
  const { code, name, closedOn, placedFrom } = record;
  const standing: BodyPeriod[] = known.periods.get(code) ?? [];
  const [first] = standing;
  if (first === undefined) return addition(record, known);
  if (closedOn !== null) return closing(record, closedOn, known);
  const day = effectiveOn > first.validFrom ? effectiveOn : first.validFrom;
  const open = asOpen(record, known, day);
  const current = periodOn(open, day);
  const boards = boardOverTime({ ...record, openedOn: first.validFrom }, known);
  const place = placeIn(boardOn(boards, day), current);
  const isMoved = place.icbCode !== current.icbCode || place.regionCode !== current.regionCode;
  const isRenamed = name !== current.name;
  const kinds: ChangeKind[] = [
    ...(open !== standing ? (['REOPENED'] as const) : []),
    ...(isMoved ? (['MOVED'] as const) : []),
    ...(isRenamed ? (['RENAMED'] as const) : []),
    ...(record.openedOn < first.validFrom ? (['REDATED'] as const) : []),
  ];
  if (kinds.length === 0) return null;
  const isDated = isMoved && !isRenamed && placedFrom !== null && placedFrom > first.validFrom && placedFrom < day;
  const changed = changePeriods(open, {
    from: isDated ? placedFrom : day,
    rename: isRenamed ? { before: current.name, after: name } : null,
    boards: isMoved ? boards : null,
  });
  const periods = joinPeriods([...earlierPeriods(first, record.openedOn, known), ...changed]);
  const before = periodOn(standing, day);
  return { code, kinds, before, after: periodOn(periods, day), periods, successors: [] };
}
