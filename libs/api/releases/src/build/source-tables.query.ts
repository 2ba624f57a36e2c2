import type { PlacePart } from '@monitor/domain';
import type { ExactCount } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

/** A table of one source, from which publication until before which it is counted, and where. */
export interface SourceTable {
  organisationCode: string;
  stratifier: string;
  /** `R` and the number of a revision, or `C` and the id of a loaded collection. */
  source: string;
  /** The day its collection was approved; null of a return, which always wins. */
  approvedAt: string | null;
  /** Codes of its groups; null of a return, whose groups stand in the order of the form. */
  groupCodes: string[] | null;
  numerators: ExactCount[];
  denominators: ExactCount[];
  regionCode: string;
  icbCode: string | null;
  fromPublication: number;
  untilPublication: number | null;
}

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

/** Where an organisation's counts of a quarter belong on the boundaries of publications. */
export interface PublishedPlace {
  code: string;
  icbCode: string | null;
  regionCode: string | null;
  parts: PlacePart[] | null;
  weightsSource: string | null;
  fromPublication: number;
  untilPublication: number | null;
}

const placesSql = `
SELECT code, icb_code AS "icbCode", region_code AS "regionCode", parts, weights_source AS "weightsSource", from_publication AS "fromPublication",
       until_publication AS "untilPublication"
FROM published_place JOIN return_window w ON w.quarter_id = $1 AND w.ends_on BETWEEN quarters_from AND quarters_to`;

/** The places of every publication for a quarter. One statement. */
export function placesOfQuarter(manager: EntityManager, quarterId: string): Promise<PublishedPlace[]> {
  return manager.query(placesSql, [quarterId]);
}
