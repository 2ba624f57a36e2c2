import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from 'pg';
import { backupDatabases, everyKindSql } from '../testing/backup-databases.builder.js';
import type { BackupDatabases, MadeDatabase } from '../testing/backup-databases.builder.js';
import { compareWithBackup } from './compare/compare-backup.js';
import { loadBackup } from './load/load-backup.js';
import { migrateTo } from './load/migrate-to.js';
import { refuseDamaged } from './read/check-blocks.js';
import { openBackup } from './read/open-backup.js';
import { withSession } from './source/connect.js';

let databases: BackupDatabases;
beforeAll(async () => void (databases = await backupDatabases(everyKindSql)));
afterAll(() => databases.drop());

const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', '\\N', '\\.', '\t', 'a\nb\r\nc', '"\'`', 'Ŵrexham 🏥', '\u2028', 'NULL', '{}'),
  )
  .map((text) => text.replaceAll('\0', ''));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 4 });
const instants = fc.date({
  min: new Date(-60_000_000_000_000),
  max: new Date(250_000_000_000_000),
  noInvalidDate: true,
});
const trees = fc.oneof(words, fc.integer(), fc.array(words), fc.dictionary(fc.string({ maxLength: 5 }), fc.nat()));
const json = trees.map((tree) => JSON.stringify(tree).replaceAll('\\u0000', ''));
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** The values of a row of `wild`, in the order of its columns. */
const wildRows = fc.tuple(
  maybe(words),
  maybe(fc.constantFrom('short', '', 'twelve signs')),
  maybe(fc.boolean()),
  maybe(fc.integer({ min: -32768, max: 32767 })),
  maybe(int32),
  maybe(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)),
  maybe(fc.constantFrom('0', '-0.00', '1e-30', 'NaN', '123456789012345678901234567890.123456789', 'Infinity')),
  maybe(fc.oneof(fc.double({ noNaN: false }).map(String), fc.constantFrom('-0', '5e-324', 'NaN', '-Infinity'))),
  maybe(fc.constantFrom('2024-02-29', '0001-01-01', 'infinity', '4713-01-01 BC', '2026-11-26')),
  maybe(
    fc.oneof(
      instants.map((at) => at.toISOString()),
      fc.constant('-infinity'),
    ),
  ),
  maybe(fc.constantFrom('2026-11-26 20:41:09.300816', '1999-12-31 23:59:59.999999')),
  maybe(fc.constantFrom('1 year 2 mons -3 days 04:05:06.789', '-00:00:00.000001', '0')),
  maybe(fc.uuid()),
  maybe(json),
  maybe(json),
  maybe(fc.array(maybe(words), { maxLength: 4 })),
  maybe(fc.array(maybe(int32), { maxLength: 4 })),
  maybe(fc.array(fc.uuid(), { maxLength: 2 })),
  maybe(fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes))),
  maybe(fc.constantFrom('calm', 'so so', 'tired')),
);

const insertWild = `INSERT INTO wild VALUES (DEFAULT, ${Array.from({ length: 20 }, (_, index) => `$${index + 1}`).join(', ')}, DEFAULT)`;
const tables = [
  'wild',
  '"odd ""name"""',
  'parent',
  'beside.event_a',
  'beside.event_rest',
  'hidden',
  'nothing',
  'migration_file',
];

async function fill(session: Client, rows: unknown[][]): Promise<void> {
  for (const row of rows) await session.query(insertWild, row);
  await session.query(`INSERT INTO "odd ""name""" SELECT $1, n FROM generate_series(1, $2) n`, [
    'tab\there',
    rows.length,
  ]);
  await session.query('INSERT INTO parent VALUES (2, NULL, $1), (1, 2, NULL)', ['x'.repeat(300_000)]);
  await session.query(`INSERT INTO beside.event (kind, at) VALUES ('a', now()), ('b', now()), ('c', now())`);
  await session.query(`INSERT INTO hidden VALUES ('R0A', 'one'), ('R0B', NULL)`);
  // Rows that are gone leave room, which later ones take: the order on the disk is not that of writing.
  await session.query('DELETE FROM wild WHERE id % 3 = 0');
}

