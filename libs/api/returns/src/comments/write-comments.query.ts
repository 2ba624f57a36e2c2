import { queryTogether } from '@monitor/api-platform';
import type { Actor, CommentLineKind, CommentVisibility, DomainCode, QuarterId, Role } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

/** A conversation to be begun. */
export interface ThreadToBegin {
  thread: string;
  question: string | null;
  visibility: CommentVisibility;
  addressedTo: Role | null;
  sentBackRevision: number | null;
  /** The domain whose comparison it is about; null for none. */
  domain: DomainCode | null;
  text: string;
}

/** Begins conversations about a return that exists; no more than $8 of them, those that are there counted in. */
export const beginThreadsSql = `
WITH asked AS (
  SELECT * FROM jsonb_to_recordset($7::jsonb)
    AS wanted (thread uuid, question text, visibility text, "addressedTo" text, "sentBackRevision" integer, domain text, text text)
), head AS (
  SELECT organisation_code, quarter_id, region_code FROM quarterly_return
  WHERE organisation_code = $1 AND quarter_id = $2
    AND $8 >= (SELECT count(*) FROM asked) + (SELECT count(*) FROM comment_thread WHERE organisation_code = $1 AND quarter_id = $2)
), begun AS (
  INSERT INTO comment_thread
    (organisation_code, quarter_id, thread, region_code, visibility, question, addressed_to, sent_back_revision, domain)
  SELECT head.organisation_code, head.quarter_id, asked.thread, head.region_code, asked.visibility, asked.question,
         asked."addressedTo", asked."sentBackRevision", asked.domain
  FROM head, asked
)
INSERT INTO comment_line
  (organisation_code, quarter_id, thread, number, region_code, visibility, kind, words, person_id, person_name, role, request_id)
SELECT head.organisation_code, head.quarter_id, asked.thread, 1, head.region_code, asked.visibility, 'BEGUN', asked.text,
       $3, $4, $5, $6
FROM head, asked
RETURNING thread`;

/** @returns how many were begun: all, or none where the return is not begun or has too many. */
export async function beginThreads(
  { actor, manager }: { actor: Actor; manager: EntityManager },
  { organisationCode, quarterId }: ReturnReference,
  threads: readonly ThreadToBegin[],
  most: number,
): Promise<number> {
  const written = await manager.query<{ thread: string }[]>(beginThreadsSql, [
    organisationCode,
    quarterId,
    actor.personId,
    actor.displayName,
    actor.role,
    actor.requestId ?? null,
    JSON.stringify(threads),
    most,
  ]);
  return written.length;
}

export const lockThreadSql = `
SELECT pg_advisory_xact_lock(hashtextextended('comment thread ' || $1 || ' ' || $2 || ' ' || $3, 0))`;

export const lastLineSql = `
SELECT number, kind, follow_in AS "followIn", region_code AS "regionCode", visibility FROM comment_line
WHERE organisation_code = $1 AND quarter_id = $2 AND thread = $3::uuid ORDER BY number DESC LIMIT 1`;

/** The last line of a conversation, and what its next line must share with it. */
export interface LastLine {
  number: number;
  kind: CommentLineKind;
  /** Where it was resolved for now, the quarter in which it comes up again. */
  followIn: QuarterId | null;
  regionCode: string;
  visibility: CommentVisibility;
}

/** Which conversation. */
export interface ThreadReference extends ReturnReference {
  thread: string;
}

/**
 * Waits until nobody else writes in a conversation, and reads its last line; null where the reader sees none. Two
 * statements of one message: the second sees what the first waited for.
 */
export async function holdThread(
  manager: EntityManager,
  { organisationCode, quarterId, thread }: ThreadReference,
): Promise<LastLine | null> {
  const values = [organisationCode, quarterId, thread];
  const answers = await queryTogether(manager, [
    { sql: lockThreadSql, values },
    { sql: lastLineSql, values },
  ]);
  return (answers[1] as LastLine[] | undefined)?.[0] ?? null;
}

export const addLineSql = `
INSERT INTO comment_line
  (organisation_code, quarter_id, thread, number, region_code, visibility, kind, words, person_id, person_name, role, request_id,
   follow_in)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** What is added to a conversation; where it resolves it for now, with the quarter in which it comes up again. */
export interface LineToAdd {
  kind: CommentLineKind;
  text: string | null;
  followIn?: QuarterId | null;
}

/** Adds a line after the last of a conversation that is held. */
export async function addLine(
  { actor, manager }: { actor: Actor; manager: EntityManager },
  { organisationCode, quarterId, thread }: ThreadReference,
  last: LastLine,
  { kind, text, followIn = null }: LineToAdd,
): Promise<void> {
  await manager.query(addLineSql, [
    organisationCode,
    quarterId,
    thread,
    last.number + 1,
    last.regionCode,
    last.visibility,
    kind,
    text,
    actor.personId,
    actor.displayName,
    actor.role,
    actor.requestId ?? null,
    followIn,
  ]);
}
