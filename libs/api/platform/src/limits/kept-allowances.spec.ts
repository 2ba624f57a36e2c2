import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import type { Pool } from 'pg';
import { createLogger } from '../logging/logger.js';
import { allowances } from './allowance.js';
import type { AllowanceName } from './allowance.js';
import { openAllowancePool } from './allowance-pool.js';
import { KeptAllowances } from './kept-allowances.js';

const silent = createLogger('silent');
const spentError = { code: 'TOO_MANY_REQUESTS', details: { retryAfterSeconds: expect.any(Number) } };

/** How many of `attempts` at once are let through. */
async function countLetThrough(kept: KeptAllowances, name: AllowanceName, attempts: number): Promise<number> {
  const outcomes = await Promise.allSettled(Array.from({ length: attempts }, () => kept.take(name, 'somebody')));
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

describe('an allowance', () => {
  let database: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openAllowancePool(database.loginUrl, silent);
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('says what is left, and refuses with the seconds to wait once it is spent', async () => {
    const kept = new KeptAllowances(pool);
    const { points, seconds } = allowances.CLIENT_SECRET;
    expect(await kept.take('CLIENT_SECRET', 'a')).toMatchObject({ points, remaining: points - 1 });
    await kept.take('CLIENT_SECRET', 'a', points - 1);
    const refusal = await kept.take('CLIENT_SECRET', 'a').catch((failure: unknown) => failure);
    expect(refusal).toMatchObject(spentError);
    const { retryAfterSeconds } = (refusal as { details: { retryAfterSeconds: number } }).details;
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(seconds);
  });

  it.each(['CLIENT_SECRET', 'OPERATION_COST'] as const)('is one for each key: %s', async (name) => {
    const kept = new KeptAllowances(pool);
    await kept.take(name, 'b', allowances[name].points);
    await expect(kept.take(name, 'b')).rejects.toMatchObject(spentError);
    expect((await kept.take(name, 'c')).remaining).toBe(allowances[name].points - 1);
  });

  it('lets no more through when everything comes at once', async () => {
    expect(await countLetThrough(new KeptAllowances(pool), 'CLIENT_SECRET', 100)).toBe(allowances.CLIENT_SECRET.points);
  });

  it('is shared by all processes on the database', async () => {
    await new KeptAllowances(pool).take('CLIENT_SECRET', 'd', allowances.CLIENT_SECRET.points);
    await expect(new KeptAllowances(pool).take('CLIENT_SECRET', 'd')).rejects.toMatchObject(spentError);
  });

  it('gets back what did not count', async () => {
    const kept = new KeptAllowances(pool);
    for (let attempt = 0; attempt < 3 * allowances.CLIENT_SECRET.points; attempt += 1) {
      await kept.take('CLIENT_SECRET', 'e');
      await kept.giveBack('CLIENT_SECRET', 'e');
    }
    expect((await kept.take('CLIENT_SECRET', 'e')).remaining).toBe(allowances.CLIENT_SECRET.points - 1);
  });

  it('counted in memory is not used up by what it refuses, and asks no statement', async () => {
    const kept = new KeptAllowances(pool);
    const { points } = allowances.OPERATION_COST;
    await kept.take('OPERATION_COST', 'f', points - 10);
    await expect(kept.take('OPERATION_COST', 'f', points)).rejects.toMatchObject(spentError);
    expect((await kept.take('OPERATION_COST', 'f', 10)).remaining).toBe(0);
    expect(await database.query("SELECT key FROM allowance_use WHERE key LIKE 'OPERATION_COST%'")).toEqual([]);
  });

  it('is kept under a digest: the table holds neither addresses nor names', async () => {
    await new KeptAllowances(pool).take('SIGN_IN', '192.0.2.7\0');
    const rows = await database.query<{ key: string }>("SELECT key FROM allowance_use WHERE key LIKE 'SIGN_IN%'");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.key).toMatch(/^SIGN_IN:[\w-]{43}$/);
  });

  it('still holds, for each process, while its store cannot be asked', async () => {
    await database.query('ALTER TABLE allowance_use RENAME TO allowance_lost');
    try {
      const kept = new KeptAllowances(pool);
      expect(await countLetThrough(kept, 'CLIENT_SECRET', 100)).toBe(allowances.CLIENT_SECRET.points);
    } finally {
      await database.query('ALTER TABLE allowance_lost RENAME TO allowance_use');
    }
    const nobodyThere = openAllowancePool('postgres://nobody:x@127.0.0.1:1/none', silent);
    const kept = new KeptAllowances(nobodyThere);
    expect(await countLetThrough(kept, 'CLIENT_SECRET', 100)).toBe(allowances.CLIENT_SECRET.points);
    await kept.giveBack('CLIENT_SECRET', 'somebody');
    await nobodyThere.end();
  });

  it('makes nobody wait for a store that hangs', async () => {
    await database.query('BEGIN');
    await database.query('LOCK TABLE allowance_use IN ACCESS EXCLUSIVE MODE');
    const begun = Date.now();
    await new KeptAllowances(pool).take('CLIENT_SECRET', 'g');
    expect(Date.now() - begun).toBeLessThan(4_000);
    await database.query('ROLLBACK');
  });
});
