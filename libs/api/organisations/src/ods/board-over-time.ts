import { successorOfSubIcb } from '@monitor/api-reference';
import { dayBefore } from '@monitor/domain';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { OdsRecord } from './organisation-source.js';

/** The board, and the region, that an organisation belonged to from one day to another. */
export interface BoardPeriod {
  /** Null: not known. */
  icbCode: string | null;
  regionCode: string;
  from: string;
  to: string | null;
}

type Links = KnownOrganisations['successions'];
type Board = Omit<BoardPeriod, 'regionCode'>;

/** A merger has one successor; of a split, the one that took over the organisation's sub-ICB location. */
function successorOf(links: Links, subIcbCode: string | null): string | null {
  const successors = links.map((link) => link.successorCode);
  if (successors.length === 1) return successors[0] ?? null;
  const bySubIcb = subIcbCode === null ? undefined : successorOfSubIcb(subIcbCode);
  return bySubIcb !== undefined && successors.includes(bySubIcb) ? bySubIcb : null;
}

function follow(board: Board, subIcbCode: string | null, all: Links): Board[] {
  // A board that only gave up a part goes on, and its members with it unless something else is recorded of them.
  const ends = all.filter(
    ({ predecessorCode, type }) => predecessorCode === board.icbCode && type !== 'BOUNDARY_CHANGE',
  );
  const effectiveOn = ends[0]?.effectiveOn;
  const links = ends.filter((link) => link.effectiveOn === effectiveOn);
  if (effectiveOn === undefined || (board.to !== null && effectiveOn > board.to)) return [board];
  const successor = successorOf(links, subIcbCode);
  if (effectiveOn <= board.from) return follow({ ...board, icbCode: successor }, null, all);
  const later = follow({ icbCode: successor, from: effectiveOn, to: board.to }, null, all);
  return [{ ...board, to: dayBefore(effectiveOn) }, ...later];
}

/** First day of the boards as such: what came before them is not asked about. */
export const boardsFormedOn = '2022-07-01';

/** An organisation, its board or place, and from when to when it is asked about. */
type Lasting = Pick<OdsRecord, 'icbCode' | 'subIcbCode' | 'openedOn' | 'closedOn'>;
type Placed = Lasting & { regionCode: string };

/** The code of the source holds until the board is succeeded; before a board was created, the board is not known. */
function boardsFollowed(icbCode: string, placed: Lasting, { periods, successions }: KnownOrganisations): Board[] {
  const { subIcbCode, openedOn: from, closedOn: to } = placed;
  const createdOn = periods.get(icbCode)?.[0]?.validFrom ?? boardsFormedOn;
  if (createdOn <= boardsFormedOn || createdOn <= from) return follow({ icbCode, from, to }, subIcbCode, successions);
  if (to !== null && to < createdOn) return [{ icbCode: null, from, to }];
  return [
    { icbCode: null, from, to: dayBefore(createdOn) },
    ...follow({ icbCode, from: createdOn, to }, subIcbCode, successions),
  ];
}

/**
 * The board is that of the place, over the time of the place; its first and last known board hold before and after, and
 * the board before it closed until it opens again: what lies in it has no gap.
 */
function boardsOfPlace(placed: Lasting, known: KnownOrganisations): Board[] {
  const { subIcbCode, openedOn, closedOn } = placed;
  const periods = (known.periods.get(subIcbCode ?? '') ?? []).filter(({ type }) => type === 'PLACE');
  const pieces = periods.flatMap(({ icbCode, validFrom }, index) => {
    const from = index === 0 || validFrom < openedOn ? openedOn : validFrom;
    const next = periods[index + 1];
    const until = next === undefined ? null : dayBefore(next.validFrom);
    const to = until === null || (closedOn !== null && closedOn < until) ? closedOn : until;
    if (to !== null && to < from) return [];
    if (icbCode === null) return [{ icbCode, from, to }];
    return boardsFollowed(icbCode, { ...placed, openedOn: from, closedOn: to }, known);
  });
  return pieces.length > 0 ? pieces : [{ icbCode: null, from: openedOn, to: closedOn }];
}

function join(boards: readonly Board[]): Board[] {
  return boards.reduce<Board[]>((joined, board) => {
    const last = joined.at(-1);
    if (last === undefined || last.icbCode !== board.icbCode) return [...joined, board];
    return [...joined.slice(0, -1), { ...last, to: board.to }];
  }, []);
}

/** A board that was succeeded may have been followed into another region. */
function regionOf({ icbCode, from }: Board, { regionCode }: Placed, { periods }: KnownOrganisations): string {
  const own = icbCode === null ? [] : (periods.get(icbCode) ?? []);
  const current = own.find(({ validFrom, validTo }) => validFrom <= from && (validTo === null || validTo >= from));
  return (current ?? own[0])?.regionCode ?? regionCode;
}

/** The boards of an organisation over its time: those that its source names, or those of its place. */
export function boardOverTime(placed: Placed, known: KnownOrganisations): BoardPeriod[] {
  const { icbCode } = placed;
  const boards = icbCode === null ? join(boardsOfPlace(placed, known)) : boardsFollowed(icbCode, placed, known);
  return boards.map((board) => ({ ...board, regionCode: regionOf(board, placed, known) }));
}
