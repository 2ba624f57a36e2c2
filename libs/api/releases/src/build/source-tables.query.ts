import type { PublishedPlace, SourceTable } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

const tablesSql = `
SELECT source.organisation_code AS "organisationCode", fact.stratifier, source.source, NULL AS "approvedAt", NULL AS "groupCodes",
       fact.numerators, fact.denominators, head.region_code AS "regionCode", head.icb_code AS "icbCode",
       source.from_publication AS "fromPublication", source.until_publication AS "untilPublication"
FROM published_source source
JOIN metric_fact fact ON fact.organisation_code = source.organisation_code AND fact.quarter_id = source.quarter_id
 AND 'R' || fact.revision = source.source
JOIN quarterly_return head ON head.organisation_code = source.organisation_code AND head.quarter_id = source.quarter_id
WHERE source.quarter_id = $1 AND fact.metric_id = $2
UNION ALL
SELECT source.organisation_code, loaded.stratifier, source.source, loaded.approved_at::text, loaded.group_codes,
       loaded.numerators, loaded.denominators, loaded.region_code, loaded.icb_code, source.from_publication, source.until_publication
FROM published_source source
JOIN loaded_table loaded ON loaded.organisation_code = source.organisation_code AND loaded.quarter_id = source.quarter_id
 AND 'C' || loaded.collection_id = source.source
WHERE source.quarter_id = $1 AND loaded.metric_id = $2`;

/** Every table of a metric and quarter that any publication counted, with its exact counts. One statement. */
export function sourceTables(manager: EntityManager, quarterId: string, metricId: string): Promise<SourceTable[]> {
  return manager.query(tablesSql, [quarterId, metricId]);
}

const placesSql = `
SELECT code, icb_code AS "icbCode", region_code AS "regionCode", parts, weights_source AS "weightsSource", from_publication AS "fromPublication",
       until_publication AS "untilPublication"
FROM published_place JOIN return_window w ON w.quarter_id = $1 AND w.ends_on BETWEEN quarters_from AND quarters_to`;

/** The places of every publication for a quarter. One statement. */
export function placesOfQuarter(manager: EntityManager, quarterId: string): Promise<PublishedPlace[]> {
  return manager.query(placesSql, [quarterId]);
}
