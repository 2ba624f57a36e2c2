import { OperatorError, readServerSettings } from '@monitor/api-platform';
import { checkDatabaseRole } from '../start/check-database-role.js';
import { knowsOwner } from '../start/check-migrated.query.js';
import { runCommand } from '../start/database-command.js';
import { openDatabase } from '../start/open-database.js';
import { workspacePath } from '../start/workspace.js';

/**
 * Brings a database up to date as its owner and ends, for a server that must never know the owner's password. `npm start`
 * does the same by itself where it knows the owner.
 */
runCommand(async () => {
  const settings = readServerSettings(process.env, workspacePath('.'));
  const log = (line: string) => console.log(line);
  if (!knowsOwner(settings)) {
    throw new OperatorError(
      'DATABASE_OWNER_URL: found nothing, wanted the address of the database as the role that owns its schema.',
    );
  }
  await checkDatabaseRole(settings, log);
  const database = await openDatabase({ settings, log });
  await database.close();
  log('The database is up to date');
});
