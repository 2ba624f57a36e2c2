import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError, startEmbeddedPostgres } from '@monitor/api-platform';
import type { EmbeddedPostgres, ServerSettings } from '@monitor/api-platform';

/** The database that is backed up. */
export interface Source {
  /** Address of a role that should read all of it. */
  url: string;
  /** Stops the embedded PostgreSQL if this call started it. */
  close(): Promise<void>;
}

/**
 * Finds the database of the settings and changes nothing in it, so that a backup can be taken before a new version updates
 * it: BACKUP_DATABASE_URL, else DATABASE_OWNER_URL or DATABASE_URL, else the embedded PostgreSQL of DATA_DIR, running or not.
 */
export async function openSource(
  { databaseUrl, databaseOwnerUrl = databaseUrl, dataDirectory }: ServerSettings,
  readerUrl: string | undefined,
): Promise<Source> {
  if (databaseOwnerUrl !== undefined) {
    return { url: readerUrl ?? databaseOwnerUrl, close: () => Promise.resolve() };
  }
  const { adminUrl, stop } = await openEmbedded(dataDirectory);
  return { url: otherDatabase(adminUrl, 'monitor'), close: stop };
}

/** The embedded PostgreSQL of a data directory. A directory without one is refused, unless it `mayBeNew`. */
export async function openEmbedded(dataDirectory: string, { mayBeNew = false } = {}): Promise<EmbeddedPostgres> {
  const home = join(dataDirectory, 'database');
  if (!mayBeNew && !existsSync(home)) {
    throw new OperatorError(
      `There is no database in ${dataDirectory}. Set DATA_DIR to the data directory of the product, or DATABASE_URL to its database.`,
    );
  }
  return startEmbeddedPostgres({ dataDirectory: home, whenInUse: 'share' });
}

/** The same role's address of another database of one server. */
export function otherDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
