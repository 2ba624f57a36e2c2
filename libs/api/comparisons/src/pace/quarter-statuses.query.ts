import type { OrganisationType, QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What one organisation said in a quarter, and where it counts. */
export interface QuarterStatusesRow {
  code: string;
  type: OrganisationType;
  regionCode: string;
  icbCode: string | null;
  regionNow: string | null;
  icbNow: string | null;
  /** The actions that it answered, as words in a line. */
  actions: string;
  /** In the same order the place of each status, from 1, as a digit. */
  statuses: string;
}

/**
 * Parameters: 1 quarter; 2 actions; 3 statuses. One row an organisation, of accepted revisions alone. Answers come as two
 * lines, since a million rows take longer to carry than to read; facts are looked up by organisation, whose key leads.
 */
export const quarterStatusesSql = `
SELECT head.organisation_code AS code, head.organisation_type AS type, head.region_code AS "regionCode",
       head.icb_code AS "icbCode", place.region_code AS "regionNow", place.icb_code AS "icbNow", said.actions, said.statuses
FROM quarterly_return head
CROSS JOIN LATERAL (
  SELECT string_agg(fact.action_code, ' ') AS actions, string_agg(array_position($3::text[], fact.status)::text, '') AS statuses
  FROM action_fact fact
  WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
    AND fact.revision = head.accepted_revision AND fact.action_code = ANY ($2::text[])
) said
JOIN return_window w ON w.quarter_id = head.quarter_id
LEFT JOIN present_place place ON place.code = head.organisation_code AND place.superseded_at IS NULL
 AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
WHERE head.quarter_id = $1 AND head.accepted_revision IS NOT NULL AND said.actions IS NOT NULL
ORDER BY head.organisation_code COLLATE "C"`;

/**
 * What every organisation of England said of some actions in a quarter: statuses only, which are no personal data. Needs an
 * identity that may see every return; whoever calls it passes on figures of areas and types, never rows.
 */
export function readQuarterStatuses(
  manager: EntityManager,
  {
    quarterId,
    actionCodes,
    statuses,
  }: { quarterId: QuarterId; actionCodes: readonly string[]; statuses: readonly string[] },
): Promise<QuarterStatusesRow[]> {
  return manager.query<QuarterStatusesRow[]>(quarterStatusesSql, [quarterId, actionCodes, statuses]);
}
