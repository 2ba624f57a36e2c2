import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '@monitor/api-platform';
import { clusterAddresses, databaseUrl } from '@monitor/testing';
import type { NewDatabase } from '../backup/load/migrate-to.js';
import { withSession } from '../backup/source/connect.js';
import { Closers } from '../start/closers.js';
import { backupDatabases } from '../testing/backup-databases.builder.js';
import type { BackupDatabases, MadeDatabase } from '../testing/backup-databases.builder.js';
import { goBack, listKept, removeKept } from './kept-databases.js';
import { restoreBackup } from './restore-backup.js';
import type { Server } from './server.js';

const smallSql = `
CREATE TABLE person (issuer text, subject text, display_name text, created_at timestamptz DEFAULT now());
CREATE TABLE session (token text);
CREATE TABLE large AS SELECT n, md5(n::text) AS words FROM generate_series(1, 100000) n;
GRANT SELECT ON person TO monitor_login;
INSERT INTO session VALUES ('secret')`;

let databases: BackupDatabases;
let present: MadeDatabase;
let server: Server;
let path: string;
const lines: string[] = [];
const log = (line: string) => void lines.push(line);
const bringUpToDate = (database: NewDatabase) =>
  migrate({ ...database, directory: database.migrations }).then(() => undefined);
const yes = () => Promise.resolve();

/** What is asked of the database that has the present one's name now. */
const ask = (sql: string) =>
  withSession(present.adminUrl, async (session) => (await session.query<{ is: unknown }>(sql)).rows[0]?.is);
const people = `SELECT string_agg(display_name, ',' ORDER BY display_name) AS is FROM person`;
const addPerson = (name: string) =>
  withSession(present.adminUrl, (session) =>
    session.query(`INSERT INTO person (issuer, subject, display_name) VALUES ('test', $1, $1)`, [name]),
  );

async function restore(confirm: () => Promise<void> = yes): Promise<string> {
  const closers = new Closers();
  const { migrations } = databases;
  try {
    return await restoreBackup({ server, file: path, migrations, bringUpToDate, confirm, closers, log });
  } finally {
    await closers.closeAll();
  }
}

const namesBeside = () =>
  withSession(server.adminUrl, async (admin) => {
    const sql = 'SELECT datname::text AS name FROM pg_database WHERE starts_with(datname, $1) ORDER BY 1';
    return (await admin.query<{ name: string }>(sql, [`${present.name}_`])).rows.map(({ name }) => name);
  });

beforeAll(async () => {
  databases = await backupDatabases(smallSql);
  present = await databases.make(true);
  server = { ...clusterAddresses(), present: present.name };
  await addPerson('Before');
  path = await databases.backUp(present);
});
beforeEach(() => void lines.splice(0));
afterAll(() => databases.drop());

describe('a restore', () => {
  it('changes nothing before it is confirmed, and says what is not in the backup', async () => {
    await addPerson('Since');
    await expect(restore(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(lines.join('\n')).toMatch(/Written to \w+ since 2[-\d]+T[\d:.]+Z, in rows: .*person 1/);
    expect(await ask(people)).toBe('Before,Since');
    expect(await namesBeside()).toEqual([]);
  });

  it('puts the backup in the place of the present database, sends everybody away, and keeps what was there', async () => {
    const pool = withSession(present.poolUrl, (session) => session.query('SELECT pg_sleep(30)'));
    const kept = await restore();
    await expect(pool).rejects.toThrow(/connection to the database was lost/);
    expect(await ask(people)).toBe('Before');
    expect(await ask('SELECT count(*)::int AS is FROM session')).toBe(0);
    expect(await listKept(server)).toEqual([
      expect.stringMatching(new RegExp(`^${kept} {3}\\d+ MB {3}what ${present.name} was until 2`)),
    ]);
    expect(lines.at(-1)).toContain(`npm run restore -- --back ${kept}`);
  });

  it('can be undone and undone again, and a kept database removed', async () => {
    const [kept] = await namesBeside();
    const run = { server, migrations: databases.migrations, bringUpToDate, confirm: yes, log };
    const undone = await goBack({ ...run, database: kept! });
    expect(await ask(people)).toBe('Before,Since');
    const again = await goBack({ ...run, database: undone });
    expect(await ask(people)).toBe('Before');
    await removeKept({ ...run, database: again });
    expect(await namesBeside()).toEqual([]);
    await expect(removeKept({ ...run, database: present.name })).rejects.toThrow(
      /wanted a database that a restore kept/,
    );
  });

  it('leaves the present database as it is, or the backup whole in its place, whenever it is cut off', async () => {
    await addPerson('Since');
    let swaps = 0;
    for (const afterMs of [0, 150, 350, 600, 900, 1400]) {
      const restoring = restore().then(
        () => (swaps += 1),
        () => undefined,
      );
      await sleep(afterMs);
      await cutOff();
      await restoring;
      expect(['Before', 'Before,Since']).toContain(await ask(people));
      expect(await namesBeside()).toHaveLength(swaps);
      if ((await ask(people)) === 'Before') await addPerson('Since');
    }
    await restore();
    expect(await ask(people)).toBe('Before');
  });

  it('clears away what one that was killed left, also while its last statement runs, and says that it did not count', async () => {
    const left = `${present.name}_restoring_20261126t204109123`;
    await withSession(server.adminUrl, (admin) => admin.query(['CREATE DATABASE', left].join(' ')));
    const running = withSession(databaseUrl(server.adminUrl, left), (session) => session.query('SELECT pg_sleep(30)'));
    running.catch(() => undefined);
    expect(await listKept(server)).toContainEqual(expect.stringMatching(new RegExp(`^${left} .* does not count$`)));
    await restore();
    await expect(running).rejects.toThrow(/connection to the database was lost/);
    expect(lines).toContainEqual(expect.stringMatching(/^The restore of 2026-11-26T20:41:09Z was cut off: \w+ stayed/));
    expect(await namesBeside()).not.toContain(left);
  });

  it('is refused while another is under way, which goes on', async () => {
    let refusal: unknown;
    await restore(async () => void (refusal = await restore().catch((failure: unknown) => failure)));
    expect(String(refusal)).toContain('Another restore is under way here');
    expect(await ask(people)).toBe('Before');
  });

  it('takes a backup of an older version on to this one, and refuses one of a newer', async () => {
    const later = join(databases.migrations, '0002-later.sql');
    await writeFile(later, 'ALTER TABLE person ADD note text');
    await restore();
    expect(await ask('SELECT count(note)::int AS is FROM person')).toBe(0);
    path = await databases.backUp(present);
    await rm(later);
    await expect(restore()).rejects.toThrow(/taken by a newer version of the product .* migration 0002-later/);
    expect(await ask('SELECT count(note)::int AS is FROM person')).toBe(0);
  });
});

/** Ends every session that a restore has, as the end of its process would. */
async function cutOff(): Promise<void> {
  const sql = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND (datname LIKE $1 OR application_name LIKE '%backup')`;
  await withSession(databaseUrl(server.adminUrl, 'postgres'), (admin) =>
    admin.query(sql, [`${present.name}\\_restoring%`]),
  );
}
