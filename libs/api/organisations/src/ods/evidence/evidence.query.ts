import type { EntityManager } from 'typeorm';
import { toEvidence } from './evidence.js';
import type { Evidence, Statements } from './evidence.js';

export const insertEvidenceSql = 'INSERT INTO ods_import_evidence (import_id, statements) VALUES ($1, $2)';

/** Keeps what an import said. */
export async function insertEvidence(manager: EntityManager, importId: string, statements: Statements): Promise<void> {
  await manager.query(insertEvidenceSql, [importId, JSON.stringify(statements)]);
}

export const standingImportsSql = `
SELECT import.id::text AS id, import.source, import.as_of::text AS "asOf", import.effective_on::text AS "effectiveOn"
FROM ods_import import
JOIN ods_import_evidence evidence ON evidence.import_id = import.id
WHERE NOT EXISTS (SELECT FROM ods_import reversal WHERE reversal.reverses = import.id)
ORDER BY import.id`;

export const statementsSql = 'SELECT statements FROM ods_import_evidence WHERE import_id = $1';

interface StandingImport {
  id: string;
  source: string;
  asOf: string;
  effectiveOn: string;
}

/** What every import said that was not reversed, one read after the other, in the order of the imports. */
export async function readEvidence(manager: EntityManager): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  const imports = await manager.query<StandingImport[]>(standingImportsSql);
  for (const { id, ...dated } of imports) {
    const [row] = await manager.query<{ statements: Statements }[]>(statementsSql, [id]);
    if (row !== undefined) evidence.push(toEvidence({ ...dated, sequence: Number(id) }, row.statements));
  }
  return evidence;
}

const rowsOfEverything = `
  SELECT code, import_id, superseded_at, superseded_by FROM organisation_period
  UNION ALL SELECT code, import_id, superseded_at, superseded_by FROM place_period
  UNION ALL SELECT member_code, import_id, superseded_at, superseded_by FROM organisation_membership`;

/**
 * Codes that something else than a kept file tells of: facts of the product, reorganisations and imports of earlier
 * versions. What is known of them is never recomputed from files.
 */
export const codesKeptSql = `
SELECT DISTINCT written.code
FROM (${rowsOfEverything}) written
LEFT JOIN ods_import import ON import.id = written.import_id
WHERE import.id IS NULL
   OR (written.superseded_at IS NOT NULL AND written.superseded_by IS NULL)
   OR (import.reverses IS NULL AND NOT EXISTS (SELECT FROM ods_import_evidence kept WHERE kept.import_id = import.id))`;

/** Codes that are compared with what is known of them, instead of being worked out from all files. */
export async function readCodesKept(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.query<{ code: string }[]>(codesKeptSql);
  return new Set(rows.map(({ code }) => code));
}

export const newestUnkeptSql = `
SELECT max(import.as_of)::text AS day
FROM ods_import import
WHERE import.reverses IS NULL
  AND (split_part(import.source, ' ', 1) = 'etr') = ($1 = 'etr')
  AND NOT EXISTS (SELECT FROM ods_import reversal WHERE reversal.reverses = import.id)
  AND NOT EXISTS (SELECT FROM ods_import_evidence kept WHERE kept.import_id = import.id)`;

/** The day of the newest import of a former version about the same bodies as a kind of file; null where there is none. */
export async function readNewestUnkept(manager: EntityManager, kind: string): Promise<string | null> {
  const [row] = await manager.query<{ day: string | null }[]>(newestUnkeptSql, [kind]);
  return row?.day ?? null;
}
