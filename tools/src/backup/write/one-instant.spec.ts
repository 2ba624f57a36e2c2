import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import { backupDatabases } from '../../testing/backup-databases.builder.js';
import type { BackupDatabases, MadeDatabase } from '../../testing/backup-databases.builder.js';
import { loadBackup } from '../load/load-backup.js';
import { migrateTo } from '../load/migrate-to.js';
import { openBackup } from '../read/open-backup.js';
import { withSession } from '../source/connect.js';
import { refusePartialReader } from '../source/whole-reader.query.js';
import { BackupFile } from './backup-file.js';
import { writeBackup } from './write-backup.js';

/** Two accounts whose sum never changes, and a chain of events in which each names the one before. */
const bankSql = `
CREATE TABLE account (id integer PRIMARY KEY, pence bigint NOT NULL, filler text);
CREATE TABLE middle AS SELECT n, md5(n::text) AS words FROM generate_series(1, 60000) n;
CREATE TABLE zz_event (number integer PRIMARY KEY, after integer REFERENCES zz_event, pence bigint NOT NULL);
CREATE TABLE session (token text);
INSERT INTO account VALUES (1, 1000000), (2, 1000000);
INSERT INTO zz_event VALUES (0, NULL, 0);`;

const transferSql = `
WITH moved AS (INSERT INTO zz_event SELECT max(number) + 1, max(number), $1 FROM zz_event RETURNING pence),
  taken AS (UPDATE account SET pence = account.pence - moved.pence FROM moved WHERE id = 1 RETURNING 1)
UPDATE account SET pence = account.pence + moved.pence FROM moved WHERE id = 2`;
const stateSql = `
SELECT (SELECT sum(pence) FROM account)::float8 AS sum, (SELECT 1000000 - pence FROM account WHERE id = 1)::float8 AS taken,
  (SELECT sum(pence) FROM zz_event)::float8 AS moved, (SELECT max(number) + 1 = count(*) FROM zz_event) AS "isChain",
  (SELECT count(*) FROM middle)::float8 AS middle`;

let databases: BackupDatabases;
let source: MadeDatabase;
beforeAll(async () => {
  databases = await backupDatabases(bankSql);
  source = await databases.make(true);
});
afterAll(() => databases.drop());

async function stateOf(path: string): Promise<unknown> {
  const copy = await databases.make(false);
  const backup = await openBackup(path);
  await migrateTo(backup.contents, { ...copy, migrations: databases.migrations });
  await withSession(copy.adminUrl, (session) => loadBackup(session, backup));
  return withSession(copy.adminUrl, async (session) => (await session.query(stateSql)).rows[0]);
}

describe('a backup', () => {
  it('is of one instant while others write', async () => {
    const writing = new AbortController();
    let transfers = 0;
    const writer = withSession(source.adminUrl, async (session) => {
      while (!writing.signal.aborted) {
        await session.query(transferSql, [1 + (transfers % 97)]);
        transfers += 1;
      }
    });
    const before = [];
    const paths = [];
    for (let run = 0; run < 4; run += 1) {
      before.push(transfers);
      paths.push(await databases.backUp(source));
    }
    writing.abort();
    await writer;
    expect(transfers).toBeGreaterThan(before[3]!);
    for (const path of paths) {
      const state = (await stateOf(path)) as { taken: number };
      expect(state).toEqual({ sum: 2_000_000, taken: state.taken, moved: state.taken, isChain: true, middle: 60_000 });
    }
  });

  it('can be read by this account only, and is not overwritten', async () => {
    const path = await databases.backUp(source);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await expect(BackupFile.begin(path)).rejects.toThrow(/is there already and is not overwritten/);
  });

  it('leaves no file behind when it fails, and none when another has its name by then', async () => {
    const path = join(databases.folder, 'failing.backup');
    const order = { product: '0', compression: 'none' } as const;
    const attempt = async (spoil: (pid: number) => Promise<void> | void) => {
      const file = await BackupFile.begin(path);
      return withSession(source.adminUrl, async (session) => {
        const [own] = (await session.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows;
        const writing = writeBackup({ session, file, ...order });
        writing.catch(() => undefined);
        await spoil(own!.pid);
        return writing;
      });
    };
    const cut = attempt((pid) =>
      withSession(source.adminUrl, async (admin) => void (await admin.query('SELECT pg_terminate_backend($1)', [pid]))),
    );
    await expect(cut).rejects.toThrow(/connection to the database was lost/);
    expect(() => statSync(`${path}.partial`)).toThrow(/ENOENT/);
    await expect(attempt(() => writeFileSync(path, 'other'))).rejects.toThrow(/is there already/);
    expect(() => statSync(`${path}.partial`)).toThrow(/ENOENT/);
  });

  it.each([
    ['a folder that is not there', 'nowhere/x.backup', /There is no folder .*nowhere to write the backup to/],
    ['a name that another backup is being written to', 'twice.backup', /another backup is being written to this name/],
  ])('says in one line that it cannot be written to %s', async (_what, name, line) => {
    if (name === 'twice.backup') writeFileSync(join(databases.folder, `${name}.partial`), '');
    await expect(BackupFile.begin(join(databases.folder, name))).rejects.toThrow(line);
  });
});

describe('a role that sees only a part', () => {
  it('is refused, and what to do is said: the owner, whom row-level security holds, and the application', async () => {
    const product = await createTestDatabase();
    try {
      const asked = (url: string) => withSession(url, refusePartialReader);
      await expect(asked(product.ownerUrl)).rejects.toThrow(
        /role monitor_owner sees only some rows of \d+ tables \(.*CREATE ROLE monitor_backup LOGIN BYPASSRLS/,
      );
      await expect(asked(product.loginUrl)).rejects.toThrow(/role monitor_login may not read schema jobs, /);
    } finally {
      await product.drop();
    }
  });
});
