import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnEvent } from './return-event.type.js';

export const eventsSql = `
SELECT sequence, kind, revision, content_hash AS "contentHash", person_name AS "personName", role, comment,
       happened_at AS "happenedAt"
FROM return_event
WHERE organisation_code = $1 AND quarter_id = $2
ORDER BY sequence`;

/** The timeline of a return, oldest line first. */
export function readEvents(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
): Promise<ReturnEvent[]> {
  return manager.query<ReturnEvent[]>(eventsSql, [organisationCode, quarterId]);
}
