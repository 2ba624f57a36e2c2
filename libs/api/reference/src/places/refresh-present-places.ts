import { recordAuditEvent } from '@monitor/api-platform';
import { OrganisationHistory, presentPlaces } from '@monitor/domain';
import type { OrganisationPeriod, PresentPlace, Succession } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readMoment } from '../quarters/moment.js';
import { byCode, readPresentPlaces } from './present-places.query.js';
import { writePresentPlaces } from './write-present-places.query.js';

/** An organisation with figures that now count for another area. */
export interface PlaceMove {
  code: string;
  /** Places known until now; none for an organisation that is new. */
  before: readonly PresentPlace[];
  after: readonly PresentPlace[];
}

/**
 * Keeps the figures of areas up to date. It is called in the transaction that changed organisations, places or the day,
 * after the places are written, with every move; with none where only who must report has changed.
 */
export type PlacesObserver = (manager: EntityManager, moves: readonly PlaceMove[]) => Promise<void>;

/** For the server: who is told. */
export const PLACES_OBSERVER = Symbol('PLACES_OBSERVER');

/**
 * Keeps other changes of places, and all acceptances, waiting: these are the locks that an acceptance takes, for every
 * quarter.
 */
export const lockAllRollupsSql = `
SELECT pg_advisory_xact_lock(hashtext('rollups'), hashtext(quarter_id))
FROM (SELECT quarter_id FROM return_window ORDER BY quarter_id) quarters`;

export const knownPeriodsSql = `
SELECT code, ons_code AS "onsCode", type, name, icb_code AS "icbCode", region_code AS "regionCode",
       valid_from::text AS "validFrom", valid_to::text AS "validTo"
FROM organisation_period
WHERE superseded_at IS NULL`;

export const knownSuccessionsSql = `
SELECT predecessor_code AS "predecessorCode", successor_code AS "successorCode", effective_on::text AS "effectiveOn",
       type, weight::float8 AS weight, group_weights AS "groupWeights", source
FROM succession
WHERE superseded_at IS NULL`;

/** Everything known now about organisations, as history up to a day (`yyyy-mm-dd`). */
export async function readHistory(manager: EntityManager, today: string): Promise<OrganisationHistory> {
  const periods = await manager.query<OrganisationPeriod[]>(knownPeriodsSql);
  return new OrganisationHistory(periods, await manager.query<Succession[]>(knownSuccessionsSql), today);
}

/** What would change if the places followed a history. */
export function placeMoves(known: ReadonlyMap<string, PresentPlace[]>, history: OrganisationHistory): PlaceMove[] {
  const wanted = byCode(presentPlaces(history));
  const codes = new Set([...known.keys(), ...wanted.keys()]);
  return [...codes]
    .sort()
    .map((code) => ({ code, before: known.get(code) ?? [], after: wanted.get(code) ?? [] }))
    .filter(({ before, after }) => canonical(before) !== canonical(after));
}

/**
 * Works out where every organisation counts on the boundaries of the day, writes it down, and tells the observer what
 * moved. To be called in the transaction that changed a period or a succession, and whenever the day has changed.
 */
export async function refreshPresentPlaces(manager: EntityManager, observe: PlacesObserver): Promise<PlaceMove[]> {
  await manager.query(lockAllRollupsSql);
  const { today } = await readMoment(manager);
  const moves = placeMoves(await readPresentPlaces(manager), await readHistory(manager, today));
  await writePresentPlaces(manager, moves, today);
  await observe(manager, moves);
  if (moves.length > 0) await noteMoves(manager, moves);
  return moves;
}

/** On whose behalf figures on the boundaries of today were added up anew. */
function noteMoves(manager: EntityManager, moves: readonly PlaceMove[]): Promise<void> {
  const named = moves.slice(0, 20).map(({ code }) => code);
  const subject = `${moves.length} organisations: ${named.join(' ')}${moves.length > named.length ? ' …' : ''}`;
  return recordAuditEvent(manager, { kind: 'PLACES_MOVED', operation: 'refreshPresentPlaces', subject });
}

/** The same text for the same places, in whatever order PostgreSQL gives the parts of an object. */
function canonical(places: readonly PresentPlace[]): string {
  return JSON.stringify(
    places.map(({ quartersFrom, quartersTo, icbCode, regionCode, parts, weightsSource }) => [
      quartersFrom,
      quartersTo,
      icbCode,
      regionCode,
      weightsSource,
      parts?.map((part) => [
        part.regionCode,
        part.icbCode,
        part.ranges,
        Object.entries(part.groupRanges).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    ]),
  );
}
