import { expectedOrganisationColumns } from '@monitor/api-organisations';
import type { ExpectedOrganisation } from '@monitor/api-organisations';
import type { AssuranceLevel, ImplementationStatus, QuarterId, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

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

export const organisationStatusesSql = `
SELECT ${expectedOrganisationColumns}, coalesce(head.state, 'NOT_STARTED') AS state, coalesce(said.statuses, '[]') AS statuses
FROM expected_return expected
LEFT JOIN quarterly_return head
  ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('actionCode', fact.action_code, 'status', fact.status,
                                      'coveragePercent', fact.coverage_percent, 'assurance', fact.assurance)) AS statuses
  FROM action_fact fact
  WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
    AND fact.revision = head.accepted_revision AND fact.action_code = ANY ($3::text[])
) said ON true
WHERE expected.quarter_id = $1 AND expected.organisation_code = ANY ($2::text[])
ORDER BY array_position($2::text[], expected.organisation_code)`;

/**
 * Organisations expected to report for a quarter, in the order in which they are named, with the statuses of their
 * accepted revisions and their areas as they were.
 */
export function organisationStatuses(
  manager: EntityManager,
  { quarterId, codes, actionCodes }: { quarterId: QuarterId; codes: readonly string[]; actionCodes: readonly string[] },
): Promise<OrganisationStatusesRow[]> {
  return manager.query<OrganisationStatusesRow[]>(organisationStatusesSql, [quarterId, codes, actionCodes]);
}
