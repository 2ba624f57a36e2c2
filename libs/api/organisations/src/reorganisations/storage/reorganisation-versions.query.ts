import { recordAuditEvent } from '@monitor/api-platform';
import type { ReorganisationContent, ReorganisationState, ReorganisationStep } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { WrittenByReorganisation } from './written-by-reorganisation.js';

/** One step of a reorganisation: what it said then, and who took it. */
export interface ReorganisationVersion {
  id: string;
  version: number;
  step: ReorganisationStep;
  state: ReorganisationState;
  content: ReorganisationContent;
  comment: string | null;
  personId: string;
  personName: string;
  recordedAt: Date;
}

export const versionsSql = `
SELECT reorganisation_id AS id, version, step, state, content, comment, person_id AS "personId",
       person_name AS "personName", recorded_at AS "recordedAt"
FROM reorganisation_version
WHERE $1::uuid IS NULL OR reorganisation_id = $1
ORDER BY reorganisation_id, version`;

/** All steps of one reorganisation, or (null) of all, each with the oldest first. */
export async function readVersions(manager: EntityManager, id: string | null): Promise<ReorganisationVersion[][]> {
  const found = new Map<string, ReorganisationVersion[]>();
  for (const version of await manager.query<ReorganisationVersion[]>(versionsSql, [id])) {
    found.set(version.id, [...(found.get(version.id) ?? []), version]);
  }
  return [...found.values()];
}

export const writtenSql = `
SELECT written FROM reorganisation_version
WHERE reorganisation_id = $1 AND written IS NOT NULL
ORDER BY version DESC LIMIT 1`;

/** What an approved reorganisation wrote; null where it was not approved. */
export async function readWritten(manager: EntityManager, id: string): Promise<WrittenByReorganisation | null> {
  const [row] = await manager.query<{ written: WrittenByReorganisation }[]>(writtenSql, [id]);
  return row?.written ?? null;
}

export const insertReorganisationSql = 'INSERT INTO reorganisation (id) VALUES ($1) ON CONFLICT (id) DO NOTHING';

export const nextVersionSql = `
WITH superseded AS (
  UPDATE reorganisation_version SET superseded_at = clock_timestamp()
  WHERE reorganisation_id = $1 AND version = $2 - 1 AND superseded_at IS NULL
  RETURNING version
)
INSERT INTO reorganisation_version
  (reorganisation_id, version, step, state, content, comment, person_id, person_name, written)
SELECT $1, $2::integer, $3, $4, $5::jsonb, $6, $7::uuid, $8, $9::jsonb
WHERE $2 = 1 OR EXISTS (SELECT FROM superseded)
RETURNING version`;

/** A step to be written down; its version follows the one that it was decided on. */
export interface VersionToRecord extends Omit<ReorganisationVersion, 'recordedAt'> {
  written?: WrittenByReorganisation;
}

/** Writes a step down in the place of the one before, and in the audit trail; answers whether that one still stood. */
export async function recordVersion(manager: EntityManager, next: VersionToRecord): Promise<boolean> {
  if (next.version === 1) await manager.query(insertReorganisationSql, [next.id]);
  const rows = await manager.query<{ version: number }[]>(nextVersionSql, [
    next.id,
    next.version,
    next.step,
    next.state,
    JSON.stringify(next.content),
    next.comment,
    next.personId,
    next.personName,
    next.written === undefined ? null : JSON.stringify(next.written),
  ]);
  if (rows.length !== 1) return false;
  const { id: subject, step: operation, comment: reason } = next;
  await recordAuditEvent(manager, { kind: 'REORGANISATION_STEP', operation, subject, reason });
  return true;
}
