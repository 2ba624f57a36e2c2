import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startPair } from '@monitor/testing';
import type { PairOfServers, Server } from '@monitor/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../create-data-source.js';
import { migrate } from '../migrations/index.js';
import { TenantTx } from '../tenant-tx.js';

const writers = 6;
const product = { system: 'import' } as const;

/** What clients were told was written, and when. */
type Oracle = { id: number; at: number }[];

let pair: PairOfServers;
let dataSource: DataSource;

afterEach(async () => {
  if (dataSource.isInitialized) await dataSource.destroy();
  await pair.discard();
});

/** A pair with a table to write to, and the product's own pool over both. */
async function begin(synchronous: boolean): Promise<TenantTx> {
  pair = await startPair({ synchronous });
  await pair.primary.query('CREATE DATABASE monitor');
  await pair.primary.query('CREATE ROLE app LOGIN PASSWORD $$app$$');
  const ownerUrl = pair.url('monitor');
  const poolUrl = ownerUrl.replace(/\/\/[^@]+@/, '//app:app@');
  await migrate({ ownerUrl, poolUrl, directory: await mkdtemp(join(tmpdir(), 'monitor-none-')) });
  await pair.primary.query('CREATE TABLE written (id int PRIMARY KEY)', [], 'monitor');
  await pair.primary.query('GRANT SELECT, INSERT ON written TO monitor_system', [], 'monitor');
  dataSource = await createDataSource({ url: poolUrl, entities: [], poolSize: writers }).initialize();
  return new TenantTx(dataSource);
}

/** Writes until told to stop: a number each time, again and again until it is acknowledged. */
async function write(tx: TenantTx, first: number, oracle: Oracle, isOver: () => boolean): Promise<void> {
  for (let id = first; !isOver(); id += writers) {
    while (!isOver()) {
      try {
        const sql = 'INSERT INTO written (id) VALUES ($1) ON CONFLICT DO NOTHING';
        await tx.run(product, (manager) => manager.query(sql, [id]));
        oracle.push({ id, at: Date.now() });
        break;
      } catch {
        await wait(20);
      }
    }
  }
}

/** Runs `events` while clients write; they go on for a second after it. */
async function underLoad(tx: TenantTx, events: () => Promise<void>): Promise<Oracle> {
  const oracle: Oracle = [];
  let isOver = false;
  const clients = Array.from({ length: writers }, (_, client) => write(tx, client, oracle, () => isOver));
  try {
    await events();
    await wait(1_000);
  } finally {
    isOver = true;
  }
  await Promise.all(clients);
  return oracle;
}

async function idsOn(server: Server): Promise<Set<number>> {
  const rows = await server.query<{ id: number }>('SELECT id FROM written', [], 'monitor');
  return new Set(rows.map(({ id }) => id));
}

describe('a primary that is killed, with a synchronous standby', () => {
  it.each([7, 11])('loses nothing that was acknowledged, and clients go on (seed %i)', async (seed) => {
    const tx = await begin(true);
    let killedAt = 0;
    const oracle = await underLoad(tx, async () => {
      await wait(300 + ((seed * 7_919) % 500));
      await pair.primary.kill();
      killedAt = Date.now();
      await pair.promote();
    });
    const kept = await idsOn(pair.standby);
    const lost = oracle.filter(({ id }) => !kept.has(id));
    const after = oracle.filter(({ at }) => at > killedAt);
    expect(lost).toEqual([]);
    expect(after.length).toBeGreaterThan(0);
    expect(oracle.length).toBeGreaterThan(after.length);
    expect(after[0]!.at - killedAt).toBeLessThan(10_000);
  });

  it('is not written to when it comes back as it was', async () => {
    const tx = await begin(true);
    const oracle = await underLoad(tx, async () => {
      await wait(200);
      await pair.primary.kill();
      await pair.promote();
      // Left to itself it would accept writes: nobody follows it, and it waits for nobody.
      await pair.primary.start();
      await pair.primary.query("ALTER SYSTEM SET synchronous_standby_names = ''");
      await pair.primary.query('SELECT pg_reload_conf()');
      await wait(300);
      // Every connection is lost once more, so that each server is asked again.
      await pair.standby.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'monitor'`);
    });
    const [kept, leftBehind] = [await idsOn(pair.standby), await idsOn(pair.primary)];
    expect(oracle.filter(({ id }) => !kept.has(id))).toEqual([]);
    expect([...leftBehind].filter((id) => !kept.has(id))).toEqual([]);
    expect(Math.max(...leftBehind)).toBeLessThan(Math.max(...kept));
    // A process that starts now, and knows nothing of the promotion, takes the same server.
    const fresh = await createDataSource({ url: `${pair.url('monitor')}&a=1`, entities: [] }).initialize();
    const [row] = await fresh.query<{ port: number }[]>('SELECT inet_server_port() AS port');
    await fresh.destroy();
    expect(row?.port).toBe(pair.standby.place.port);
  });
});
