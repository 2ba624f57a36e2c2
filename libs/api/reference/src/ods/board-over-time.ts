import { dayBefore } from '@monitor/domain';
import { successorOfSubIcb } from '../areas/sub-icb-successors.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { OdsRecord } from './ods-file.js';

/** The board an organisation belonged to from one day to another; null = not known. */
export interface BoardPeriod {
  icbCode: string | null;
  from: string;
  to: string | null;
}

type Links = KnownOrganisations['successions'];

/** A merger has one successor; of a split, the one that took over the organisation's sub-ICB location. */
function successorOf(links: Links, subIcbCode: string | null): string | null {
  const successors = links.map((link) => link.successorCode);
  if (successors.length === 1) return successors[0] ?? null;
  const bySubIcb = subIcbCode === null ? undefined : successorOfSubIcb(subIcbCode);
  return bySubIcb !== undefined && successors.includes(bySubIcb) ? bySubIcb : null;
}

function follow(board: BoardPeriod, subIcbCode: string | null, all: Links): BoardPeriod[] {
  const links = all.filter((link) => link.predecessorCode === board.icbCode);
  const effectiveOn = links[0]?.effectiveOn;
  if (effectiveOn === undefined || (board.to !== null && effectiveOn > board.to)) return [board];
  const successor = successorOf(links, subIcbCode);
  if (effectiveOn <= board.from) return follow({ ...board, icbCode: successor }, null, all);
  const later = follow({ icbCode: successor, from: effectiveOn, to: board.to }, null, all);
  return [{ ...board, to: dayBefore(effectiveOn) }, ...later];
}

/** First day of the boards as such: what came before them is not asked about. */
const boardsFormedOn = '2022-07-01';

/**
 * The boards of an organisation over its time. The code of the file holds until the board is succeeded; before a board
 * was created, the board is not known.
 */
export function boardOverTime(record: OdsRecord, { periods, successions }: KnownOrganisations): BoardPeriod[] {
  const { icbCode, subIcbCode, openedOn: from, closedOn: to } = record;
  const createdOn = periods.get(icbCode)?.[0]?.validFrom ?? boardsFormedOn;
  if (createdOn <= boardsFormedOn || createdOn <= from) return follow({ icbCode, from, to }, subIcbCode, successions);
  if (to !== null && to < createdOn) return [{ icbCode: null, from, to }];
  return [
    { icbCode: null, from, to: dayBefore(createdOn) },
    ...follow({ icbCode, from: createdOn, to }, subIcbCode, successions),
  ];
}
