import type { PlacePart, PresentPlace } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const presentPlacesSql = `
SELECT code, quarters_from::text AS "quartersFrom", quarters_to::text AS "quartersTo", icb_code AS "icbCode",
       region_code AS "regionCode", parts, weights_source AS "weightsSource"
FROM present_place
WHERE superseded_at IS NULL AND ($1::text[] IS NULL OR code = ANY ($1::text[]))
ORDER BY code, quarters_from`;

/** Where organisations count on the boundaries of today, by code: of some, or (null) of all. */
export async function readPresentPlaces(
  manager: EntityManager,
  codes: readonly string[] | null = null,
): Promise<Map<string, PresentPlace[]>> {
  const rows = await manager.query<PresentPlace[]>(presentPlacesSql, [codes]);
  return byCode(rows);
}

/** Places of the same organisation together, in the order given. */
export function byCode(places: readonly PresentPlace[]): Map<string, PresentPlace[]> {
  const found = new Map<string, PresentPlace[]>();
  for (const place of places) {
    const own = found.get(place.code);
    if (own === undefined) found.set(place.code, [place]);
    else own.push(place);
  }
  return found;
}

export const presentPlaceSql = `
SELECT place.icb_code AS "icbCode", place.region_code AS "regionCode", place.parts
FROM present_place place
JOIN return_window w ON w.quarter_id = $2 AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
WHERE place.code = $1 AND place.superseded_at IS NULL`;

/** Where what one organisation reported for one quarter counts. */
export interface PlaceOfQuarter {
  icbCode: string | null;
  regionCode: string | null;
  parts: readonly PlacePart[] | null;
}

/** The present place of an organisation that counts for no area of today, because it is not known, or no longer. */
export const nowhere: PlaceOfQuarter = { icbCode: null, regionCode: null, parts: null };

/**
 * Where an organisation's return of a quarter counts today: nowhere until its place is worked out, which every change
 * of organisations does, and then again all of it there.
 */
export async function readPlaceOfQuarter(
  manager: EntityManager,
  code: string,
  quarterId: string,
): Promise<PlaceOfQuarter> {
  const [place] = await manager.query<PlaceOfQuarter[]>(presentPlaceSql, [code, quarterId]);
  return place ?? nowhere;
}
