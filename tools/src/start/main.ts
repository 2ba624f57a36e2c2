import { join } from 'node:path';
import { describeFailure, prepareDataDirectory, readServerSettings } from '@monitor/api-platform';
import { startApi } from './api-process.js';
import type { ApiProcess } from './api-process.js';
import { Closers } from './closers.js';
import { loadDemonstration } from './load-demonstration.js';
import { openDatabase } from './open-database.js';
import { warnOfConflicts } from './warn-of-conflicts.js';
import { whenLeftBehindByNpm } from './watch-parent.js';
import { workspacePath } from './workspace.js';

const log = (line: string) => console.log(line);

/** Starts the whole product in order, and ends it in the opposite order on SIGTERM, SIGINT or a failure. */
export async function start(): Promise<void> {
  const closers = new Closers();
  const end = async (code: number) => {
    const failure = await closers.closeAll();
    if (failure !== null) console.error(describeFailure(failure));
    process.exit(failure === null ? code : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  whenLeftBehindByNpm(() => void end(0));
  try {
    const api = await bringUp(closers);
    const line = await api.lost;
    if (!closers.isClosing) console.error(line);
    await end(1);
  } catch (failure) {
    // What a signal ends while it is still starting has not failed.
    if (!closers.isClosing) console.error(describeFailure(failure));
    await end(1);
  }
}

async function bringUp(closers: Closers): Promise<ApiProcess> {
  const settings = readServerSettings(process.env, workspacePath('.'));
  await prepareDataDirectory(settings.dataDirectory);
  if (settings.databaseUrl === undefined) log(`Starting PostgreSQL in ${settings.dataDirectory}`);
  const database = await closers.opened(
    () => openDatabase({ settings, whenInUse: 'refuse', log }),
    (opened) => opened.close(),
  );
  if (settings.demonstration) await loadDemonstration(database.ownerUrl, log);
  await warnOfConflicts(database.url, log);
  log('Starting the server');
  const server = {
    program: workspacePath('apps/api/dist/main.js'),
    port: settings.port,
    databaseUrl: database.url,
    logFile: join(settings.dataDirectory, 'server.log'),
  };
  const api = await closers.opened(
    () => startApi(server),
    (opened) => opened.drain(),
  );
  log(`ready at http://localhost:${settings.port}`);
  return api;
}
