import type { ReturnContent } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

/** The identifiers of quarters sort as their time does. */
export const previousContentSql = `
SELECT counted.content
FROM quarterly_return earlier
JOIN return_revision counted
  ON counted.organisation_code = earlier.organisation_code AND counted.quarter_id = earlier.quarter_id
 AND counted.revision = earlier.accepted_revision
WHERE earlier.organisation_code = $1 AND earlier.quarter_id < $2
ORDER BY earlier.quarter_id DESC
LIMIT 1`;

/** What counted in the organisation's last accepted return of an earlier quarter; null when there is none. */
export async function readPreviousContent(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
): Promise<ReturnContent | null> {
  const [row] = await manager.query<{ content: ReturnContent }[]>(previousContentSql, [organisationCode, quarterId]);
  return row?.content ?? null;
}
