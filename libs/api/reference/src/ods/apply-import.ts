import { isDeepStrictEqual } from 'node:util';
import type { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordPeriods } from '../organisations/record-periods.js';
import type { OdsFile } from './ods-file.js';
import { planImport } from './plan-import.js';
import type { ImportPlan } from './plan-import.js';

const oneAtATime = "SELECT pg_advisory_xact_lock(hashtext('ods-import'))";

export const insertImportSql = `
INSERT INTO ods_import (source, content_sha256, added, closed, moved, renamed, refused)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING id`;

async function apply(manager: EntityManager, file: OdsFile, shown: ImportPlan): Promise<void> {
  await manager.query(oneAtATime);
  const plan = await planImport(manager, file);
  if (!isDeepStrictEqual(plan.changes, shown.changes)) {
    throw new DomainError(
      'REVISION_STALE',
      'What is known about organisations changed since the difference was shown. Nothing was imported: run it again.',
    );
  }
  const { counts, refused, changes } = plan;
  const [imported] = await manager.query<{ id: string }[]>(insertImportSql, [
    file.source,
    file.contentSha256,
    counts.ADDED,
    counts.CLOSED,
    counts.MOVED,
    counts.RENAMED,
    refused.length,
  ]);
  const periods = changes.flatMap((change) => change.periods);
  await recordPeriods(manager, { periods, isInvented: false, importId: imported?.id ?? null });
}

/**
 * Imports a file as its plan was shown, all or nothing. A plan without changes writes nothing. Refuses (DomainError)
 * when what is known has changed since.
 */
export async function applyImport(tenantTx: TenantTx, file: OdsFile, plan: ImportPlan): Promise<void> {
  if (plan.changes.length === 0) return;
  await tenantTx.run({ system: 'import' }, (manager) => apply(manager, file, plan));
}

/** When the same file was imported before; null when it was not. */
export async function lastImportOf(manager: EntityManager, { contentSha256 }: OdsFile): Promise<Date | null> {
  const [earlier] = await manager.query<{ importedAt: Date }[]>(
    'SELECT imported_at AS "importedAt" FROM ods_import WHERE content_sha256 = $1 ORDER BY id DESC LIMIT 1',
    [contentSha256],
  );
  return earlier?.importedAt ?? null;
}

/** The latest source of a kind that was imported, for example "gp-reg-pat-prac-map 2022-01-01"; null when none was. */
export async function latestSource(manager: EntityManager, kind: string): Promise<string | null> {
  const [latest] = await manager.query<{ source: string | null }[]>(
    'SELECT max(source) AS source FROM ods_import WHERE starts_with(source, $1)',
    [`${kind} `],
  );
  return latest?.source ?? null;
}
