import type { Client } from 'pg';

/** What a database says of itself. */
export interface Beat {
  /** Tells it from another database of the same name. */
  databaseOid: string;
  /** Names of the migrations that it has been through. */
  migrations: string[];
  /** How many standbys follow it. */
  standbys: number;
}

const beatSql = `
SELECT
  (SELECT oid::text FROM pg_database WHERE datname = current_database()) AS "databaseOid",
  (SELECT coalesce(array_agg(name), '{}') FROM migration_file) AS migrations,
  (SELECT count(*)::int FROM pg_stat_replication) AS standbys`;

/** Asks a database how it is. Rejects where it does not answer, or has no schema of the product. */
export async function readBeat(client: Pick<Client, 'query'>): Promise<Beat> {
  const { rows } = await client.query<Beat>(beatSql);
  const [beat] = rows;
  if (beat === undefined) throw new Error('The database said nothing of itself.');
  return beat;
}
