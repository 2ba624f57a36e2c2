import { DomainError } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import type { ReturnWork } from '../heads/return-work.js';

export const usedKeySql = `
SELECT request_hash AS "requestHash" FROM idempotency_key WHERE organisation_code = $1 AND key = $2`;

export const keepKeySql = `
INSERT INTO idempotency_key (organisation_code, key, request_hash, revision) VALUES ($1, $2, $3, $4)`;

/** One request of its sender, however often it is sent. */
export interface RequestKey {
  key: string;
  requestHash: string;
}

/** Whether the request has had its effect already; refuses a key that another request was sent with. */
export async function wasDone({ manager }: ReturnWork, head: ReturnHeadRow, request: RequestKey): Promise<boolean> {
  const [used] = await manager.query<{ requestHash: string }[]>(usedKeySql, [head.organisationCode, request.key]);
  if (used === undefined) return false;
  if (used.requestHash === request.requestHash) return true;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'This idempotency key was already used for another request. Send each submission with a key of its own.',
  );
}

/** Keeps the key with the effect: both or neither are committed. */
export async function keepKey(
  { manager }: ReturnWork,
  head: ReturnHeadRow,
  { key, requestHash }: RequestKey,
  revision: number,
): Promise<void> {
  await manager.query(keepKeySql, [head.organisationCode, key, requestHash, revision]);
}
