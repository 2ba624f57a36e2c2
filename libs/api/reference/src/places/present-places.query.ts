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

/** Where an organisation's return of a quarter counts today; null where that has not been worked out. */
export async function readPlaceOfQuarter(
  manager: EntityManager,
  code: string,
  quarterId: string,
): Promise<PlaceOfQuarter | null> {
  const [place] = await manager.query<PlaceOfQuarter[]>(presentPlaceSql, [code, quarterId]);
  return place ?? null;
}

export const keepPlaceSql = `
INSERT INTO present_place (code, quarters_from, quarters_to, icb_code, region_code)
VALUES ($1, '-infinity', 'infinity', $2, $3)
ON CONFLICT (code, quarters_from) WHERE superseded_at IS NULL DO NOTHING`;

/**
 * Notes where an organisation counts until its place is worked out: where its return says. What was counted there is
 * moved from there when the places are next refreshed.
 */
export async function keepPlace(
  manager: EntityManager,
  { code, icbCode, regionCode }: { code: string; icbCode: string | null; regionCode: string },
): Promise<PlaceOfQuarter> {
  await manager.query(keepPlaceSql, [code, icbCode, regionCode]);
  return { icbCode, regionCode, parts: null };
}
