import { join } from 'node:path';
import { checkSettings, prepareDataDirectory, readBackupSettings } from '@monitor/api-platform';
import type { ServerSettings } from '@monitor/api-platform';
import { startBackups } from '../backup-schedule/start-schedule.js';
import { ApiKeeper } from './api-keeper.js';
import { checkDatabaseRole } from './check-database-role.js';
import { knowsOwner } from './check-migrated.query.js';
import type { Closers } from './closers.js';
import { untilDatabaseAnswers } from './database-answers.js';
import { loadDemonstration } from './load-demonstration.js';
import { openDatabase } from './open-database.js';
import type { OpenDatabase } from './open-database.js';
import { warnOfConflicts } from './warn-of-conflicts.js';
import { workspacePath } from './workspace.js';

/**
 * Starts database and server in order. Every setting is checked before anything is touched: a refused start leaves no
 * data directory behind, and no database that was made or migrated for nothing.
 */
export async function bringUp(
  environment: NodeJS.ProcessEnv,
  closers: Closers,
  log: (line: string) => void,
): Promise<ApiKeeper> {
  const { server: settings, signIn } = checkSettings(environment, workspacePath('.'));
  const backups = readBackupSettings(environment, workspacePath('.'));
  await checkDatabaseRole(settings, log);
  await prepareDataDirectory(settings.dataDirectory);
  if (settings.databaseUrl === undefined) log(`Starting PostgreSQL in ${settings.dataDirectory}`);
  const database = await closers.opened(
    () => openDatabase({ settings, whenInUse: 'refuse', log, givenUp: closers.signal }),
    (opened) => opened.close(),
  );
  if (settings.demonstration && knowsOwner(settings)) await loadDemonstration(database.ownerUrl, log);
  await warnOfConflicts(database.url, log);
  log('Starting the server');
  const server = serverOf(settings, reachableAddress(signIn.host), database);
  const api = await closers.opened(
    () => ApiKeeper.start({ ...server, log }, closers.signal),
    (opened) => opened.drain(),
  );
  if (signIn.provider.kind === 'EMBEDDED' && signIn.provider.isOpen) {
    log('DEMONSTRATION_SIGN_IN=anyone: ANYBODY who reaches this service can sign in as ANYBODY.');
  }
  const schedule = { dataDirectory: settings.dataDirectory, program: workspacePath('tools/dist/backup/main.js'), log };
  await closers.opened(
    () => startBackups(backups, schedule),
    async (opened) => opened?.stop(),
  );
  log(`ready at http://localhost:${settings.port}`);
  return api;
}

/** The server's program, and where it is reached and logs. */
function serverOf({ port, dataDirectory }: ServerSettings, host: string, database: OpenDatabase) {
  const { url: databaseUrl, home } = database;
  return {
    program: workspacePath('apps/api/dist/main.js'),
    port,
    host,
    databaseUrl,
    logFile: join(dataDirectory, 'server.log'),
    // The server watches the room of PostgreSQL's files, which may lie on another disk than the data directory.
    ...(home !== null && { environment: { DATABASE_DIRECTORY: home } }),
    untilDatabaseAnswers: (givenUp: AbortSignal) => untilDatabaseAnswers(databaseUrl, givenUp),
  };
}

/** The address at which this machine reaches a server that listens on `host`, which may stand for all of its addresses. */
function reachableAddress(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}