/** Every row of every table as text, read without anything of the backup. */
const everything = (database: MadeDatabase) =>
  withSession(database.adminUrl, async (session) => {
    const found: Record<string, string[]> = {};
    for (const table of tables) {
      const { rows } = await session.query<{ row: string }>(['SELECT t::text AS row FROM', table, 't'].join(' '));
      found[table] = rows.map(({ row }) => row).sort();
    }
    return found;
  });

async function restore(path: string): Promise<MadeDatabase> {
  const backup = await openBackup(path);
  await refuseDamaged(backup);
  const database = await databases.make(false);
  await migrateTo(backup.contents, { ...database, migrations: databases.migrations });
  const differences = await withSession(database.adminUrl, async (session) => {
    await loadBackup(session, backup);
    return compareWithBackup(session, backup);
  });
  expect(differences).toEqual([]);
  return database;
}

describe('a backup, restored', () => {
  it.each([
    [1, 'gzip'],
    [2, 'none'],
    [3, 'gzip'],
  ] as const)('is what it was taken from, whatever the rows hold (seed %i, %s)', async (seed, compression) => {
    const rows = fc.sample(wildRows, { seed, numRuns: 60 });
    const source = await databases.make(true);
    await withSession(source.adminUrl, (session) => fill(session, rows));
    const copy = await restore(await databases.backUp(source, compression));
    expect(await everything(copy)).toEqual(await everything(source));
  });

  it('goes on numbering where the original would, and holds the same rules', async () => {
    const source = await databases.make(true);
    await withSession(source.adminUrl, (session) => fill(session, fc.sample(wildRows, { seed: 4, numRuns: 5 })));
    const copy = await restore(await databases.backUp(source));
    const next = (database: MadeDatabase) =>
      withSession(database.adminUrl, async (session) => {
        const wild = await session.query<{ id: string }>(
          `INSERT INTO wild (words) VALUES ('next') RETURNING id, length_of_words`,
        );
        const event = await session.query(
          `INSERT INTO beside.event (kind, at) VALUES ('a', '2026-01-01') RETURNING id`,
        );
        return [...wild.rows, ...event.rows];
      });
    expect(await next(copy)).toEqual(await next(source));
    const orphan = withSession(copy.adminUrl, (session) => session.query('INSERT INTO parent VALUES (9, 8)'));
    await expect(orphan).rejects.toThrow(/violates foreign key/);
  });

  it('is an empty database again where nothing was in it', async () => {
    const source = await databases.make(true);
    expect(await everything(await restore(await databases.backUp(source)))).toEqual(await everything(source));
  });
});

describe('the comparison with a backup', () => {
  it('names a changed value, a missing row, a row too many and a sequence that went on', async () => {
    const source = await databases.make(true);
    await withSession(source.adminUrl, (session) => fill(session, fc.sample(wildRows, { seed: 5, numRuns: 4 })));
    const path = await databases.backUp(source);
    const copy = await restore(path);
    await withSession(copy.adminUrl, async (session) => {
      await session.query(`UPDATE hidden SET secret = 'two' WHERE organisation_code = 'R0A'`);
      await session.query('DELETE FROM parent WHERE id = 1');
      await session.query(`INSERT INTO beside.event (kind, at) VALUES ('b', now())`);
      expect(await compareWithBackup(session, await openBackup(path))).toEqual([
        'beside.event_rest: 2 rows in the backup, 3 here',
        'hidden: as many rows (2), but other values',
        'parent: 2 rows in the backup, 1 here',
        'sequence beside.event_id_seq: 3 in the backup, 4 here',
      ]);
    });
  });

  it('takes the same rows in another order for equal', async () => {
    const source = await databases.make(true);
    await withSession(source.adminUrl, (session) => fill(session, []));
    const path = await databases.backUp(source);
    await withSession(source.adminUrl, async (session) => {
      await session.query('UPDATE hidden SET secret = secret WHERE organisation_code = $1', ['R0A']);
      expect(await compareWithBackup(session, await openBackup(path))).toEqual([]);
    });
  });
});
