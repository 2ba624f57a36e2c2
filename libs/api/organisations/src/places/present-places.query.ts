import type { Statement } from '@monitor/api-platform';
import type { PlacePart, PresentPlace } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { byCode } from './by-code.js';

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
 * The statement that answers where an organisation's return of a quarter counts today (one `PlaceOfQuarter`, or none:
 * then nowhere), for whoever sends it together with others.
 */
export function placeOfQuarterStatement(code: string, quarterId: string): Statement {
  return { sql: presentPlaceSql, values: [code, quarterId] };
}
