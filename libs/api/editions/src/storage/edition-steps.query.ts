import { createHash } from 'node:crypto';
import { recordAuditEvent } from '@monitor/api-platform';
import { definitionText } from '@monitor/domain';
import type { EditionState, EditionStep, FormEdition } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** One step of an edition: what it said then, and who took it. */
export interface EditionStepRow {
  version: number;
  revision: number;
  step: EditionStep;
  state: EditionState;
  content: FormEdition;
  contentHash: string;
  comment: string | null;
  personId: string;
  personName: string;
  recordedAt: Date;
}

/** SHA-256 of the canonical text of an edition, in hexadecimal: two editions with the same content have the same. */
export function hashOfEdition(edition: FormEdition): string {
  return createHash('sha256').update(definitionText(edition)).digest('hex');
}

export const lockEditionsSql = `SELECT pg_advisory_xact_lock(hashtextextended('form editions', 0))`;

/** Waits until nobody else is changing editions, until the end of the transaction. */
export async function lockEditions(manager: EntityManager): Promise<void> {
  await manager.query(lockEditionsSql);
}

export const editionStepsSql = `
SELECT version, revision, step, state, content, content_hash AS "contentHash", comment, person_id AS "personId",
       person_name AS "personName", recorded_at AS "recordedAt"
FROM form_edition_step
WHERE version = $1
ORDER BY revision`;

/** All steps of an edition, the oldest first; none where nobody has drafted it. */
export function readEditionSteps(manager: EntityManager, version: number): Promise<EditionStepRow[]> {
  return manager.query<EditionStepRow[]>(editionStepsSql, [version]);
}

export const editionNumbersSql = `
SELECT version FROM form_edition_step WHERE superseded_at IS NULL AND state <> 'WITHDRAWN' ORDER BY version`;

/** Numbers of the editions that are drafted, proposed or published here, in order. */
export async function readEditionNumbers(manager: EntityManager): Promise<number[]> {
  const rows = await manager.query<{ version: number }[]>(editionNumbersSql);
  return rows.map(({ version }) => version);
}

/** Editions that were published here, beside those whose numbers are given ($1), in order. */
export const publishedEditionsSql = `
SELECT content, content_hash AS "contentHash"
FROM form_edition_step
WHERE state = 'PUBLISHED' AND version <> ALL ($1::integer[])
ORDER BY version`;

export const nextStepSql = `
WITH superseded AS (
  UPDATE form_edition_step SET superseded_at = clock_timestamp()
  WHERE version = $1 AND revision = $2 - 1 AND superseded_at IS NULL
  RETURNING version
)
INSERT INTO form_edition_step (version, revision, step, state, content, content_hash, comment, person_id, person_name)
SELECT $1, $2::integer, $3, $4, $5::json, $6, $7, $8::uuid, $9
WHERE $2 = 1 OR EXISTS (SELECT FROM superseded)
RETURNING version`;

/** Writes a step down in the place of the one before, and in the audit trail; answers whether that one still stood. */
export async function recordEditionStep(
  manager: EntityManager,
  next: Omit<EditionStepRow, 'recordedAt' | 'contentHash'>,
): Promise<boolean> {
  const { version, revision, step, state, content, comment, personId, personName } = next;
  const hash = hashOfEdition(content);
  const values = [version, revision, step, state, JSON.stringify(content), hash, comment, personId, personName];
  const rows = await manager.query<{ version: number }[]>(nextStepSql, values);
  if (rows.length !== 1) return false;
  const subject = `Edition ${String(version)}`;
  await recordAuditEvent(manager, { kind: 'EDITION_STEP', operation: step, subject, reason: comment });
  return true;
}
