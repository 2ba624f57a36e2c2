import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { startPair } from '@monitor/testing';
import type { PairOfServers, Server } from '@monitor/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../create-data-source.js';
import { migrate } from '../migrations/index.js';
import { TenantTx } from '../tenant-tx.js';

// Each test makes two clusters.
jest.setTimeout(60_000);

const writers = 6;
const product = { system: 'import' } as const;

/** What clients were told was written, and when. */
type Oracle = { id: number; at: number }[];

let pair: PairOfServers;
let dataSource: DataSource | undefined;

afterEach(async () => {
  if (dataSource?.isInitialized) await dataSource.destroy();
  await pair?.discard();
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

/** What was acknowledged and is not there. */
async function lostOf(oracle: Oracle): Promise<number[]> {
  const kept = await idsOn(pair.standby);
  return oracle.map(({ id }) => id).filter((id) => !kept.has(id));
}

async function idsOn(server: Server): Promise<Set<number>> {
  const rows = await server.query<{ id: number }>('SELECT id FROM written', [], 'monitor');
  return new Set(rows.map(({ id }) => id));
}

describe('a primary that is killed, with a synchronous standby', () => {
  it('loses nothing that was acknowledged, and clients go on', async () => {
    const tx = await begin(true);
    let killedAt = 0;
    const oracle = await underLoad(tx, async () => {
      await wait(300);
      await pair.primary.kill();
      killedAt = Date.now();
      await pair.promote();
    });
    const after = oracle.filter(({ at }) => at > killedAt);
    expect(await lostOf(oracle)).toEqual([]);
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
    expect(await lostOf(oracle)).toEqual([]);
    expect([...leftBehind].filter((id) => !kept.has(id))).toEqual([]);
    expect(Math.max(...leftBehind)).toBeLessThan(Math.max(...kept));
    // A process that starts now, and knows nothing of the promotion, takes the same server.
    const fresh = await createDataSource({ url: `${pair.url('monitor')}&a=1`, entities: [] }).initialize();
    const [row] = await fresh.query<{ port: number }[]>('SELECT inet_server_port() AS port');
    await fresh.destroy();
    expect(row?.port).toBe(pair.standby.place.port);
  });
});

describe('a standby that was cut off before the primary was killed', () => {
  /** Cuts it off, goes on for a while, kills the primary, promotes. @returns what was acknowledged meanwhile, and all */
  async function partAndKill(tx: TenantTx) {
    let [partedAt, killedAt] = [0, 0];
    const oracle = await underLoad(tx, async () => {
      await wait(300);
      await pair.part();
      partedAt = Date.now() + 50;
      await wait(500);
      await pair.primary.kill();
      killedAt = Date.now();
      await pair.promote();
    });
    return { oracle, meanwhile: oracle.filter(({ at }) => at > partedAt && at < killedAt) };
  }

  it('lost nothing that was acknowledged where it is synchronous: nothing was, without it', async () => {
    const { oracle, meanwhile } = await partAndKill(await begin(true));
    expect(meanwhile).toEqual([]);
    expect(await lostOf(oracle)).toEqual([]);
  });

  it('lost what it had not received where it is not', async () => {
    const { oracle, meanwhile } = await partAndKill(await begin(false));
    expect(meanwhile.length).toBeGreaterThan(0);
    expect((await lostOf(oracle)).length).toBeGreaterThanOrEqual(meanwhile.length);
  });
});
