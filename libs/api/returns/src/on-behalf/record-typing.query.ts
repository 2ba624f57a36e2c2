import type { Receipt } from '@monitor/domain';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';

/**
 * One line in the timeline for a helper's session of typing: another where somebody else did something in between, or
 * where it is typed from something else. The head is locked by whoever saves.
 */
export const recordTypingSql = `
INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name,
                          role, request_id, received_from, received_on)
SELECT head.organisation_code, head.quarter_id, coalesce(last.sequence, 0) + 1, head.region_code, 'TYPED_ON_BEHALF',
       head.revision, $3, $4, $5, $6, $7, $8::date
FROM quarterly_return head
LEFT JOIN LATERAL (
  SELECT * FROM return_event event
  WHERE event.organisation_code = $1 AND event.quarter_id = $2
  ORDER BY sequence DESC LIMIT 1
) last ON true
WHERE head.organisation_code = $1 AND head.quarter_id = $2
  AND (last.kind, last.person_id, last.received_from, last.received_on)
      IS DISTINCT FROM ('TYPED_ON_BEHALF', $3::uuid, $7::text, $8::date)`;

/** Notes that a helper types, for whom and from what, once for each session. */
export async function recordTyping(
  { actor, manager }: ReturnWork,
  { organisationCode, quarterId }: ReturnReference,
  { source, receivedOn }: Receipt,
): Promise<void> {
  await manager.query(recordTypingSql, [
    organisationCode,
    quarterId,
    actor.personId,
    actor.displayName,
    actor.role,
    actor.requestId ?? null,
    source,
    receivedOn,
  ]);
}
