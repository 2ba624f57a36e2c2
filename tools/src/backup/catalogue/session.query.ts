import type { Client } from 'pg';

/** Values are written alike whatever the server's settings, and no name depends on a search path. */
const writeAlikeSql = `
SET client_encoding = 'UTF8'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; SET TimeZone = 'UTC';
SET extra_float_digits = 1; SET bytea_output = 'hex'; SET search_path = '';
SET synchronize_seqscans = off; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0`;

/** Rows are read whole or not at all: where a policy would hide some, the statement fails. */
const readWholeSql = 'SET row_security = off';
const beginReadingSql = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Key of the lock under which migrations run (`platform/database/migrations`). */
const migrationLock = 7_300_418;

/**
 * Begins the one transaction in which a database is read: everything in it is of one instant. `hold` takes the locks that
 * keep the tables in shape; no migration runs between the instant and them.
 */
export async function beginReading(session: Client, hold: () => Promise<void>): Promise<void> {
  await session.query(writeAlikeSql);
  await session.query(readWholeSql);
  await session.query('SELECT pg_advisory_lock_shared($1)', [migrationLock]);
  await session.query(beginReadingSql);
  await hold();
  await session.query('SELECT pg_advisory_unlock_shared($1)', [migrationLock]);
}

/** Ends the transaction in which a database was read. */
export async function endReading(session: Client): Promise<void> {
  await session.query('COMMIT');
}

/** Begins the transaction in which a database is filled: no trigger, no foreign key and no policy is asked. */
export async function beginFilling(session: Client): Promise<void> {
  await session.query(writeAlikeSql);
  await session.query("SET session_replication_role = 'replica'; SET synchronous_commit = off");
  await session.query('BEGIN');
}

/** Keeps what was filled in, and counts it for the planner. */
export async function endFilling(session: Client): Promise<void> {
  await session.query('COMMIT');
  await session.query('SET session_replication_role = DEFAULT; SET synchronous_commit = on');
  await session.query('ANALYZE');
}
