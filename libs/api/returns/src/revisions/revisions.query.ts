import type { ReturnContent } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

/** A submitted revision, as far as decisions and readers need it. */
export interface RevisionRow {
  revision: number;
  content: ReturnContent;
  contentHash: string;
  preparers: string[];
  /** Whoever signed it off. */
  signers: string[];
}

export const revisionsSql = `
SELECT revision, content, content_hash AS "contentHash", preparers,
       ARRAY(SELECT event.person_id FROM return_event event
             WHERE event.organisation_code = $1 AND event.quarter_id = $2 AND event.kind = 'SIGNED_OFF'
               AND event.revision = submitted.revision) AS signers
FROM return_revision submitted
WHERE organisation_code = $1 AND quarter_id = $2 AND revision = ANY ($3::integer[])`;

export const insertRevisionSql = `
INSERT INTO return_revision
  (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Revisions by number; numbers that do not exist (or null) are left out. */
export async function readRevisions(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
  numbers: (number | null)[],
): Promise<Map<number, RevisionRow>> {
  const rows = await manager.query<RevisionRow[]>(revisionsSql, [
    organisationCode,
    quarterId,
    numbers.filter((number) => number !== null),
  ]);
  return new Map(rows.map((row) => [row.revision, row]));
}

/** Adds a submitted revision, for ever. */
export async function insertRevision(
  manager: EntityManager,
  head: ReturnReference & { regionCode: string },
  submitted: Omit<RevisionRow, 'signers'> & { preparedBy: string },
): Promise<void> {
  await manager.query(insertRevisionSql, [
    head.organisationCode,
    head.quarterId,
    submitted.revision,
    head.regionCode,
    JSON.stringify(submitted.content),
    submitted.contentHash,
    submitted.preparedBy,
    submitted.preparers,
  ]);
}
