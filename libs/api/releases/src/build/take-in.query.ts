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
), come AS (
  INSERT INTO published_source (organisation_code, quarter_id, source, from_publication)
  SELECT organisation_code, quarter_id, source, $1 FROM counting
  WHERE NOT EXISTS (
    SELECT FROM published_source own WHERE own.organisation_code = counting.organisation_code
      AND own.quarter_id = counting.quarter_id AND own.source = counting.source AND own.until_publication IS NULL)
)
SELECT`;

/** Takes in the returns and loaded collections that count now, up to a quarter, as those of a publication. */
export async function takeInSources(manager: EntityManager, publication: number, quarterId: string): Promise<void> {
  await manager.query(sourcesSql, [publication, quarterId]);
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
), come AS (
  INSERT INTO published_place (code, quarters_from, quarters_to, icb_code, region_code, parts, weights_source, from_publication)
  SELECT code, quarters_from, quarters_to, icb_code, region_code, parts, weights_source, $1 FROM standing
  WHERE NOT EXISTS (
    SELECT FROM published_place own WHERE own.code = standing.code AND own.quarters_from = standing.quarters_from
      AND own.quarters_to = standing.quarters_to AND standing.icb_code IS NOT DISTINCT FROM own.icb_code
      AND standing.region_code IS NOT DISTINCT FROM own.region_code AND standing.parts IS NOT DISTINCT FROM own.parts
      AND own.until_publication IS NULL)
)
SELECT`;

/** Takes in where organisations count today as the places of a publication. */
export async function takeInPlaces(manager: EntityManager, publication: number): Promise<void> {
  await manager.query(placesSql, [publication]);
}
