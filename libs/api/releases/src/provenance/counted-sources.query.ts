import type { EntityManager } from 'typeorm';
import type { TableKey } from './table-origin.query.js';

/** An organisation that is counted in a published table, where its return belongs, and what was counted of it. */
export interface CountedSource {
  organisationCode: string;
  organisationName: string;
  regionCode: string;
  icbCode: string | null;
  /** `R` and the number of a revision, or `C` and the id of a loaded collection. */
  source: string;
}

/** Who is counted in a published table, and how many organisations gave something else since. */
export interface CountedSources {
  sources: CountedSource[];
  waiting: number;
}

const tables = `
tables AS (
  SELECT source.organisation_code, source.source, source.from_publication, source.until_publication,
         NULL::timestamptz AS approved_at, NULL::text[] AS group_codes, fact.numerators, fact.denominators, head.region_code, head.icb_code
  FROM published_source source
  JOIN metric_fact fact ON fact.organisation_code = source.organisation_code AND fact.quarter_id = source.quarter_id
   AND 'R' || fact.revision = source.source
  JOIN quarterly_return head ON head.organisation_code = source.organisation_code AND head.quarter_id = source.quarter_id
  WHERE source.quarter_id = $1 AND fact.metric_id = $2 AND fact.stratifier = $3
  UNION ALL
  SELECT source.organisation_code, source.source, source.from_publication, source.until_publication,
         loaded.approved_at, loaded.group_codes, loaded.numerators, loaded.denominators, loaded.region_code, loaded.icb_code
  FROM published_source source
  JOIN loaded_table loaded ON loaded.organisation_code = source.organisation_code AND loaded.quarter_id = source.quarter_id
   AND 'C' || loaded.collection_id = source.source
  WHERE source.quarter_id = $1 AND loaded.metric_id = $2 AND loaded.stratifier = $3
), today AS (
  SELECT head.organisation_code, 'R' || fact.revision AS source, 0 AS from_publication, NULL::integer AS until_publication,
         NULL::timestamptz AS approved_at, NULL::text[] AS group_codes, fact.numerators, fact.denominators, head.region_code, head.icb_code
  FROM quarterly_return head
  JOIN metric_fact fact ON fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
   AND fact.revision = head.accepted_revision
  WHERE head.quarter_id = $1 AND fact.metric_id = $2 AND fact.stratifier = $3
  UNION ALL
  SELECT organisation_code, 'C' || collection_id, 0, NULL, approved_at, group_codes, numerators, denominators, region_code, icb_code
  FROM loaded_table WHERE quarter_id = $1 AND metric_id = $2 AND stratifier = $3 AND reversed_at IS NULL
)`;

const isThen = 'from_publication <= $4 AND (until_publication IS NULL OR until_publication > $4)';
const isLater = 'NOT $6 AND from_publication <= $5 AND (until_publication IS NULL OR until_publication > $5)';
const ofQuarter = '(SELECT ends_on FROM return_window WHERE quarter_id = $1) BETWEEN quarters_from AND quarters_to';

/** Who was counted (THEN), and who would be counted later: in the publication that is read or, of the latest, today. */
const counted = `
winners AS (
  SELECT DISTINCT ON (state, organisation_code) * FROM (
    SELECT 'THEN' AS state, * FROM tables WHERE ${isThen}
    UNION ALL SELECT 'LATER', * FROM tables WHERE ${isLater}
    UNION ALL SELECT 'LATER', * FROM today WHERE $6
  ) every
  ORDER BY state, organisation_code, approved_at DESC NULLS FIRST
), places AS (
  SELECT 'THEN' AS state, code, icb_code, region_code, parts FROM published_place WHERE ${ofQuarter} AND ${isThen}
  UNION ALL
  SELECT 'LATER', code, icb_code, region_code, parts FROM published_place WHERE ${ofQuarter} AND ${isLater}
  UNION ALL
  SELECT 'LATER', code, icb_code, region_code, parts FROM present_place WHERE ${ofQuarter} AND superseded_at IS NULL AND $6
), counted AS (
  SELECT own.* FROM winners own
  LEFT JOIN places place ON place.state = own.state AND place.code = own.organisation_code
  WHERE CASE
    WHEN $8 = 'ENGLAND' THEN true
    WHEN $7 = 'AS_WAS' THEN $9 = CASE $8 WHEN 'REGION' THEN own.region_code ELSE own.icb_code END
    WHEN place.parts IS NULL THEN $9 = CASE $8 WHEN 'REGION' THEN place.region_code ELSE place.icb_code END
    ELSE EXISTS (SELECT FROM jsonb_array_elements(place.parts) part
                 WHERE part ->> CASE $8 WHEN 'REGION' THEN 'regionCode' ELSE 'icbCode' END = $9)
  END
)`;

const statement = `
WITH ${tables}, ${counted}, was AS (SELECT * FROM counted WHERE state = 'THEN'),
later AS (SELECT * FROM counted WHERE state = 'LATER')
SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'organisationCode', organisation_code, 'source', source, 'regionCode', region_code, 'icbCode', icb_code,
          'organisationName', coalesce((
            SELECT name FROM organisation_period period
            WHERE period.code = was.organisation_code AND superseded_at IS NULL ORDER BY valid_from DESC LIMIT 1
          ), organisation_code)) ORDER BY organisation_code), '[]') FROM was) AS sources,
       (SELECT count(*)::integer FROM was FULL JOIN later USING (organisation_code)
        WHERE was.source IS NULL OR later.source IS NULL
           OR (was.group_codes, was.numerators, was.denominators)
              IS DISTINCT FROM (later.group_codes, later.numerators, later.denominators)) AS waiting`;

/**
 * Who is counted in a published table as it was made in publication `asOf`, and how many organisations come, go or give
 * other counts in the publication that is read or, where that is the latest, today. For the product: no count leaves it.
 * One statement.
 */
export async function countedSources(
  manager: EntityManager,
  { publication, quarterId, boundaries, level, areaCode, metricId, stratifier }: TableKey,
  { asOf, isLatest }: { asOf: number; isLatest: boolean },
): Promise<CountedSources> {
  const of = [quarterId, metricId, stratifier];
  const values = [...of, asOf, publication, isLatest, boundaries, level, areaCode];
  const [found] = await manager.query<CountedSources[]>(statement, values);
  return found ?? { sources: [], waiting: 0 };
}
