import pg from 'pg';
import type { Pool, PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';

/** Which database it is, and the migrations that it has been through. */
export const databaseStandingSql = `
SELECT (SELECT oid::text FROM pg_database WHERE datname = current_database()) AS "databaseId",
       ARRAY(SELECT name::text FROM migration_file) AS migrations,
       (SELECT count(*)::int FROM pg_stat_replication) AS standbys`;

export interface DatabaseStanding {
  /** PostgreSQL's own number of the database: another one under the same name has another. */
  databaseId: string;
  migrations: string[];
  /** How many standbys follow it. */
  standbys: number;
}

/** A question that is asked each second must be answered in less, or it is answered that there is no answer. */
const patienceMs = 1_500;

/**
 * One connection for readiness alone, made as those of the pool are: however busy they are, and for whatever, it does
 * not wait for them. One that does not answer in time is given up.
 */
export function openHealthPool(dataSource: DataSource, onIdleFailure: (failure: Error) => void): Pool {
  const { options } = (dataSource.driver as unknown as { master: { options: PoolConfig } }).master;
  const pool = new pg.Pool({
    ...options,
    max: 1,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    statement_timeout: patienceMs,
    application_name: 'digital-inclusion-monitor health',
  });
  pool.on('error', onIdleFailure);
  return pool;
}

export async function readDatabaseStanding(pool: Pool): Promise<DatabaseStanding> {
  const { rows } = await pool.query<DatabaseStanding>(databaseStandingSql);
  const [standing] = rows;
  if (standing === undefined) throw new Error('The database does not say what it is.');
  return standing;
}
