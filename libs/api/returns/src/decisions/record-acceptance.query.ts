import type { ReturnState } from '@monitor/domain';
import { addedEvent, movedHead, recordEvent } from '../events/record-event.query.js';
import { addedFacts } from '../facts/insert-facts.query.js';
import type { ReturnFacts } from '../facts/return-facts.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnWork } from '../heads/return-work.js';

/** A revision that counts from now on. */
export interface AcceptanceToRecord {
  revision: number;
  contentHash: string;
  facts: ReturnFacts;
  state: ReturnState;
  comment: string | null;
}

/** With the facts it is noted since when the revision counts, and that the one before it no longer does. */
export const recordAcceptanceSql = `
WITH ${movedHead}, ${addedFacts({ revision: '$6', regionCode: '$15', answers: '$16', metrics: '$17' })}, marked AS (
  UPDATE return_revision
  SET accepted_at = CASE WHEN revision = $6 THEN product_now() ELSE accepted_at END,
      superseded_at = CASE WHEN revision = $6 THEN NULL ELSE product_now() END
  WHERE organisation_code = $1 AND quarter_id = $2
    AND (revision = $6 OR (accepted_at IS NOT NULL AND superseded_at IS NULL))
)
${addedEvent}`;

/** Adds the facts and the line in the timeline of an accepted revision, and moves the head on. One statement. */
export async function recordAcceptance(
  work: ReturnWork,
  head: ReturnHeadRow,
  { facts, ...event }: AcceptanceToRecord,
): Promise<void> {
  const values = [head.regionCode, JSON.stringify(facts.answers), JSON.stringify(facts.metrics)];
  await recordEvent(
    work,
    head,
    { kind: 'ACCEPTED', acceptedRevision: event.revision, ...event },
    { sql: recordAcceptanceSql, values },
  );
}
