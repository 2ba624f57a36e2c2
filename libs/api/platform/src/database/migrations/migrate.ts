import type { Client } from 'pg';
import { roleOf } from '../../config/database-address.js';
import { applyMigrations } from './apply-migrations.js';
import { connectOwner } from './connect-owner.js';
import { patientAttempts } from './lock-patience.js';
import type { Attempt } from './lock-patience.js';
import { readMigrationFiles } from './migration-file.js';
import { holdMigrationLock } from './migration-lock.js';
import { createMigrationLedger, migrationStatus } from './migration-status.js';
import { prepareRoles } from './prepare-roles.js';

export interface MigrateOptions {
  /** Address of the database as the role that owns the schema. */
  ownerUrl: string;
  /** Address the application connects with; the owner's when it is not given. */
  poolUrl?: string;
  /** Folder of `NNNN-name.sql` files. */
  directory: string;
  log?: (line: string) => void;
  /** How patiently it asks for the tables that it changes. */
  attempts?: readonly Attempt[];
}

/** Brings the schema up to date and says which steps it took. Throws an OperatorError where an operator can mend it. */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const { ownerUrl, poolUrl = ownerUrl, directory, log, attempts = patientAttempts } = options;
  const files = await readMigrationFiles(directory);
  const session = await connectOwner(ownerUrl);
  try {
    await holdMigrationLock(session, log);
    await prepareRoles(session, roleOf(poolUrl) || (await currentUser(session)));
    await createMigrationLedger(session);
    const { pending } = await migrationStatus(session, files);
    if (pending.length > 0) {
      log?.(`Updating the database: ${pending.join(', ')}`);
      await applyMigrations(ownerUrl, files, attempts, log);
    }
    return pending;
  } finally {
    await session.end();
  }
}

async function currentUser(session: Client): Promise<string> {
  return (await session.query<{ name: string }>('SELECT current_user AS name')).rows[0]!.name;
}
