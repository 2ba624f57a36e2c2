import type { HelperTyping, ReturnContent, ReturnState } from '@monitor/domain';
import { addedEvent, movedHead, recordEvent } from '../events/record-event.query.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnWork } from '../heads/return-work.js';

/** A new revision, for ever, and the request that made it: both or neither are committed. */
export interface SubmissionToRecord {
  revision: number;
  content: ReturnContent;
  contentHash: string;
  preparers: string[];
  /** What helpers typed of it, and who confirmed it. */
  onBehalf: HelperTyping[];
  state: ReturnState;
  comment: string | null;
  key: string;
  requestHash: string;
}

export const recordSubmissionSql = `
WITH ${movedHead}, submitted AS (
  INSERT INTO return_revision
    (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers, on_behalf)
  SELECT organisation_code, quarter_id, $6, region_code, $15::jsonb, $9, $10, $16::uuid[], $19::jsonb FROM moved
), kept AS (
  INSERT INTO idempotency_key (organisation_code, key, request_hash, revision)
  SELECT organisation_code, $17, $18, $6 FROM moved
)
${addedEvent}`;

/** Adds the revision, its line in the timeline and its idempotency key, and moves the head on. One statement. */
export async function recordSubmission(
  work: ReturnWork,
  head: ReturnHeadRow,
  { content, preparers, onBehalf, key, requestHash, ...event }: SubmissionToRecord,
): Promise<void> {
  const values = [JSON.stringify(content), preparers, key, requestHash, JSON.stringify(onBehalf)];
  await recordEvent(work, head, { kind: 'SUBMITTED', ...event }, { sql: recordSubmissionSql, values });
}
