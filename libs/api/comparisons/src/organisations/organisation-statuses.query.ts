import type {
  AssuranceLevel,
  Boundaries,
  ImplementationStatus,
  OrganisationType,
  QuarterId,
  ReturnState,
} from '@monitor/domain';
import type { ExpectedOrganisation } from '@monitor/api-reference';
import type { EntityManager } from 'typeorm';

/** Which organisations and actions are wanted. */
export interface OrganisationStatusesQuery {
  quarterId: QuarterId;
  regionCode: string;
  icbCode: string | null;
  boundaries: Boundaries;
  organisationType: OrganisationType | null;
  actionCodes: string[];
}

/** One expected organisation with what its accepted return says; no statuses where none has been accepted. */
export interface OrganisationStatusesRow extends ExpectedOrganisation {
  state: ReturnState;
  statuses: {
    actionCode: string;
    status: ImplementationStatus;
    coveragePercent: number | null;
    assurance: AssuranceLevel | null;
  }[];
}

/**
 * Every organisation expected to report of an area of the quarter or of today, with the statuses of its accepted
 * revision and its areas as they were. One statement.
 */
export async function organisationStatuses(
  manager: EntityManager,
  filter: OrganisationStatusesQuery,
): Promise<OrganisationStatusesRow[]> {
  return manager.query(statement, [
    filter.quarterId,
    filter.regionCode,
    filter.icbCode,
    filter.organisationType,
    filter.actionCodes,
    filter.boundaries,
  ]);
}

const statement = `
SELECT e.quarter_id AS "quarterId",
       e.organisation_code AS code,
       e.name,
       e.organisation_type AS type,
       e.icb_code AS "icbCode",
       e.icb_name AS "icbName",
       e.region_code AS "regionCode",
       e.region_name AS "regionName",
       e.is_invented AS "isInvented",
       coalesce(max(r.state), 'NOT_STARTED') AS state,
       coalesce(
         jsonb_agg(jsonb_build_object('actionCode', f.action_code, 'status', f.status,
                                      'coveragePercent', f.coverage_percent, 'assurance', f.assurance))
           FILTER (WHERE f.action_code IS NOT NULL),
         '[]'
       ) AS statuses
FROM expected_return e
LEFT JOIN quarterly_return r
  ON r.organisation_code = e.organisation_code AND r.quarter_id = e.quarter_id
LEFT JOIN action_fact f
  ON f.organisation_code = r.organisation_code AND f.quarter_id = r.quarter_id
 AND f.revision = r.accepted_revision AND f.action_code = ANY ($5::text[])
LEFT JOIN expected_return_now now
  ON $6 = 'AS_NOW' AND now.quarter_id = e.quarter_id AND now.organisation_code = e.organisation_code
WHERE e.quarter_id = $1
  AND CASE $6 WHEN 'AS_NOW' THEN now.region_code ELSE e.region_code END = $2
  AND ($3::text IS NULL OR CASE $6 WHEN 'AS_NOW' THEN now.icb_code ELSE e.icb_code END = $3)
  AND ($4::text IS NULL OR e.organisation_type = $4)
GROUP BY e.quarter_id, e.organisation_code, e.name, e.organisation_type, e.icb_code, e.icb_name, e.region_code, e.region_name, e.is_invented
ORDER BY e.organisation_type, e.name`;
