import type { ReturnState } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
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

/**
 * Moves the head on, in a statement that begins with this; the head must stand where the decision saw it. $1 and $2 say
 * which, $3 and $4 where it stands, $5 to $7 where it goes.
 */
export const movedHead = `
moved AS (
  UPDATE quarterly_return
  SET state = $5, revision = $6, accepted_revision = coalesce($7, accepted_revision), updated_at = product_now()
  WHERE organisation_code = $1 AND quarter_id = $2 AND state = $3 AND revision = $4
  RETURNING organisation_code, quarter_id, region_code
)`;

/** With one more column and its value, where a kind of event keeps more than all others. */
const lineOf = ({ column, value }: { column: string; value: string }) => `
INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, content_hash,
                          person_id, person_name, role, comment, request_id${column})
SELECT organisation_code, quarter_id,
       (SELECT coalesce(max(sequence), 0) + 1 FROM return_event WHERE organisation_code = $1 AND quarter_id = $2),
       region_code, $8, $6, $9, $10, $11, $12, $13, $14${value}
FROM moved
RETURNING sequence`;

/** Adds a line to the timeline of the head that was moved; $8 to $14 say what happened. Ends such a statement. */
export const addedEvent = lineOf({ column: '', value: '' });

/** The same with $15: when whoever took the step had signed in. */
export const addedEventWithSignIn = lineOf({ column: ', signed_in_at', value: ', $15::timestamptz' });

export const recordEventSql = `WITH ${movedHead} ${addedEvent}`;

/** Moves the head on, adds a line to the timeline, and writes in the same statement whatever else `sql` has places for. */
export async function recordEvent(
  work: ReturnWork,
  head: ReturnHeadRow,
  event: EventToRecord,
  { sql = recordEventSql, values = [] }: { sql?: string; values?: readonly unknown[] } = {},
): Promise<void> {
  const { actor } = work;
  const recorded = await work.manager.query<{ sequence: number }[]>(sql, [
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
    ...values,
  ]);
  if (recorded.length !== 1) throw new Error('The return moved on although it was locked.');
}
