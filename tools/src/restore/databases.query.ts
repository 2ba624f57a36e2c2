import type { Client } from 'pg';

const listSql = `
SELECT datname::text AS name, pg_database_size(oid)::float8 AS bytes FROM pg_database
WHERE starts_with(datname, $1) ORDER BY datname`;
const dataDirectorySql = 'SHOW data_directory';
const endSessionsSql = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1';
const claimSql = 'SELECT pg_try_advisory_lock($1) AS claimed';
const endSignInsSql = 'DELETE FROM public.session';

/** A database of the server, and how much it takes there. */
export interface ServerDatabase {
  name: string;
  bytes: number;
}

/** The databases whose names begin so. */
export async function readDatabases(admin: Client, beginning: string): Promise<ServerDatabase[]> {
  return (await admin.query<ServerDatabase>(listSql, [beginning])).rows;
}

/** Folder in which the server keeps its files. */
export async function readDataDirectory(admin: Client): Promise<string> {
  return (await admin.query<{ data_directory: string }>(dataDirectorySql)).rows[0]!.data_directory;
}

/** Makes an empty database that belongs to the owner of the schema. */
export async function createDatabase(admin: Client, name: string, owner: string): Promise<void> {
  const [database, role] = [admin.escapeIdentifier(name), admin.escapeIdentifier(owner)];
  await admin.query(['CREATE DATABASE', database, 'OWNER', role, 'TEMPLATE template0'].join(' '));
}

/** Key of the lock, in the maintenance database, that says whose restore is under way. */
const restoreLock = 7_300_418;

/** Makes a session the one that restores; the lock falls with it, however its process ends. False while another has it. */
export async function claimRestore(admin: Client): Promise<boolean> {
  return (await admin.query<{ claimed: boolean }>(claimSql, [restoreLock])).rows[0]?.claimed === true;
}

/** Removes a database that nobody may need, with what a process that was killed still has running in it. */
export async function dropAbandoned(admin: Client, name: string): Promise<void> {
  await admin.query(['DROP DATABASE', admin.escapeIdentifier(name), 'WITH (FORCE)'].join(' '));
}

/** Removes a database for ever; one that somebody is connected to is refused by the server. */
export async function dropDatabase(admin: Client, name: string): Promise<void> {
  await admin.query(['DROP DATABASE', admin.escapeIdentifier(name)].join(' '));
}

/** Ends every session of a database. */
export async function endSessions(admin: Client, database: string): Promise<void> {
  await admin.query(endSessionsSql, [database]);
}

/**
 * Gives the present database another name and its name to another, in one transaction: whatever ends it, both have their
 * old names or both their new ones. From the first statement on nobody new gets in; whoever is in must be sent away meanwhile.
 */
export async function renameTogether(
  admin: Client,
  names: { present: string; kept: string; next: string },
): Promise<void> {
  const [present, kept, next] = [names.present, names.kept, names.next].map((name) => admin.escapeIdentifier(name));
  await admin.query('BEGIN');
  try {
    await admin.query(['ALTER DATABASE', present, 'RENAME TO', kept].join(' '));
    await admin.query(['ALTER DATABASE', next, 'RENAME TO', present].join(' '));
    await admin.query('COMMIT');
  } catch (failure) {
    await admin.query('ROLLBACK');
    throw failure;
  }
}

/** Ends every sign-in that a database knows of: what has happened to those people since, it does not know. */
export async function endSignIns(session: Client): Promise<void> {
  await session.query(endSignInsSql);
}
