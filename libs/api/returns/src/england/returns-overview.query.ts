import type { OrganisationType, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** How many returns of organisations of one type of one region stand in a state. */
export interface OverviewRow {
  regionCode: string;
  regionName: string | null;
  organisationType: OrganisationType;
  state: ReturnState;
  returns: number;
  /** How many of them are late: yet to be sent, never accepted, and past the day to send them by. */
  late: number;
  /** How many of them have more days than everybody. */
  extended: number;
}

/** Parameters: 1 quarter; 2 readable regions, null for all; 3 states in which a return is yet to be sent. */
export const returnsOverviewSql = `
SELECT expected.region_code AS "regionCode", max(expected.region_name) AS "regionName",
       expected.organisation_type AS "organisationType", coalesce(head.state, 'NOT_STARTED') AS state,
       count(*)::int AS returns,
       count(*) FILTER (WHERE coalesce(head.state, 'NOT_STARTED') = ANY ($3::text[]) AND head.accepted_revision IS NULL
         AND day.today > CASE WHEN extension.closes_on > w.closes_on THEN extension.closes_on ELSE w.due_on END)::int AS late,
       count(*) FILTER (WHERE extension.closes_on > w.closes_on)::int AS extended
FROM expected_return expected
JOIN return_window w ON w.quarter_id = expected.quarter_id
CROSS JOIN (SELECT (product_now() AT TIME ZONE 'Europe/London')::date AS today) day
LEFT JOIN quarterly_return head
  ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
LEFT JOIN return_extension extension
  ON extension.organisation_code = expected.organisation_code AND extension.quarter_id = expected.quarter_id
 AND extension.superseded_at IS NULL
WHERE expected.quarter_id = $1 AND ($2::text[] IS NULL OR expected.region_code = ANY ($2))
GROUP BY expected.region_code, expected.organisation_type, coalesce(head.state, 'NOT_STARTED')
ORDER BY "regionName", "regionCode", "organisationType", state`;

/** How many returns of a quarter stand where, by region and type of organisation. */
export function readReturnsOverview(
  manager: EntityManager,
  { quarterId, readable, toBeSent }: { quarterId: string; readable: readonly string[] | null; toBeSent: ReturnState[] },
): Promise<OverviewRow[]> {
  return manager.query<OverviewRow[]>(returnsOverviewSql, [quarterId, readable, toBeSent]);
}
