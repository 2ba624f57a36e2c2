import { dayBefore } from '../../quarter/day.js';
import type { OrganisationPeriod } from '../organisation.js';
import { heirsOf, joinShares } from './follow-succession.js';
import type { Heir, Share } from './follow-succession.js';
import type { OrganisationHistory } from './organisation-history.js';
import { joinRanges, lengthOf } from './ppm-ranges.js';
import type { PlacePart, PresentPlace } from './present-place.js';

/** An area of today and the share of an organisation that belongs to it. */
interface AreaShare extends Share {
  regionCode: string;
  icbCode: string | null;
}

/** Where what every organisation reported, in whichever quarter, counts on the boundaries of today. */
export function presentPlaces(history: OrganisationHistory): PresentPlace[] {
  return history.codes().flatMap((code) => placesOf(code, history));
}

/**
 * One place for every stretch of quarters between which the organisation gave up a part. What it reported for the
 * quarter within which it was succeeded as a whole, its last, follows the succession like all before it.
 */
export function placesOf(code: string, history: OrganisationHistory): PresentPlace[] {
  const days = history.linksFrom(code).map(({ effectiveOn }) => history.goesOnFrom(code, effectiveOn));
  const turns = [...new Set(days.filter((day) => day !== null))];
  return ['-infinity', ...turns].map((quartersFrom, index) => {
    const turn = turns[index];
    const quartersTo = turn === undefined ? 'infinity' : dayBefore(turn);
    // A day that every later link, and no earlier one, still lies ahead of.
    const day = quartersFrom === '-infinity' ? '0001-01-01' : quartersFrom;
    const shares = heirsOf(code, day, history).flatMap((heir) => areasOf(heir, history));
    return { code, quartersFrom, quartersTo, ...toPlace(shares) };
  });
}

/** The areas of today that an heir belongs to: its own, or, if it has closed, those of the successors of its board. */
function areasOf(heir: Heir, history: OrganisationHistory): AreaShare[] {
  const last = history.periodOn(heir.code, history.today) ?? history.lastPeriod(heir.code);
  if (last === null) return [];
  const isOpen = last.validTo === null || last.validTo >= history.today;
  const { regionCode, icbCode } = last;
  if (icbCode === null || icbCode === heir.code) return [{ ...heir, regionCode, icbCode }];
  if (isOpen && history.isOpenOn(icbCode, history.today)) return [{ ...heir, regionCode, icbCode }];
  const boards = heirsOf(icbCode, boardDay(last, isOpen, history), history, heir);
  // Of an open organisation somebody knows the board; where its board was divided, it must be recorded which it is.
  if (isOpen && boards.length > 1) return [{ ...heir, regionCode, icbCode: null }];
  return boards.map((board) => {
    const { regionCode: itsRegion } = history.lastPeriod(board.code) ?? last;
    return { ...board, regionCode: itsRegion, icbCode: board.code };
  });
}

/** The last day on which a board was what the organisation belonged to. */
function boardDay({ icbCode, validTo }: OrganisationPeriod, isOpen: boolean, history: OrganisationHistory): string {
  const until = isOpen ? history.lastPeriod(icbCode ?? '')?.validTo : validTo;
  return until ?? history.today;
}

function toPlace(shares: readonly AreaShare[]): Omit<PresentPlace, 'code' | 'quartersFrom' | 'quartersTo'> {
  const regions = new Set(shares.map(({ regionCode }) => regionCode));
  const boards = new Set(shares.map(({ icbCode }) => icbCode));
  const regionCode = regions.size === 1 ? (shares[0]?.regionCode ?? null) : null;
  const icbCode = boards.size === 1 ? (shares[0]?.icbCode ?? null) : null;
  const parts = joinByArea(shares);
  if (parts.length <= 1) return { regionCode, icbCode, parts: null, weightsSource: null };
  const weightsSource = [...new Set(shares.flatMap(({ sources }) => sources))].join('; ');
  return { regionCode, icbCode, parts: parts.map(toPart), weightsSource };
}

/** One share an area. Parts of unknown size belong to no board, but their region is known. */
function joinByArea(shares: readonly AreaShare[]): AreaShare[] {
  const areas = new Map<string, AreaShare>();
  for (const given of shares) {
    const share = given.isUnknownPart ? { ...given, icbCode: null } : given;
    const key = `${share.regionCode}.${share.icbCode ?? ''}`;
    const other = areas.get(key);
    areas.set(key, other === undefined ? share : { ...share, ...joinShares(other, share) });
  }
  return [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, share]) => share);
}

function toPart(share: AreaShare, _: number, all: readonly AreaShare[]): PlacePart {
  const { regionCode, icbCode } = share;
  const keys = [...new Set(all.flatMap(({ groupRanges }) => [...groupRanges.keys()]))].sort();
  const ranges = joinRanges(share.ranges);
  const groups = keys.map((key) => [key, joinRanges(share.groupRanges.get(key) ?? share.ranges)] as const);
  return { regionCode, icbCode, sharePpm: lengthOf(ranges), ranges, groupRanges: Object.fromEntries(groups) };
}
