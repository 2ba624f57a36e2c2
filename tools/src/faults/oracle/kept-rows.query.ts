import type { ClientBase } from 'pg';

/** How often something happened to a revision, and by which requests. */
export interface EventRow {
  organisationCode: string;
  kind: string;
  revision: number;
  times: number;
  requestIds: string[];
}

export interface AnswerRow {
  organisationCode: string;
  question: string;
  version: number;
  mark: string | null;
}

export interface RevisionRow {
  organisationCode: string;
  revision: number;
  contentHash: string;
  isAccepted: boolean;
  facts: number;
}

/** What the database holds of some returns. */
export interface KeptRows {
  events: EventRow[];
  answers: AnswerRow[];
  revisions: RevisionRow[];
}

export const eventsSql = `
SELECT organisation_code AS "organisationCode", kind, revision, count(*)::int AS times,
       array_remove(array_agg(request_id), NULL) AS "requestIds"
FROM return_event WHERE quarter_id = $1 AND organisation_code = ANY ($2::text[]) GROUP BY 1, 2, 3`;

export const answersSql = `
SELECT organisation_code AS "organisationCode", answer_key AS question, version, content->'cells'->>'evidence' AS mark
FROM return_answer WHERE quarter_id = $1 AND organisation_code = ANY ($2::text[])`;

export const revisionsSql = `
SELECT organisation_code AS "organisationCode", revision, content_hash AS "contentHash",
       accepted_at IS NOT NULL AS "isAccepted",
       (SELECT count(*)::int FROM action_fact fact WHERE fact.organisation_code = kept.organisation_code
          AND fact.quarter_id = kept.quarter_id AND fact.revision = kept.revision) AS facts
FROM return_revision kept WHERE quarter_id = $1 AND organisation_code = ANY ($2::text[])`;

/** Reads, past row-level security, what is kept of the returns of some organisations. */
export async function readKeptRows(
  admin: ClientBase,
  quarterId: string,
  organisationCodes: readonly string[],
): Promise<KeptRows> {
  const values = [quarterId, organisationCodes];
  const { rows: events } = await admin.query<EventRow>(eventsSql, values);
  const { rows: answers } = await admin.query<AnswerRow>(answersSql, values);
  const { rows: revisions } = await admin.query<RevisionRow>(revisionsSql, values);
  return { events, answers, revisions };
}
