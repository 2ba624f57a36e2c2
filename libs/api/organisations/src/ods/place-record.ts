import { boardOverTime } from './board-over-time.js';
import { boardOn } from './change-periods.js';
import type { Judgement, PlacedRecord } from './judgement.js';
import type { KnownOrganisations, KnownPeriod } from './known-organisations.query.js';
import type { OdsRecord } from './organisation-source.js';

function isKnownArea(periods: KnownPeriod[] | undefined, type: 'REGION' | 'ICB'): boolean {
  return periods?.some((period) => period.type === type && !period.isInvented) === true;
}

function isBoardIn(code: string | null, regionCode: string, { periods }: KnownOrganisations): boolean {
  const boards = periods.get(code ?? '');
  return isKnownArea(boards, 'ICB') && boards?.some((period) => period.regionCode === regionCode) === true;
}

function isPlace(code: string | null, { periods }: KnownOrganisations): boolean {
  return periods.get(code ?? '')?.[0]?.type === 'PLACE';
}

/** The board of the record's place, as far as that agrees with the region that the record itself names. */
function placeByLocation(record: PlacedRecord, known: KnownOrganisations): PlacedRecord {
  const { subIcbCode, otherIcbCode, regionCode } = record;
  if (isPlace(subIcbCode, known)) {
    const board = boardOverTime(record, known).at(-1)?.icbCode ?? null;
    if (board === null || isBoardIn(board, regionCode, known)) return record;
  }
  // A place that is not known yet, or known from an older source to lie elsewhere: the record's own words hold.
  const own = [subIcbCode, otherIcbCode].find((code) => isBoardIn(code, regionCode, known)) ?? null;
  return { ...record, icbCode: own, subIcbCode: own === null ? null : subIcbCode };
}

function refusedBoard({ icbCode, regionCode }: PlacedRecord, known: KnownOrganisations): string | null {
  if (icbCode === null || isBoardIn(icbCode, regionCode, known)) return null;
  const boards = known.periods.get(icbCode);
  if (!isKnownArea(boards, 'ICB')) return `Found the integrated care board “${icbCode}”, which is not known.`;
  return `Found the board “${icbCode}” in the region “${regionCode}”, but it belongs to “${boards?.[0]?.regionCode}”.`;
}

/** For a body whose board, on the day of the source, is that of its place: when the place moves, so does the body. */
function followPlace(record: PlacedRecord, known: KnownOrganisations, day: string): PlacedRecord {
  const { code, icbCode, subIcbCode } = record;
  if (subIcbCode === code || !isPlace(subIcbCode, known)) return record;
  const byPlace = { ...record, icbCode: null };
  const { openedOn, closedOn } = record;
  const on = closedOn !== null && closedOn < day ? closedOn : day < openedOn ? openedOn : day;
  return boardOn(boardOverTime(byPlace, known), on)?.icbCode === icbCode ? byPlace : record;
}

/** Where a record lies; waits for its place where the record names nothing else, and is refused where it contradicts itself. */
export function placeRecord(record: OdsRecord, known: KnownOrganisations, day: string): Judgement {
  const { subIcbCode, icbCode } = record;
  const regionCode = record.regionCode ?? known.periods.get(subIcbCode ?? '')?.at(-1)?.regionCode ?? null;
  if (icbCode === null && (subIcbCode ?? '') === '') {
    return { outcome: 'REFUSED', reason: 'Found no commissioner (sub-ICB location), wanted its code.' };
  }
  if (regionCode === null) {
    return { outcome: 'WAITING', reason: 'Their place is not known yet: the commissioners (eccg) tell it' };
  }
  if (!isKnownArea(known.periods.get(regionCode), 'REGION')) {
    return {
      outcome: 'REFUSED',
      reason: `Found the region “${regionCode}”, which is not one of the regions of England.`,
    };
  }
  const placed = { ...record, regionCode };
  if (icbCode === null) return { outcome: 'TAKEN', record: placeByLocation(placed, known) };
  const reason = refusedBoard(placed, known);
  if (reason !== null) return { outcome: 'REFUSED', reason };
  return { outcome: 'TAKEN', record: followPlace(placed, known, day) };
}
