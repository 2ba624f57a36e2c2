import { join } from 'node:path';
import { migrate, readServerSettings, startEmbeddedPostgres } from '@monitor/api-platform';
import type { ServerSettings } from '@monitor/api-platform';
import { checkMigrated, knowsOwner } from './check-migrated.query.js';
import { loadFacts } from './load-facts.js';
import { workspacePath } from './workspace.js';

export interface OpenDatabaseOptions {
  settings?: ServerSettings;
  /** When another process looks after the embedded PostgreSQL: `share` it (the default), or `refuse` to go on. */
  whenInUse?: 'share' | 'refuse';
  log?: (line: string) => void;
  /** Aborted when the start is to be broken off. */
  givenUp?: AbortSignal | undefined;
}

/** A migrated database to work on, with the facts that the product comes with. */
export interface OpenDatabase {
  /** Address for the application's pool. */
  url: string;
  /** Address as the owner of the schema. */
  ownerUrl: string;
  /** The folder of the embedded PostgreSQL's files; null for a database elsewhere. */
  home: string | null;
  /** Stops the embedded PostgreSQL if this call started it. */
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name and brings its schema and reference facts up to date: DATABASE_URL, else the embedded
 * PostgreSQL of DATA_DIR, which is taken up where it runs already and started where it does not. Without the owner's
 * address it must be up to date already.
 */
export async function openDatabase(options: OpenDatabaseOptions = {}): Promise<OpenDatabase> {
  const { settings = readServerSettings(process.env, workspacePath('.')), log } = options;
  const database = await reach(settings, options);
  try {
    const { ownerUrl, url } = database;
    if (knowsOwner(settings)) {
      await migrate({ ownerUrl, poolUrl: url, directory: workspacePath('apps/api/migrations'), log });
      await loadFacts(url);
    } else {
      await checkMigrated(url);
    }
    return database;
  } catch (failure) {
    await database.close();
    throw failure;
  }
}

async function reach(
  { databaseUrl: url, databaseOwnerUrl: ownerUrl = url, dataDirectory }: ServerSettings,
  { whenInUse = 'share', log = () => undefined, givenUp = new AbortController().signal }: OpenDatabaseOptions,
): Promise<OpenDatabase> {
  if (url !== undefined && ownerUrl !== undefined) {
    return { url, ownerUrl, home: null, close: () => Promise.resolve() };
  }
  const directory = join(dataDirectory, 'database');
  const postgres = await startEmbeddedPostgres({ dataDirectory: directory, whenInUse, log, givenUp });
  const { loginUrl, home, stop } = postgres;
  return { url: loginUrl, ownerUrl: postgres.ownerUrl, home, close: stop };
}
