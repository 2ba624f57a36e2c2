import type { ReturnState } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import type { ReturnWork } from '../heads/return-work.js';
import type { ReturnEventKind } from './return-event-kinds.js';

/** What happened to a return, and the state it is in afterwards. */
export interface EventToRecord {
  kind: ReturnEventKind;
  state: ReturnState;
  /** The revision it happened to. */
  revision: number;
  contentHash: string | null;
  comment: string | null;
  /** The revision that counts from now on; null = as before. */
  acceptedRevision?: number | null;
}

/** The head and its timeline in one statement; the head must stand where the decision saw it. */
export const recordEventSql = `
WITH moved AS (
  UPDATE quarterly_return
  SET state = $5, revision = $6, accepted_revision = coalesce($7, accepted_revision), updated_at = product_now()
  WHERE organisation_code = $1 AND quarter_id = $2 AND state = $3 AND revision = $4
  RETURNING organisation_code, quarter_id, region_code
)
INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, content_hash,
                          person_id, person_name, role, comment, request_id)
SELECT organisation_code, quarter_id,
       (SELECT coalesce(max(sequence), 0) + 1 FROM return_event WHERE organisation_code = $1 AND quarter_id = $2),
       region_code, $8, $6, $9, $10, $11, $12, $13, $14
FROM moved
RETURNING sequence`;

/** Moves the head on and adds a line to the timeline. */
export async function recordEvent(work: ReturnWork, head: ReturnHeadRow, event: EventToRecord): Promise<void> {
  const { actor } = work;
  const recorded = await work.manager.query<{ sequence: number }[]>(recordEventSql, [
    head.organisationCode,
    head.quarterId,
    head.state,
    head.revision,
    event.state,
    event.revision,
    event.acceptedRevision ?? null,
    event.kind,
    event.contentHash,
    actor.personId,
    actor.displayName,
    actor.role,
    event.comment,
    actor.requestId ?? null,
  ]);
  if (recorded.length !== 1) throw new Error('The return moved on although it was locked.');
}
