import { copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backupDatabases, everyKindSql } from '../../testing/backup-databases.builder.js';
import type { BackupDatabases } from '../../testing/backup-databases.builder.js';
import { blockBytes, endMarkBytes, headBytes } from '../format/layout.js';
import { tableInWords } from '../format/contents.js';
import { withSession } from '../source/connect.js';
import { refuseDamaged } from './check-blocks.js';
import { openBackup } from './open-backup.js';
import type { OpenBackup } from './open-backup.js';

let databases: BackupDatabases;
let whole: Buffer;
let backup: OpenBackup;
const check = async (path: string) => refuseDamaged(await openBackup(path));

beforeAll(async () => {
  databases = await backupDatabases(everyKindSql);
  const source = await databases.make(true);
  await withSession(source.adminUrl, async (session) => {
    await session.query(
      `INSERT INTO wild (words) SELECT md5(n::text) || repeat('x', 900) FROM generate_series(1, 2500) n`,
    );
    await session.query(`INSERT INTO hidden SELECT n::text, md5(n::text) FROM generate_series(1, 3000) n`);
    await session.query(`INSERT INTO parent VALUES (1, NULL, 'alone')`);
  });
  const path = await databases.backUp(source, 'none');
  backup = await openBackup(path);
  whole = await readFile(path);
});
afterAll(() => databases.drop());

/** A copy of the backup with other bytes. */
async function copyOf(bytes: Buffer): Promise<string> {
  const path = join(databases.folder, 'damaged.backup');
  await writeFile(path, bytes);
  return path;
}

const flipped = (position: number, bit: number) => {
  const bytes = Buffer.from(whole);
  bytes[position] = bytes[position]! ^ (1 << bit);
  return bytes;
};

const messageOf = async (path: string): Promise<string> =>
  check(path).then(
    () => 'nothing was found',
    (failure: unknown) => (failure instanceof Error ? failure.message : String(failure)),
  );

/** Whether one of the ranges of bytes that a message names has the position in it. */
const namesPosition = (message: string, position: number) =>
  [...message.matchAll(/(\d+)–(\d+)/g)].some(([, from, to]) => Number(from) <= position && position <= Number(to));

describe('a backup of which one bit is another', () => {
  it('is refused, and the place is named, wherever in the file it is', async () => {
    const contentsAt = backup.contents.tables.reduce((end, { at, storedBytes }) => Math.max(end, at + storedBytes), 0);
    const edges = backup.contents.tables.flatMap(({ at, storedBytes }) =>
      storedBytes === 0 ? [] : [at, at + storedBytes - 1, Math.min(at + blockBytes, at + storedBytes - 1)],
    );
    const last = whole.length - 1;
    const ends = [0, headBytes - 1, contentsAt, whole.length - endMarkBytes - 1, whole.length - endMarkBytes];
    const marks = Array.from({ length: endMarkBytes }, (_, index) => last - index);
    const sampled = fc.sample(fc.nat({ max: last }), { seed: 20261126, numRuns: 60 });
    for (const [index, position] of [...edges, ...ends, ...marks, ...sampled].entries()) {
      const message = await messageOf(await copyOf(flipped(position, index % 8)));
      const table = backup.contents.tables.find(({ at, storedBytes }) => at <= position && position < at + storedBytes);
      expect({ position, isNamed: namesPosition(message, position), message }).toMatchObject({ isNamed: true });
      if (table !== undefined) expect(message).toContain(`table ${tableInWords(table)} (`);
    }
  });

  it('names the block of a large table, not the whole of it', async () => {
    const wild = backup.contents.tables.find(({ name }) => name === 'wild')!;
    expect(wild.storedBytes).toBeGreaterThan(2 * blockBytes);
    const from = wild.at + blockBytes;
    expect(await messageOf(await copyOf(flipped(from + 5, 0)))).toContain(
      `not as it was written are table wild (bytes ${from}–${from + blockBytes - 1}). Nothing was taken from it.`,
    );
  });
});

describe('a backup that is not whole', () => {
  it('is refused wherever it was cut off', async () => {
    const lengths = [0, 1, headBytes, headBytes + endMarkBytes, whole.length - 1, whole.length - endMarkBytes];
    const sampled = fc.sample(fc.nat({ max: whole.length - 1 }), { seed: 7, numRuns: 40 });
    const path = await copyOf(whole);
    const copy = join(databases.folder, 'cut.backup');
    for (const length of [...lengths, ...sampled]) {
      await copyFile(path, copy);
      await truncate(copy, length);
      expect(await messageOf(copy)).toMatch(length < headBytes ? /does not begin as a backup/ : /was cut off/);
    }
  });

  it('is refused with bytes behind its end, and says how many', async () => {
    const path = await copyOf(Buffer.concat([whole, Buffer.from('more')]));
    expect(await messageOf(path)).toContain(`goes on after its end: 4 bytes (${whole.length}–${whole.length + 3})`);
  });

  it('is refused where a piece is missing or comes twice', async () => {
    const [from, to] = [headBytes + 1000, headBytes + 1500];
    const without = Buffer.concat([whole.subarray(0, from), whole.subarray(to)]);
    const twice = Buffer.concat([whole.subarray(0, to), whole.subarray(from)]);
    for (const bytes of [without, twice])
      expect(await messageOf(await copyOf(bytes))).toMatch(/damaged in its end mark/);
  });
});

describe('a file that is no backup of this version', () => {
  it('is refused in words: another file, another format, no file', async () => {
    expect(await messageOf(await copyOf(Buffer.from('hello, this is a letter of some length')))).toMatch(
      /is another file/,
    );
    const other = Buffer.concat([Buffer.from('MONITOR-BACKUP02'), whole.subarray(headBytes)]);
    expect(await messageOf(await copyOf(other))).toMatch(/is a backup of format 2; this version .* reads format 1/);
    expect(await messageOf(join(databases.folder, 'nowhere'))).toMatch(/cannot be read \(ENOENT\)/);
  });
});
