import type { KeyedRequest } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { queryTogether } from '../database/one-message.js';

/** A request that had its effect under a key. */
export interface KeptRequest {
  operation: string;
  contentHash: string;
  outcome: unknown;
}

/** Whose request it is, and under which key. */
export interface OwnKey {
  personId: string;
  key: string;
}

export const lockKeySql = `SELECT pg_advisory_xact_lock(hashtextextended('request key ' || $1 || ' ' || $2, 0))`;

export const keptRequestSql = `
SELECT operation, content_hash AS "contentHash", outcome FROM request_key WHERE person_id = $1 AND key = $2`;

/**
 * Waits until no other request under the key is under way, and reads what was done under it; null where nothing was. The
 * key is held until the transaction ends. Two statements of one message: the second sees what the first waited for.
 */
export async function holdKey(manager: EntityManager, { personId, key }: OwnKey): Promise<KeptRequest | null> {
  const values = [personId, key];
  const answers = await queryTogether(manager, [
    { sql: lockKeySql, values },
    { sql: keptRequestSql, values },
  ]);
  return (answers[1] as KeptRequest[] | undefined)?.[0] ?? null;
}

export const keepRequestSql = `
INSERT INTO request_key (person_id, key, operation, content_hash, outcome) VALUES ($1, $2, $3, $4, $5)`;

/** Keeps that a request had its effect; committed with the effect, or not at all. */
export async function keepRequest(
  manager: EntityManager,
  personId: string,
  { key, operation, contentHash, outcome }: KeyedRequest & { outcome: unknown },
): Promise<void> {
  await manager.query(keepRequestSql, [personId, key, operation, contentHash, JSON.stringify(outcome)]);
}

export const removeOldKeysSql = `
WITH old AS (
  SELECT person_id, key FROM request_key
  WHERE done_at < clock_timestamp() - interval '7 days' ORDER BY done_at LIMIT $1 FOR UPDATE SKIP LOCKED
), removed AS (
  DELETE FROM request_key USING old WHERE request_key.person_id = old.person_id AND request_key.key = old.key
  RETURNING request_key.key
)
SELECT count(*)::integer AS removed FROM removed`;

/** Removes some of the keys that are older than a week, the oldest first. @returns how many */
export async function removeOldKeys(manager: EntityManager, most: number): Promise<number> {
  const [row] = await manager.query<{ removed: number }[]>(removeOldKeysSql, [most]);
  return row?.removed ?? 0;
}
