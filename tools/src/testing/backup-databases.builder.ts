import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { migrate } from '@monitor/api-platform';
import { clusterAddresses, databaseUrl } from '@monitor/testing';
import { withSession } from '../backup/source/connect.js';
import { BackupFile } from '../backup/write/backup-file.js';
import { writeBackup } from '../backup/write/write-backup.js';
import type { Compression } from '../backup/format/contents.js';

/** A schema of every kind of column, key and table that the product has, and a few that it has not. */
export const everyKindSql = `
CREATE SCHEMA beside;
CREATE TYPE beside.mood AS ENUM ('calm', 'so so', 'tired');
CREATE TABLE wild (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  words text, short varchar(12), flag boolean, small smallint, whole integer, big bigint, exact numeric, ratio double precision,
  day date, instant timestamptz, plain timestamp, span interval, code uuid, document json, tree jsonb,
  many text[], numbers integer[], codes uuid[], raw bytea, mood beside.mood,
  length_of_words integer GENERATED ALWAYS AS (length(words)) STORED);
CREATE TABLE "odd ""name""" ("a column" text, "select" integer NOT NULL DEFAULT 7);
CREATE TABLE parent (id integer PRIMARY KEY, parent_id integer REFERENCES parent, note text);
CREATE TABLE beside.event (kind text NOT NULL, at timestamptz NOT NULL, id serial, PRIMARY KEY (kind, id)) PARTITION BY LIST (kind);
CREATE TABLE beside.event_a PARTITION OF beside.event FOR VALUES IN ('a');
CREATE TABLE beside.event_rest PARTITION OF beside.event DEFAULT;
CREATE TABLE hidden (organisation_code text PRIMARY KEY, secret text);
ALTER TABLE hidden ENABLE ROW LEVEL SECURITY;
ALTER TABLE hidden FORCE ROW LEVEL SECURITY;
CREATE TABLE session (token text);
CREATE TABLE nothing ();`;

/** Databases of a spec of its own, with a schema of its own, and files for their backups. */
export interface BackupDatabases {
  folder: string;
  /** Folder of the one migration. */
  migrations: string;
  /** Makes an empty database; `isMigrated` gives it the schema. */
  make(isMigrated: boolean): Promise<MadeDatabase>;
  /** Writes a backup of a database to a new file. */
  backUp(database: MadeDatabase, compression?: Compression): Promise<string>;
  drop(): Promise<void>;
}

export interface MadeDatabase {
  name: string;
  adminUrl: string;
  ownerUrl: string;
  poolUrl: string;
}

/** Prepares for databases that are made by the given statements. */
export async function backupDatabases(sql: string): Promise<BackupDatabases> {
  const { adminUrl, ownerUrl, loginUrl } = clusterAddresses();
  const folder = await mkdtemp(join(tmpdir(), 'monitor-backups-'));
  const migrations = await mkdtemp(join(folder, 'migrations-'));
  await writeFile(join(migrations, '0001-every-kind.sql'), sql);
  const beginning = `backup_${process.pid}_${randomBytes(4).toString('hex')}`;
  let made = 0;
  const named = (name: string): MadeDatabase => ({
    name,
    adminUrl: databaseUrl(adminUrl, name),
    ownerUrl: databaseUrl(ownerUrl, name),
    poolUrl: databaseUrl(loginUrl, name),
  });
  return {
    folder,
    migrations,
    make: async (isMigrated) => {
      const database = named(`${beginning}_${(made += 1)}`);
      await administer(adminUrl, `CREATE DATABASE ${database.name} OWNER monitor_owner`);
      if (isMigrated) await migrate({ ...database, directory: migrations });
      return database;
    },
    backUp: async (database, compression = 'gzip') => {
      const path = join(folder, `${(made += 1)}.backup`);
      const file = await BackupFile.begin(path);
      const order = { file, product: '0.0.0', compression };
      await withSession(database.adminUrl, (session) => writeBackup({ session, ...order }));
      return path;
    },
    drop: async () => {
      const sql = `SELECT format('DROP DATABASE %I WITH (FORCE)', datname) AS drop FROM pg_database WHERE starts_with(datname, $1)`;
      const all = await withSession(adminUrl, (admin) => admin.query<{ drop: string }>(sql, [beginning]));
      for (const { drop } of all.rows) await administer(adminUrl, drop);
      await rm(folder, { recursive: true });
    },
  };
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  await withSession(adminUrl, (admin) => admin.query(statement));
}
