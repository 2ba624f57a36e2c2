import type { AssuranceLevel, ImplementationStatus, OrganisationType, QuarterId, ReturnState } from '@monitor/domain';
import type { ExpectedOrganisation } from '@monitor/api-reference';
import type { EntityManager } from 'typeorm';

/** Which organisations and actions are wanted. */
export interface OrganisationStatusesQuery {
  quarterId: QuarterId;
  regionCode: string;
  icbCode: string | null;
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

/** Every organisation expected to report, with the statuses of its accepted revision. One statement. */
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
WHERE e.quarter_id = $1
  AND e.region_code = $2
  AND ($3::text IS NULL OR e.icb_code = $3)
  AND ($4::text IS NULL OR e.organisation_type = $4)
GROUP BY e.quarter_id, e.organisation_code, e.name, e.organisation_type, e.icb_code, e.icb_name, e.region_code, e.region_name, e.is_invented
ORDER BY e.organisation_type, e.name`;
