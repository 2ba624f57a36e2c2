import { recordAuditEvent } from '@monitor/api-platform';
import type { LoadingState, LoadingStep } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { CollectionCounts } from './collection-counts.js';

/** One step on a collection, with what the collection is. */
export interface CollectionVersion {
  id: string;
  title: string;
  source: string;
  fileName: string;
  version: number;
  step: LoadingStep;
  state: LoadingState;
  contentHash: string;
  counts: CollectionCounts;
  comment: string | null;
  /** Null for an operator at the server. */
  personId: string | null;
  personName: string;
  recordedAt: Date;
}

export const versionsSql = `
SELECT collection.id, collection.title, collection.source, collection.file_name AS "fileName", step.version, step.step,
       step.state, step.content_hash AS "contentHash", step.counts, step.comment, step.person_id AS "personId",
       step.person_name AS "personName", step.recorded_at AS "recordedAt"
FROM loaded_collection collection
JOIN loaded_collection_version step ON step.collection_id = collection.id
WHERE $1::uuid IS NULL OR collection.id = $1
ORDER BY collection.recorded_at DESC, collection.id, step.version`;

/** All steps on one collection, or (null) on all, the newest collection first, its oldest step first. */
export async function readVersions(manager: EntityManager, id: string | null): Promise<CollectionVersion[][]> {
  const found = new Map<string, CollectionVersion[]>();
  for (const version of await manager.query<CollectionVersion[]>(versionsSql, [id])) {
    found.set(version.id, [...(found.get(version.id) ?? []), version]);
  }
  return [...found.values()];
}

export const recordVersionSql = `
WITH superseded AS (
  UPDATE loaded_collection_version SET superseded_at = clock_timestamp()
  WHERE collection_id = $1 AND version = $2::integer - 1 AND superseded_at IS NULL
  RETURNING version
)
INSERT INTO loaded_collection_version
  (collection_id, version, step, state, content_hash, counts, comment, person_id, person_name)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9
WHERE $2 = 1 OR EXISTS (SELECT FROM superseded)
RETURNING version`;

/** A step to write down. */
export type StepToRecord = Pick<
  CollectionVersion,
  'id' | 'version' | 'step' | 'state' | 'contentHash' | 'counts' | 'comment' | 'personId' | 'personName'
>;

/** Writes the next step down, and in the record of who did what. Fails where it is not the next one. */
export async function recordVersion(manager: EntityManager, step: StepToRecord): Promise<void> {
  const { id, version, contentHash, counts, comment, personId, personName } = step;
  const written = await manager.query<unknown[]>(recordVersionSql, [
    id,
    version,
    step.step,
    step.state,
    contentHash,
    JSON.stringify(counts),
    comment,
    personId,
    personName,
  ]);
  if (written.length !== 1) throw new Error(`Version ${version} of collection ${id} is not the next one.`);
  await recordAuditEvent(manager, { kind: 'COLLECTION_STEP', operation: step.step, subject: id, reason: comment });
}

const lockCollectionsSql = "SELECT pg_advisory_xact_lock(hashtext('loaded-collections'))";

/** Waits until no other step on a collection is taken: each looks at what the one before has left. */
export async function lockCollections(manager: EntityManager): Promise<void> {
  await manager.query(lockCollectionsSql);
}
