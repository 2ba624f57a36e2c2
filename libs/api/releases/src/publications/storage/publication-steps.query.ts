import { recordAuditEvent } from '@monitor/api-platform';
import type { PublicationState, PublicationStep } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** One step of a publication, and who took it. */
export interface PublicationStepRow {
  publication: number;
  version: number;
  step: PublicationStep;
  state: PublicationState;
  comment: string | null;
  /** Null where the product took it by itself. */
  personId: string | null;
  personName: string;
  recordedAt: Date;
}

export const lockPublicationsSql = `SELECT pg_advisory_xact_lock(hashtextextended('publications', 0))`;

/** Waits until nobody else is taking a step of a publication, until the end of the transaction. */
export async function lockPublications(manager: EntityManager): Promise<void> {
  await manager.query(lockPublicationsSql);
}

export const publicationStepsSql = `
SELECT publication, version, step, state, comment, person_id AS "personId", person_name AS "personName",
       recorded_at AS "recordedAt"
FROM publication_step WHERE publication = $1 ORDER BY version`;

/** All steps of a publication, the oldest first. */
export function readPublicationSteps(manager: EntityManager, publication: number): Promise<PublicationStepRow[]> {
  return manager.query<PublicationStepRow[]>(publicationStepsSql, [publication]);
}

export const recordPublicationStepSql = `
INSERT INTO publication_step (publication, version, step, state, comment, person_id, person_name)
SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5::uuid, $6 FROM publication_step WHERE publication = $1`;

/** Writes a step down, and in the audit trail. Where another process took one at the same moment, the key refuses it. */
export async function recordPublicationStep(
  manager: EntityManager,
  next: Omit<PublicationStepRow, 'version' | 'recordedAt'>,
): Promise<void> {
  const { publication, step, state, comment, personId, personName } = next;
  await manager.query(recordPublicationStepSql, [publication, step, state, comment, personId, personName]);
  const subject = `publication ${String(publication)}`;
  await recordAuditEvent(manager, { kind: 'PUBLICATION_STEP', operation: step, subject, reason: comment });
}
