import type { TrustKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** The main kind of a trust from a day (`yyyy-mm-dd`) on. */
export interface TrustKindFrom {
  code: string;
  kind: TrustKind;
  validFrom: string;
}

/** A classification of trusts as it is kept. */
export interface KeptTrustKinds {
  number: number;
  source: string;
  contentSha256: string;
  importedAt: Date;
}

/** A classification that is to be kept: all of it, since it takes the place of the one before. */
export interface NewTrustKinds {
  fileName: string;
  contentSha256: string;
  source: string;
  importedBy: string;
  kinds: readonly TrustKindFrom[];
}

export const newestTrustKindsSql = `
SELECT number, source, content_sha256 AS "contentSha256", imported_at AS "importedAt"
FROM trust_kind_import ORDER BY number DESC LIMIT 1`;

/** The classification that counts: the newest; null before one was imported. */
export async function readNewestTrustKinds(manager: EntityManager): Promise<KeptTrustKinds | null> {
  const [kept] = await manager.query<KeptTrustKinds[]>(newestTrustKindsSql);
  return kept ?? null;
}

/** Parameters: 1 number of the import; 2 a day. */
export const trustKindsOnSql = `
SELECT DISTINCT ON (code) code, kind, valid_from::text AS "validFrom"
FROM trust_kind WHERE import_number = $1 AND valid_from <= $2::date
ORDER BY code, valid_from DESC`;

/** The kind of every trust that has one on a day (`yyyy-mm-dd`) in an import. */
export function readTrustKindsOn(manager: EntityManager, importNumber: number, day: string): Promise<TrustKindFrom[]> {
  return manager.query(trustKindsOnSql, [importNumber, day]);
}

export const keepTrustKindsSql = `
WITH kept AS (
  INSERT INTO trust_kind_import (file_name, content_sha256, source, imported_by) VALUES ($1, $2, $3, $4) RETURNING number
)
INSERT INTO trust_kind (import_number, code, kind, valid_from)
SELECT kept.number, own.code, own.kind, own."validFrom"
FROM kept, jsonb_to_recordset($5::jsonb) AS own (code text, kind text, "validFrom" date)
RETURNING import_number AS number`;

/** Keeps a classification, which counts from now on. @returns its number */
export async function keepTrustKinds(manager: EntityManager, added: NewTrustKinds): Promise<number> {
  const { fileName, contentSha256, source, importedBy, kinds } = added;
  const values = [fileName, contentSha256, source, importedBy, JSON.stringify(kinds)];
  const rows = await manager.query<{ number: number }[]>(keepTrustKindsSql, values);
  return rows[0]?.number ?? 0;
}
