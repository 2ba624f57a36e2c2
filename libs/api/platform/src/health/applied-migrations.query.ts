import type { DataSource } from 'typeorm';

export const appliedMigrationsSql = 'SELECT name FROM migration_file';

/** Names of the migrations that the database has been through. */
export async function readAppliedMigrations(dataSource: DataSource): Promise<Set<string>> {
  const rows = await dataSource.query<{ name: string }[]>(appliedMigrationsSql);
  return new Set(rows.map(({ name }) => name));
}
