import { readdir } from 'node:fs/promises';
import { createDataSource, OperatorError } from '@monitor/api-platform';
import type { ServerSettings } from '@monitor/api-platform';
import { appliedMigrationsSql, isMigratedSql } from './applied-migrations.query.js';
import { workspacePath } from './workspace.js';

/**
 * Whether this process knows the owner of the schema, as whom alone a database can be migrated. Where only the
 * application's address is given, another process has migrated it before.
 */
export const knowsOwner = ({ databaseUrl, databaseOwnerUrl, allowsOneRole }: ServerSettings): boolean =>
  databaseUrl === undefined || databaseOwnerUrl !== undefined || allowsOneRole;

/** Throws an OperatorError where a database lacks a migration that this version needs, and says who may take it. */
export async function checkMigrated(databaseUrl: string): Promise<void> {
  const files = await readdir(workspacePath('apps/api/migrations'));
  const needed = files.filter((file) => file.endsWith('.sql')).map((file) => file.slice(0, -'.sql'.length));
  const applied = await readApplied(databaseUrl);
  const missing = needed.filter((name) => !applied.has(name)).sort();
  if (missing.length === 0) return;
  throw new OperatorError(
    `The database lacks ${missing.length} of the steps that this version needs (the next is ${missing[0]}), which only ` +
      'its owner can take. Run npm run migrate with DATABASE_OWNER_URL, then start again.',
  );
}

async function readApplied(databaseUrl: string): Promise<Set<string>> {
  const dataSource = createDataSource({ url: databaseUrl, entities: [], poolSize: 1 });
  await dataSource.initialize();
  try {
    const [state] = await dataSource.query<{ isMigrated: boolean }[]>(isMigratedSql);
    if (state?.isMigrated !== true) return new Set();
    const rows = await dataSource.query<{ name: string }[]>(appliedMigrationsSql);
    return new Set(rows.map(({ name }) => name));
  } finally {
    await dataSource.destroy();
  }
}
