import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** How long one section, or with null the whole return, took the organisations of a type. */
export interface TimesRow {
  organisationType: OrganisationType;
  section: string | null;
  organisations: number;
  /**
   * Around the lower quartile, the median and the upper quartile, each the mean minutes of the three organisations there;
   * null where too few were measured.
   */
  quartiles: number[] | null;
}

/** What a type of organisation is asked. */
export interface AskedSection {
  organisationType: OrganisationType;
  section: string;
}

/**
 * Parameters: 1 quarter; 2 sections by type of organisation; 3 how few are too few. Every organisation that was measured
 * counts in every section that it is asked, so that no difference of two lines is about some of them alone. A quartile alone
 * would be the minutes of one organisation.
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
), ranked AS (
  SELECT organisation_type, section, minutes, count(*) OVER whole AS organisations,
         row_number() OVER (PARTITION BY organisation_type, section ORDER BY minutes) - 1 AS before
  FROM line WINDOW whole AS (PARTITION BY organisation_type, section)
)
SELECT organisation_type AS "organisationType", section, max(organisations)::integer AS organisations,
       CASE WHEN max(organisations) >= $3 THEN ARRAY[
         avg(minutes) FILTER (WHERE abs(before - round(0.25 * (organisations - 1))) <= 1),
         avg(minutes) FILTER (WHERE abs(before - round(0.5 * (organisations - 1))) <= 1),
         avg(minutes) FILTER (WHERE abs(before - round(0.75 * (organisations - 1))) <= 1)
       ]::float8[] END AS quartiles
FROM ranked GROUP BY organisation_type, section`;

/** Quartiles of the minutes that returns of a quarter took, by type of organisation and section. */
export function readReturnTimes(
  manager: EntityManager,
  { quarterId, asked, fewest }: { quarterId: string; asked: readonly AskedSection[]; fewest: number },
): Promise<TimesRow[]> {
  return manager.query<TimesRow[]>(returnTimesSql, [quarterId, JSON.stringify(asked), fewest]);
}
