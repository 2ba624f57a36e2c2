import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client, Pool } from 'pg';
import { patientAttempts } from './lock-patience.js';
import { migrate } from './migrate.js';

const realMigrations = join(process.cwd(), '../../../apps/api/migrations');
const readerMs = 4_000;

let database: TestDatabase;
let directory: string;
let lines: string[];

beforeEach(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'monitor-migrations-'));
  await cp(realMigrations, directory, { recursive: true });
  lines = [];
});
afterEach(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

const run = () => migrate({ ownerUrl: database.ownerUrl, directory, log: (line) => void lines.push(line) });
const add = (name: string, sql: string) => writeFile(join(directory, name), sql);

/** Reads in a transaction that stays open. @returns what ends it */
async function readForLong(): Promise<() => Promise<void>> {
  const reader = new Client({ connectionString: database.ownerUrl });
  await reader.connect();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM person');
  return async () => {
    await reader.query('COMMIT');
    await reader.end();
  };
}

/** Fifty readers a second, until told to stop. @returns how long each waited, in milliseconds */
async function readOften(isOver: () => boolean): Promise<number[]> {
  const pool = new Pool({ connectionString: database.ownerUrl, max: 20 });
  const waits: Promise<number>[] = [];
  while (!isOver()) {
    const begun = performance.now();
    waits.push(pool.query('SELECT count(*) FROM person').then(() => performance.now() - begun));
    await wait(20);
  }
  const waited = await Promise.all(waits);
  await pool.end();
  return waited;
}

describe('a migration of a table that a long reader holds', () => {
  it('lets everybody else read, and is done once the reader has finished', async () => {
    await add('9001-column.sql', 'ALTER TABLE person ADD COLUMN nickname text;');
    const finish = await readForLong();
    let isOver = false;
    const reading = readOften(() => isOver);
    const migrating = run();
    await wait(readerMs);
    await finish();
    expect(await migrating).toEqual(['9001-column']);
    isOver = true;
    // Whoever queued behind the reader would have waited for seconds.
    expect(Math.max(...(await reading))).toBeLessThan(1_500);
    expect(lines).toContain('Other work holds a table that changes: trying again until it has finished');
  });

  it('builds an index concurrently behind it, while another process waits to migrate', async () => {
    await add(
      '9001-index.sql',
      '-- transaction: none\nCREATE INDEX CONCURRENTLY ix_person_name ON person (display_name);',
    );
    const finish = await readForLong();
    const both = Promise.all([run(), run()]);
    await wait(3_000);
    await finish();
    expect((await both).flat()).toEqual(['9001-index']);
    expect(lines).toContain('Another process is updating the database: waiting for it to finish');
    const valid = `SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = 'ix_person_name'::regclass`;
    expect(await database.query(valid)).toEqual([{ valid: true }]);
  });

  it('begins an index anew whose building was broken off', async () => {
    await database.query('CREATE INDEX ix_person_name ON person (display_name)');
    await database.query(`UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_person_name'::regclass`);
    await add(
      '9001-index.sql',
      '-- transaction: none\nCREATE INDEX CONCURRENTLY ix_person_name ON person (display_name);',
    );
    expect(await run()).toEqual(['9001-index']);
  });
});

describe('the attempts of a migration', () => {
  it('hold up others for a hundredth of the time, until the last ones', () => {
    const short = patientAttempts.slice(0, -3);
    for (const { lockTimeoutMs, pauseMs } of short) expect(pauseMs).toBeGreaterThanOrEqual(99 * lockTimeoutMs);
  });

  it('outlast a reader of a minute', () => {
    const ms = patientAttempts.reduce((sum, { lockTimeoutMs, pauseMs }) => sum + lockTimeoutMs + pauseMs, 0);
    expect(ms).toBeGreaterThan(120_000);
  });
});
