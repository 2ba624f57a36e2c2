import type { EntityManager } from 'typeorm';

/** What a place (sub-ICB location) was from one day to another; its board is null where it is not known. */
export interface PlacePeriod {
  code: string;
  onsCode: string | null;
  name: string;
  icbCode: string | null;
  regionCode: string;
  validFrom: string;
  validTo: string | null;
}

const wanted = `
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[])
  AS wanted (code, ons_code, name, icb_code, region_code, valid_from, valid_to)`;

const isSame = `
  known.code = wanted.code AND known.valid_from = wanted.valid_from AND known.name = wanted.name
  AND known.region_code = wanted.region_code AND known.ons_code IS NOT DISTINCT FROM wanted.ons_code
  AND known.icb_code IS NOT DISTINCT FROM wanted.icb_code AND known.valid_to IS NOT DISTINCT FROM wanted.valid_to`;

export const supersedePlacePeriodsSql = `
WITH wanted AS (${wanted})
UPDATE place_period known SET superseded_at = clock_timestamp(), superseded_by = $8
WHERE known.superseded_at IS NULL AND known.code = ANY ($9::text[])
  AND NOT EXISTS (SELECT FROM wanted WHERE ${isSame})`;

export const insertPlacePeriodsSql = `
WITH wanted AS (${wanted})
INSERT INTO place_period (code, ons_code, name, icb_code, region_code, valid_from, valid_to, import_id)
SELECT wanted.*, $8::bigint
FROM wanted
WHERE NOT EXISTS (SELECT FROM place_period known WHERE known.superseded_at IS NULL AND ${isSame})`;

/** Makes the given periods all that is known about the places of the codes: what is known otherwise is superseded. */
export async function recordPlaces(
  manager: EntityManager,
  { codes, periods, importId }: { codes: readonly string[]; periods: readonly PlacePeriod[]; importId: string },
): Promise<void> {
  if (codes.length === 0) return;
  const values = [
    periods.map(({ code }) => code),
    periods.map(({ onsCode }) => onsCode),
    periods.map(({ name }) => name),
    periods.map(({ icbCode }) => icbCode),
    periods.map(({ regionCode }) => regionCode),
    periods.map(({ validFrom }) => validFrom),
    periods.map(({ validTo }) => validTo),
  ];
  await manager.query(supersedePlacePeriodsSql, [...values, importId, codes]);
  await manager.query(insertPlacePeriodsSql, [...values, importId]);
}
