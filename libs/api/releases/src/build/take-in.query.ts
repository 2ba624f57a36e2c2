import type { EntityManager } from 'typeorm';

/** What counts now: accepted revisions, and loaded collections that stand. */
const counting = `
counting AS (
  SELECT organisation_code, quarter_id, 'R' || accepted_revision AS source
  FROM quarterly_return WHERE accepted_revision IS NOT NULL AND quarter_id <= $2
  UNION ALL
  SELECT DISTINCT organisation_code, quarter_id, 'C' || collection_id
  FROM loaded_table WHERE reversed_at IS NULL AND quarter_id <= $2
)`;

const sourcesSql = `
WITH ${counting}, gone AS (
  UPDATE published_source own SET until_publication = $1
  WHERE until_publication IS NULL AND quarter_id <= $2 AND NOT EXISTS (
    SELECT FROM counting WHERE counting.organisation_code = own.organisation_code
      AND counting.quarter_id = own.quarter_id AND counting.source = own.source)
  RETURNING quarter_id
), come AS (
  INSERT INTO published_source (organisation_code, quarter_id, source, from_publication)
  SELECT organisation_code, quarter_id, source, $1 FROM counting
  WHERE NOT EXISTS (
    SELECT FROM published_source own WHERE own.organisation_code = counting.organisation_code
      AND own.quarter_id = counting.quarter_id AND own.source = counting.source AND own.until_publication IS NULL)
  RETURNING quarter_id
)
SELECT quarter_id AS "quarterId" FROM gone UNION SELECT quarter_id FROM come`;

/**
 * Takes in the returns and loaded collections that count now, up to a quarter, as those of a publication.
 * @returns the quarters in which anything came or went
 */
export async function takeInSources(manager: EntityManager, publication: number, quarterId: string): Promise<string[]> {
  const rows = await manager.query<{ quarterId: string }[]>(sourcesSql, [publication, quarterId]);
  return rows.map((row) => row.quarterId);
}

const placesSql = `
WITH standing AS (
  SELECT code, quarters_from, quarters_to, icb_code, region_code, parts, weights_source FROM present_place WHERE superseded_at IS NULL
), gone AS (
  UPDATE published_place own SET until_publication = $1
  WHERE until_publication IS NULL AND NOT EXISTS (
    SELECT FROM standing WHERE standing.code = own.code AND standing.quarters_from = own.quarters_from
      AND standing.quarters_to = own.quarters_to AND standing.icb_code IS NOT DISTINCT FROM own.icb_code
      AND standing.region_code IS NOT DISTINCT FROM own.region_code AND standing.parts IS NOT DISTINCT FROM own.parts)
  RETURNING quarters_from, quarters_to
), come AS (
  INSERT INTO published_place (code, quarters_from, quarters_to, icb_code, region_code, parts, weights_source, from_publication)
  SELECT code, quarters_from, quarters_to, icb_code, region_code, parts, weights_source, $1 FROM standing
  WHERE NOT EXISTS (
    SELECT FROM published_place own WHERE own.code = standing.code AND own.quarters_from = standing.quarters_from
      AND own.quarters_to = standing.quarters_to AND standing.icb_code IS NOT DISTINCT FROM own.icb_code
      AND standing.region_code IS NOT DISTINCT FROM own.region_code AND standing.parts IS NOT DISTINCT FROM own.parts
      AND own.until_publication IS NULL)
  RETURNING quarters_from, quarters_to
), moved AS (SELECT * FROM gone UNION SELECT * FROM come)
SELECT quarter_id AS "quarterId" FROM return_window
WHERE quarter_id <= $2 AND EXISTS (SELECT FROM moved WHERE ends_on BETWEEN quarters_from AND quarters_to)`;

/**
 * Takes in where organisations count today as the places of a publication.
 * @returns the quarters, up to the one given, for which any place changed
 */
export async function takeInPlaces(manager: EntityManager, publication: number, quarterId: string): Promise<string[]> {
  const rows = await manager.query<{ quarterId: string }[]>(placesSql, [publication, quarterId]);
  return rows.map((row) => row.quarterId);
}
