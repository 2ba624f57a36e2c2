import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client } from 'pg';
import { DatabaseProxy } from './database-proxy.js';

let database: TestDatabase;
let proxy: DatabaseProxy;
const clients: Client[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await database.query('CREATE TABLE kept (n int)');
  await database.query('GRANT ALL ON kept TO monitor_owner');
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.query('TRUNCATE kept');
  proxy = await DatabaseProxy.open(Number(new URL(database.ownerUrl).port));
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end().catch(() => undefined);
  await proxy.close();
});

async function enter(): Promise<Client> {
  const client = new Client({ connectionString: proxy.leadTo(database.ownerUrl), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  clients.push(client);
  await client.connect();
  return client;
}

async function insert(client: Client, n: number): Promise<void> {
  await client.query('BEGIN');
  await client.query('INSERT INTO kept VALUES ($1)', [n]);
  await client.query('COMMIT');
}

const kept = async () => (await database.query<{ n: number }>('SELECT n FROM kept ORDER BY n')).map(({ n }) => n);

describe('the way to the database', () => {
  it('is none to be noticed as long as nothing is done to it', async () => {
    await insert(await enter(), 1);
    expect(await kept()).toEqual([1]);
  });

  it('breaks after COMMIT as often as wanted: the row is there, and nobody was told', async () => {
    proxy.commitsToCut = 1;
    await expect(insert(await enter(), 1)).rejects.toThrow(/terminated/);
    expect(await kept()).toEqual([1]);
    await insert(await enter(), 2);
    expect(await kept()).toEqual([1, 2]);
    expect(proxy.commitsCut).toBe(1);
  });

  it('does not break for a transaction that only reads', async () => {
    proxy.commitsToCut = 1;
    const client = await enter();
    await client.query('BEGIN READ ONLY');
    await client.query('SELECT n FROM kept');
    await client.query('COMMIT');
    expect(proxy.commitsToCut).toBe(1);
  });

  it('swallows, refuses and delays', async () => {
    const client = await enter();
    proxy.way = 'SWALLOW';
    const answer = client.query('SELECT 1').then(
      () => 'ANSWERED',
      () => 'BROKEN',
    );
    const soon = new Promise((resolve) => setTimeout(() => resolve('SILENT'), 300));
    expect(await Promise.race([answer, soon])).toBe('SILENT');
    proxy.way = 'REFUSE';
    await expect(enter()).rejects.toThrow();
    proxy.way = 'PASS';
    proxy.breakAll();
    expect(await answer).toBe('BROKEN');
    proxy.delayMs = 100;
    const began = performance.now();
    await insert(await enter(), 1);
    expect(performance.now() - began).toBeGreaterThan(300);
  });
});
