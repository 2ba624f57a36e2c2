import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../create-data-source.js';
import { FairShare } from './fair-share.js';
import { TenantTx } from '../tenant-tx.js';

const reader = (personId: string): Actor => ({
  personId,
  displayName: 'Reader',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
});
const one = reader('6f9b1f6e-1f0c-4b0e-9a53-0d2a5a1c7a11');
const another = reader('6f9b1f6e-1f0c-4b0e-9a53-0d2a5a1c7a12');

describe('a pool of ten connections', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let tx: TenantTx;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({ url: database.loginUrl, entities: [], poolSize: 10 }).initialize();
    tx = new TenantTx(dataSource);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const asleep = () =>
    database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%'`,
    );
  const slowRead = (actor: Actor) =>
    tx.run(actor, (manager) => manager.query('SELECT pg_sleep(0.3)'), { readOnly: true });
  const read = (actor: Actor) => tx.run(actor, (manager) => manager.query('SELECT 1'), { readOnly: true });

  it('serves another person at once while one runs twenty slow reads, all of which are answered', async () => {
    let finished = 0;
    const slow = Array.from({ length: 20 }, () => slowRead(one).finally(() => (finished += 1)));
    await Promise.race(slow);
    await read(another);
    expect((await asleep())[0]?.count).toBeLessThanOrEqual(4);
    // Five rounds of four: in the same queue the other reader would have been the last to be served.
    expect(finished).toBeLessThanOrEqual(8);
    expect(await Promise.allSettled(slow)).toEqual(slow.map(() => ({ status: 'fulfilled', value: expect.anything() })));
  });

  it('is not held up for the product itself', async () => {
    const slow = Array.from({ length: 8 }, () => slowRead(one));
    const own = tx.run({ system: 'sign-in' }, (manager) => manager.query('SELECT 1'), { readOnly: true });
    expect(await Promise.race([own.then(() => 'own'), ...slow])).toBe('own');
    await Promise.all(slow);
  });

  it('gives its place back when the work fails', async () => {
    const failing = () => tx.run(one, () => Promise.reject(new Error('the work failed')));
    await Promise.allSettled(Array.from({ length: 30 }, failing));
    expect(await read(one)).toEqual([{ '?column?': 1 }]);
  });
});

describe('a fair share', () => {
  it('is never exceeded by anybody, keeps nobody else waiting, and forgets who has finished', async () => {
    const jobs = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(jobs, fc.integer({ min: 1, max: 5 }), async (asked, most) => {
        const share = new FairShare({ most, waitMs: 5_000, mostWaiting: Infinity });
        const running = new Map<string, number>();
        const step = async (key: string, by: number) => void running.set(key, (running.get(key) ?? 0) + by);
        const work = (key: string, fails: boolean) => async () => {
          await step(key, 1);
          expect(running.get(key)).toBeLessThanOrEqual(most);
          await new Promise(setImmediate);
          await step(key, -1);
          if (fails) throw new Error('the work failed');
        };
        const done = await Promise.allSettled(asked.map(({ key, fails }) => share.run(key, work(key, fails))));
        expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(
          asked.filter(({ fails }) => fails).length,
        );
        expect(share.keys).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('tells whoever waits too long that the service is busy and when to try again', async () => {
    const share = new FairShare({ most: 1, waitMs: 50, mostWaiting: 5 });
    let finish: () => void = () => undefined;
    const holding = share.run('a', () => new Promise<void>((resolve) => (finish = resolve)));
    await expect(share.run('a', () => Promise.resolve())).rejects.toMatchObject({
      code: 'BUSY',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    expect(await share.run('b', () => Promise.resolve('served'))).toBe('served');
    finish();
    await holding;
    expect(await share.run('a', () => Promise.resolve('served'))).toBe('served');
    expect(share.keys).toBe(0);
  });
});
