import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { roleOf } from '../../config/database-address.js';
import { OperatorError } from '../../config/operator-error.js';
import { hasCode } from '../failure-code.js';
import { connectionTo } from '../hosts/index.js';
import { connectOwner } from './connect-owner.js';
import { readMigrationFiles } from './migration-file.js';
import type { MigrationFile } from './migration-file.js';
import { createMigrationLedger, migrationStatus } from './migration-status.js';
import { prepareRoles } from './prepare-roles.js';
import { toMigrationClass } from './to-migration-class.js';

export interface MigrateOptions {
  /** Address of the database as the role that owns the schema. */
  ownerUrl: string;
  /** Address the application connects with; the owner's when it is not given. */
  poolUrl?: string;
  /** Folder of `NNNN-name.sql` files. */
  directory: string;
  log?: (line: string) => void;
}

/** Key of the lock that lets one process migrate at a time. */
const migrationLock = 7_300_418;

/** Brings the schema up to date and says which steps it took. Throws an OperatorError where an operator can mend it. */
export async function migrate({ ownerUrl, poolUrl = ownerUrl, directory, log }: MigrateOptions): Promise<string[]> {
  const files = await readMigrationFiles(directory);
  const session = await connectOwner(ownerUrl);
  try {
    await session.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await prepareRoles(session, roleOf(poolUrl) || (await currentUser(session)));
    await createMigrationLedger(session);
    const { pending } = await migrationStatus(session, files);
    if (pending.length > 0) {
      log?.(`Updating the database: ${pending.join(', ')}`);
      await applyMigrations(ownerUrl, files);
    }
    return pending;
  } finally {
    await session.end();
  }
}

async function applyMigrations(ownerUrl: string, files: MigrationFile[]): Promise<void> {
  const { connectionString, ...choice } = connectionTo(ownerUrl);
  const dataSource = new DataSource({
    type: 'postgres',
    url: connectionString,
    extra: choice,
    synchronize: false,
    installExtensions: false,
    migrations: files.map(toMigrationClass),
    migrationsTransactionMode: 'each',
    poolErrorHandler: () => undefined,
    // A failed step is thrown to the caller, who says it once; TypeORM's own logger would print it as well.
    logger: 'debug',
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } catch (failure) {
    if (!hasCode(failure, '55P03')) throw failure;
    throw new OperatorError(
      'The database could not be updated: other work held a table for longer than 2 s. Try again when it is less busy.',
    );
  } finally {
    await dataSource.destroy();
  }
}

async function currentUser(session: Client): Promise<string> {
  return (await session.query<{ name: string }>('SELECT current_user AS name')).rows[0]!.name;
}
