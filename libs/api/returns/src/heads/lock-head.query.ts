import { currentCatalogue } from '@monitor/domain';
import type { OrganisationType, ReturnState } from '@monitor/domain';
import { readExpectedOrganisation } from '@monitor/api-reference';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from './return-reference.js';

/** Where a return stands, as far as a decision needs it. */
export interface ReturnHeadRow extends ReturnReference {
  organisationType: OrganisationType;
  icbCode: string | null;
  regionCode: string;
  catalogueVersion: number;
  state: ReturnState;
  revision: number;
  acceptedRevision: number | null;
}

/** One decision at a time about a return: others wait here. */
export const lockHeadSql = `
SELECT organisation_code AS "organisationCode", quarter_id AS "quarterId", organisation_type AS "organisationType",
       icb_code AS "icbCode", region_code AS "regionCode", catalogue_version AS "catalogueVersion",
       state, revision, accepted_revision AS "acceptedRevision"
FROM quarterly_return
WHERE organisation_code = $1 AND quarter_id = $2
FOR NO KEY UPDATE`;

/**
 * Locks a return until the transaction ends. A return that nobody has begun comes back as NOT_STARTED, without a lock;
 * null where the organisation need not report for the quarter.
 */
export async function lockHead(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
): Promise<ReturnHeadRow | null> {
  const [head] = await manager.query<ReturnHeadRow[]>(lockHeadSql, [organisationCode, quarterId]);
  if (head !== undefined) return head;
  const expected = await readExpectedOrganisation(manager, quarterId, organisationCode);
  if (expected === null) return null;
  const { type: organisationType, icbCode, regionCode } = expected;
  const begun = { state: 'NOT_STARTED', revision: 0, acceptedRevision: null } as const;
  return {
    organisationCode,
    quarterId,
    organisationType,
    icbCode,
    regionCode,
    catalogueVersion: currentCatalogue.version,
    ...begun,
  };
}
