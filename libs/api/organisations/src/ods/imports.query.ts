import type { EntityManager } from 'typeorm';

/** What an import did, for the record. */
export interface ImportToRecord {
  source: string;
  contentSha256: string;
  /** The day from which what it says holds where it gives no other; null for a reversal. */
  effectiveOn: string | null;
  added: number;
  closed: number;
  reopened: number;
  moved: number;
  renamed: number;
  redated: number;
  corrected: number;
  withdrawn: number;
  refused: number;
  memberships: number;
  /** The day that the source is of; null for a reversal. */
  asOf: string | null;
  /** The import that it takes back; null for a source. */
  reverses: string | null;
}

export const insertImportSql = `
INSERT INTO ods_import (source, content_sha256, added, closed, reopened, moved, renamed, redated, withdrawn, refused, memberships,
                        reverses, effective_on, as_of, corrected)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
RETURNING id::text AS id`;

/** Notes an import; answers its number. */
export async function insertImport(manager: EntityManager, record: ImportToRecord): Promise<string> {
  const { source, contentSha256, added, closed, reopened, moved, renamed, redated, withdrawn, refused } = record;
  const [imported] = await manager.query<{ id: string }[]>(insertImportSql, [
    source,
    contentSha256,
    added,
    closed,
    reopened,
    moved,
    renamed,
    redated,
    withdrawn,
    refused,
    record.memberships,
    record.reverses,
    record.effectiveOn,
    record.asOf,
    record.corrected,
  ]);
  if (imported === undefined) throw new Error('An import has a number.');
  return imported.id;
}

/** An import that was applied. */
export interface RecordedImport extends ImportToRecord {
  id: string;
  importedAt: Date;
  /** The reversal that took it back; null while it stands. */
  reversedBy: string | null;
}

export const importsSql = `
SELECT import.id::text AS id, import.source, import.content_sha256 AS "contentSha256",
       import.imported_at AS "importedAt", import.added, import.closed, import.reopened, import.moved, import.renamed, import.redated,
       import.corrected, import.as_of::text AS "asOf", import.withdrawn, import.refused, import.memberships, import.reverses::text AS reverses,
       import.effective_on::text AS "effectiveOn",
       reversal.id::text AS "reversedBy"
FROM ods_import import
LEFT JOIN ods_import reversal ON reversal.reverses = import.id
ORDER BY import.id`;

/** Every import and every reversal, the earliest first. */
export function readImports(manager: EntityManager): Promise<RecordedImport[]> {
  return manager.query<RecordedImport[]>(importsSql);
}
