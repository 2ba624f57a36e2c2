import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { OperatorError } from '../../config/operator-error.js';
import { hasCode } from '../../errors/failure-code.js';
import { connectionTo } from '../hosts/index.js';
import type { Attempt } from './lock-patience.js';
import type { MigrationFile } from './migration-file.js';
import { toMigrationClass } from './to-migration-class.js';

/** PostgreSQL: waited for a lock as long as it was allowed to. */
const lockNotAvailable = '55P03';

/** Applies what a database does not have yet, each step whole. Gives way to whoever holds a table, and comes again. */
export async function applyMigrations(
  ownerUrl: string,
  files: readonly MigrationFile[],
  attempts: readonly Attempt[],
  log?: (line: string) => void,
): Promise<void> {
  for (const [attempt, { lockTimeoutMs, pauseMs }] of attempts.entries()) {
    if (await tryApplying(ownerUrl, files, lockTimeoutMs)) return;
    if (attempt === 0) log?.('Other work holds a table that changes: trying again until it has finished');
    if (attempt < attempts.length - 1) await wait(pauseMs);
  }
  throw new OperatorError(
    'The database could not be updated: other work held a table all the while. Nothing is half done. Try again when it ' +
      'is less busy.',
  );
}

/** False where a step did not get its locks: those before it are done, it is not. */
async function tryApplying(ownerUrl: string, files: readonly MigrationFile[], lockTimeoutMs: number): Promise<boolean> {
  const { connectionString, ...choice } = connectionTo(ownerUrl);
  const dataSource = new DataSource({
    type: 'postgres',
    url: connectionString,
    extra: choice,
    synchronize: false,
    installExtensions: false,
    migrations: files.map((file) => toMigrationClass(file, lockTimeoutMs)),
    migrationsTransactionMode: 'each',
    poolErrorHandler: () => undefined,
    // A failed step is thrown to the caller, who says it once; TypeORM's own logger would print it as well.
    logger: 'debug',
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    return true;
  } catch (failure) {
    if (hasCode(failure, lockNotAvailable)) return false;
    throw failure;
  } finally {
    await dataSource.destroy();
  }
}
