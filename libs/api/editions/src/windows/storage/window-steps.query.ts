import { recordAuditEvent } from '@monitor/api-platform';
import type { WindowChange, WindowChangeState, WindowStep } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** One step of a change of windows: what it says and does, and who took it. */
export interface WindowStepRow {
  changeId: string;
  revision: number;
  step: WindowStep;
  state: WindowChangeState;
  subject: string;
  content: WindowChange;
  difference: string[];
  comment: string | null;
  personId: string;
  personName: string;
  recordedAt: Date;
}

export const lockWindowChangesSql = `SELECT pg_advisory_xact_lock(hashtextextended('return windows', 0))`;

/** Waits until nobody else is changing windows, until the end of the transaction. Always the first lock. */
export async function lockWindowChanges(manager: EntityManager): Promise<void> {
  await manager.query(lockWindowChangesSql);
}

const columns = `change_id AS "changeId", revision, step, state, subject, content, difference, comment,
       person_id AS "personId", person_name AS "personName", recorded_at AS "recordedAt"`;

export const stepsOfChangesSql = `
SELECT ${columns} FROM window_change_step WHERE change_id = ANY ($1::uuid[]) ORDER BY change_id, revision`;

/** All steps of some changes, those of each together and the oldest first. */
export function readStepsOfChanges(manager: EntityManager, ids: readonly string[]): Promise<WindowStepRow[]> {
  return manager.query<WindowStepRow[]>(stepsOfChangesSql, [ids]);
}

/** Changes that are under way, then the latest of those decided on; of one quarter ($1), or of all. */
export const listedChangesSql = `
SELECT change_id AS "changeId"
FROM window_change_step
WHERE superseded_at IS NULL AND ($1::text IS NULL OR content ->> 'quarterId' = $1)
ORDER BY state NOT IN ('DRAFT', 'PROPOSED'), recorded_at DESC
LIMIT $2`;

/** Which changes a list shows, in its order. */
export async function readListedChanges(
  manager: EntityManager,
  { quarterId, most }: { quarterId: string | null; most: number },
): Promise<string[]> {
  const rows = await manager.query<{ changeId: string }[]>(listedChangesSql, [quarterId, most]);
  return rows.map(({ changeId }) => changeId);
}

export const openChangeSql = `
SELECT change_id AS "changeId" FROM window_change_step
WHERE subject = $1 AND superseded_at IS NULL AND state IN ('DRAFT', 'PROPOSED')`;

/** The change of a subject that is under way; null where there is none. */
export async function readOpenChange(manager: EntityManager, subject: string): Promise<string | null> {
  const [row] = await manager.query<{ changeId: string }[]>(openChangeSql, [subject]);
  return row?.changeId ?? null;
}

export const nextWindowStepSql = `
WITH superseded AS (
  UPDATE window_change_step SET superseded_at = clock_timestamp()
  WHERE change_id = $1 AND revision = $2 - 1 AND superseded_at IS NULL
  RETURNING change_id
)
INSERT INTO window_change_step
  (change_id, revision, step, state, subject, content, difference, comment, person_id, person_name)
SELECT $1, $2::integer, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9::uuid, $10
WHERE $2 = 1 OR EXISTS (SELECT FROM superseded)
RETURNING change_id`;

/** Writes a step down in the place of the one before, and in the audit trail. Refuses (Error) where that one is gone. */
export async function recordWindowStep(manager: EntityManager, next: Omit<WindowStepRow, 'recordedAt'>): Promise<void> {
  const { changeId, revision, step, state, subject, content, difference, comment, personId, personName } = next;
  const json = [JSON.stringify(content), JSON.stringify(difference)];
  const values = [changeId, revision, step, state, subject, ...json, comment, personId, personName];
  const rows = await manager.query<unknown[]>(nextWindowStepSql, values);
  if (rows.length !== 1) throw new Error(`Change ${changeId} was changed under the lock.`);
  const reason = comment ?? content.reason;
  await recordAuditEvent(manager, { kind: 'WINDOW_STEP', operation: `${step} ${content.kind}`, subject, reason });
}
