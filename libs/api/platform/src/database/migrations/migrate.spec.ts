import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { migrate } from './migrate.js';
import type { MigrateOptions } from './migrate.js';

const realMigrations = join(process.cwd(), '../../../apps/api/migrations');

describe('migrate', () => {
  let database: TestDatabase;
  let directory: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    directory = await mkdtemp(join(tmpdir(), 'monitor-migrations-'));
    await cp(realMigrations, directory, { recursive: true });
  });

  afterEach(async () => {
    await database.drop();
    await rm(directory, { recursive: true });
  });

  const run = (more: Pick<MigrateOptions, 'attempts' | 'log'> = {}) =>
    migrate({ ownerUrl: database.ownerUrl, poolUrl: database.loginUrl, directory, ...more });
  const add = (name: string, sql: string) => writeFile(join(directory, name), sql);

  it('does nothing the second time', async () => {
    expect(await run()).toEqual([]);
  });

  it('applies what is new, in order, and remembers it', async () => {
    await add('9001-first.sql', 'CREATE TABLE first (n int);');
    await add('9002-second.sql', 'ALTER TABLE first ADD COLUMN m int;');
    expect(await run()).toEqual(['9001-first', '9002-second']);
    expect(await run()).toEqual([]);
    expect(await database.query('SELECT n, m FROM first')).toEqual([]);
  });

  it('leaves nothing behind of a step that fails', async () => {
    await add('9001-broken.sql', 'CREATE TABLE half (n int); SELECT 1 / 0;');
    await expect(run()).rejects.toThrow(/division by zero/);
    expect(await database.query(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  });

  it('builds an index concurrently where the file asks for no transaction', async () => {
    await add(
      '9001-index.sql',
      '-- transaction: none\nCREATE INDEX CONCURRENTLY ix_person_name ON person (display_name);',
    );
    expect(await run()).toEqual(['9001-index']);
  });

  it('refuses a step that was changed after it had been applied', async () => {
    await add('9001-step.sql', 'CREATE TABLE step (n int);');
    await run();
    await add('9001-step.sql', 'CREATE TABLE step (n bigint);');
    await expect(run()).rejects.toThrow(/Migration 9001-step was changed after it had been applied/);
  });

  it('refuses a database made by a newer version', async () => {
    await add('9001-future.sql', 'CREATE TABLE future (n int);');
    await run();
    await rm(join(directory, '9001-future.sql'));
    await expect(run()).rejects.toThrow(
      /made by a newer version: it has migration 9001-future, this version knows up to/,
    );
  });

  it('gives way when other work holds a table', async () => {
    await add('9001-locked.sql', 'ALTER TABLE person ADD COLUMN nickname text;');
    await database.query('BEGIN');
    await database.query('LOCK TABLE person');
    const attempts = [1, 2, 3].map(() => ({ lockTimeoutMs: 25, pauseMs: 10 }));
    await expect(run({ attempts })).rejects.toThrow(/other work held a table all the while\. Nothing is half done/);
    await database.query('ROLLBACK');
    expect(await run()).toEqual(['9001-locked']);
  });

  it('lets two processes that start together migrate one after the other', async () => {
    await add('9001-once.sql', 'CREATE TABLE once (n int);');
    const outcomes = await Promise.all([run(), run()]);
    expect(outcomes.flat()).toEqual(['9001-once']);
  });

  it.each([
    ['9001-Step.sql', /9001-Step\.sql is not a migration's name/],
    ['0001-again.sql', /Two migrations have the number of/],
  ])('refuses a file named %s', async (name, complaint) => {
    await add(name, 'SELECT 1;');
    await expect(run()).rejects.toThrow(complaint);
  });

  it('says in one line that nobody answers, without the password', async () => {
    const nobody = migrate({ ownerUrl: 'postgres://me:secret@127.0.0.1:9/monitor', directory });
    await expect(nobody).rejects.toThrow(
      /^No database at 127\.0\.0\.1:9\/monitor \(ECONNREFUSED\)\. Start that PostgreSQL/,
    );
  });
});
