import { presentPlaces } from '@monitor/domain';
import type { OrganisationHistory, PresentPlace } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { byCode } from './by-code.js';

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

/** What would change if the places followed a history. */
export function placeMoves(known: ReadonlyMap<string, PresentPlace[]>, history: OrganisationHistory): PlaceMove[] {
  const wanted = byCode(presentPlaces(history));
  const codes = new Set([...known.keys(), ...wanted.keys()]);
  return [...codes]
    .sort()
    .map((code) => ({ code, before: known.get(code) ?? [], after: wanted.get(code) ?? [] }))
    .filter(({ before, after }) => canonical(before) !== canonical(after));
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
