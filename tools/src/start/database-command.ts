import { createDataSource, readServerSettings, TenantTx } from '@monitor/api-platform';
import { checkDatabaseRole } from './check-database-role.js';
import { openDatabase } from './open-database.js';
import { tellFailure } from './tell-failure.js';
import { workspacePath } from './workspace.js';

/**
 * Does the work of a command on the product's database, and closes whatever was opened for it. Only an operator's
 * connection can grant roles; every other command does with the application's.
 */
export async function withDatabase(
  work: (tx: TenantTx) => Promise<void>,
  connection: 'APPLICATION' | 'OPERATOR' = 'APPLICATION',
): Promise<void> {
  const settings = readServerSettings(process.env, workspacePath('.'));
  await checkDatabaseRole(settings, (line) => console.error(line));
  const database = await openDatabase({ settings });
  const url = connection === 'OPERATOR' ? database.ownerUrl : database.url;
  try {
    const dataSource = createDataSource({ url, entities: [], poolSize: 4 });
    await dataSource.initialize();
    try {
      await work(new TenantTx(dataSource));
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.close();
  }
}

/** Runs a command; what it refuses is one line for the operator, not a stack. */
export function runCommand(command: (words: string[]) => Promise<void>): void {
  command(process.argv.slice(2)).catch((failure: unknown) => {
    console.error(tellFailure(failure));
    process.exitCode = 1;
  });
}
