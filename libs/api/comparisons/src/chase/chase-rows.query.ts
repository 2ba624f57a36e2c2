import { expectedOrganisationColumns } from '@monitor/api-organisations';
import type { ExpectedOrganisation } from '@monitor/api-organisations';
import type { ReturnExtension, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** An expected return of a region, begun or not. */
export interface ChaseRow extends ExpectedOrganisation {
  state: ReturnState;
  revision: number;
  acceptedRevision: number | null;
  /** Null where nobody has begun it. */
  edition: number | null;
  updatedAt: Date | null;
  extension: ReturnExtension | null;
}

/** Parameters: 1 region; 2 quarter. */
export const chaseRowsSql = `
SELECT ${expectedOrganisationColumns}, coalesce(head.state, 'NOT_STARTED') AS state,
       coalesce(head.revision, 0) AS revision,
       head.accepted_revision AS "acceptedRevision", head.catalogue_version AS edition, head.updated_at AS "updatedAt",
       CASE WHEN extension.closes_on > w.closes_on
         THEN jsonb_build_object('closesOn', extension.closes_on, 'reason', extension.reason) END AS extension
FROM expected_return expected
JOIN return_window w ON w.quarter_id = expected.quarter_id
LEFT JOIN quarterly_return head
  ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
LEFT JOIN return_extension extension
  ON extension.organisation_code = expected.organisation_code AND extension.quarter_id = expected.quarter_id
 AND extension.superseded_at IS NULL
WHERE expected.region_code = $1 AND expected.quarter_id = $2`;

/** Every return that is expected of a region for a quarter: of its draft no more than when it was last changed. */
export function readChaseRows(manager: EntityManager, regionCode: string, quarterId: string): Promise<ChaseRow[]> {
  return manager.query<ChaseRow[]>(chaseRowsSql, [regionCode, quarterId]);
}

export const draftsSql = `
SELECT organisation_code AS code, jsonb_object_agg(answer_key, content) AS answers
FROM return_answer
WHERE organisation_code = ANY ($1::text[]) AND quarter_id = $2
GROUP BY organisation_code`;

/** What is typed so far in some returns, by organisation and question: to count how much it is, and for nothing else. */
export async function readDrafts(
  manager: EntityManager,
  codes: readonly string[],
  quarterId: string,
): Promise<Map<string, Record<string, unknown>>> {
  const rows = await manager.query<{ code: string; answers: Record<string, unknown> }[]>(draftsSql, [codes, quarterId]);
  return new Map(rows.map(({ code, answers }) => [code, answers]));
}

export const mailboxesSql = `
SELECT organisation_code AS code, role, address
FROM mailbox
WHERE organisation_code = ANY ($1::text[]) AND address IS NOT NULL AND confirmed_at IS NOT NULL`;

/** The confirmed mailboxes of some organisations, by organisation and role (`RX1 PREPARER`). */
export async function readMailboxes(manager: EntityManager, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ code: string; role: string; address: string }[]>(mailboxesSql, [codes]);
  return new Map(rows.map(({ code, role, address }) => [`${code} ${role}`, address]));
}
