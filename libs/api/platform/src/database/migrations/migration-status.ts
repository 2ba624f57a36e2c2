import type { Client } from 'pg';
import { OperatorError } from '../../config/operator-error.js';
import type { MigrationFile } from './migration-file.js';

/** Which steps of the schema a database has, and which it still needs. */
export interface MigrationStatus {
  applied: string[];
  pending: string[];
}

/** Makes the table in which each applied step is kept with the digest of its text. */
export async function createMigrationLedger(session: Client): Promise<void> {
  await session.query(`CREATE TABLE IF NOT EXISTS migration_file (
    name       text        NOT NULL CONSTRAINT pk_migration_file PRIMARY KEY,
    sha256     text        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`);
  // A server that is asked whether it is ready looks here before it has taken any identity.
  await session.query('GRANT SELECT ON migration_file TO monitor_login');
}

/**
 * Compares the steps a database has with the files of this version. Throws an OperatorError when a step was edited
 * after it was applied, or when the database is ahead of this version.
 */
export async function migrationStatus(session: Client, files: MigrationFile[]): Promise<MigrationStatus> {
  const ledger = await session.query<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM migration_file ORDER BY name',
  );
  const known = new Map(files.map((file) => [file.name, file]));
  for (const { name, sha256 } of ledger.rows) {
    const file = known.get(name);
    if (file === undefined) {
      throw new OperatorError(
        `The database was made by a newer version: it has migration ${name}, this version knows up to ` +
          `${files.at(-1)?.name ?? 'none'}. Start the newer version, or set DATA_DIR (or DATABASE_URL) to another database.`,
      );
    }
    if (file.sha256 !== sha256) {
      throw new OperatorError(
        `Migration ${name} was changed after it had been applied to this database. ` +
          'Put the file back as it was and write the change as the next migration, or start with a new database.',
      );
    }
  }
  const applied = ledger.rows.map((row) => row.name);
  return { applied, pending: files.map((file) => file.name).filter((name) => !applied.includes(name)) };
}
