import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

export const markAcceptedSql = `
UPDATE return_revision
SET accepted_at = CASE WHEN revision = $3 THEN product_now() ELSE accepted_at END,
    superseded_at = CASE WHEN revision = $3 THEN NULL ELSE product_now() END
WHERE organisation_code = $1 AND quarter_id = $2
  AND (revision = $3 OR (accepted_at IS NOT NULL AND superseded_at IS NULL))`;

/** Notes since when a revision counts, and that the one before it no longer does. */
export async function markAccepted(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
  revision: number,
): Promise<void> {
  await manager.query(markAcceptedSql, [organisationCode, quarterId, revision]);
}
