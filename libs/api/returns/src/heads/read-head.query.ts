import type { EntityManager } from 'typeorm';
import { headOrExpected } from './expected-head.js';
import type { ReturnHeadRow } from './return-head-row.js';
import type { ReturnReference } from './return-reference.js';

export const headSql = `
SELECT organisation_code AS "organisationCode", quarter_id AS "quarterId", organisation_type AS "organisationType",
       icb_code AS "icbCode", region_code AS "regionCode", catalogue_version AS edition,
       state, revision, accepted_revision AS "acceptedRevision"
FROM quarterly_return WHERE organisation_code = $1 AND quarter_id = $2`;

/** The head of a return as it stands, not locked; what it would be begun with where nobody has; null where none is expected. */
export async function readHead(manager: EntityManager, reference: ReturnReference): Promise<ReturnHeadRow | null> {
  const [head = null] = await manager.query<ReturnHeadRow[]>(headSql, [
    reference.organisationCode,
    reference.quarterId,
  ]);
  return headOrExpected(manager, reference, head);
}
