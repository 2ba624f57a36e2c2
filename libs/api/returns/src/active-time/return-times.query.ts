import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** How long one section, or with null the whole return, took the organisations of a type. */
export interface TimesRow {
  organisationType: OrganisationType;
  section: string | null;
  organisations: number;
  /** Lower quartile, median and upper quartile in minutes; null where too few organisations were measured. */
  quartiles: number[] | null;
}

/** What a type of organisation is asked. */
export interface AskedSection {
  organisationType: OrganisationType;
  section: string;
}

/**
 * Parameters: 1 quarter; 2 sections by type of organisation; 3 how few are too few. Every organisation that was measured
 * counts in every section that it is asked, so that no difference of two lines is about some of them alone.
 */
export const returnTimesSql = `
WITH spent AS MATERIALIZED (
  SELECT organisation_code, section, sum(seconds) / 60.0 AS minutes FROM return_active_time
  WHERE quarter_id = $1 GROUP BY organisation_code, section
), measured AS MATERIALIZED (
  SELECT head.organisation_code, head.organisation_type, whole.minutes
  FROM quarterly_return head
  JOIN (SELECT organisation_code, sum(minutes) AS minutes FROM spent GROUP BY organisation_code) whole
    ON whole.organisation_code = head.organisation_code AND whole.minutes > 0
  WHERE head.quarter_id = $1 AND head.revision > 0 AND NOT EXISTS (
    SELECT FROM return_event event
    WHERE event.organisation_code = head.organisation_code AND event.quarter_id = $1 AND event.kind = 'TYPED_ON_BEHALF')
), line AS (
  SELECT organisation_type, NULL AS section, minutes FROM measured
  UNION ALL
  SELECT measured.organisation_type, asked.section, coalesce(spent.minutes, 0)
  FROM measured
  JOIN jsonb_to_recordset($2) AS asked ("organisationType" text, section text)
    ON asked."organisationType" = measured.organisation_type
  LEFT JOIN spent ON spent.organisation_code = measured.organisation_code AND spent.section = asked.section
)
SELECT organisation_type AS "organisationType", section, count(*)::integer AS organisations,
       CASE WHEN count(*) >= $3 THEN percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY minutes::float8) END AS quartiles
FROM line GROUP BY organisation_type, section`;

/** Quartiles of the minutes that returns of a quarter took, by type of organisation and section. */
export function readReturnTimes(
  manager: EntityManager,
  { quarterId, asked, fewest }: { quarterId: string; asked: readonly AskedSection[]; fewest: number },
): Promise<TimesRow[]> {
  return manager.query<TimesRow[]>(returnTimesSql, [quarterId, JSON.stringify(asked), fewest]);
}
