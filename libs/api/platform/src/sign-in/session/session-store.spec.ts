import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import type { SessionData, Store } from 'express-session';
import { Pool } from 'pg';
import { createLogger } from '../../logging/logger.js';
import { sessionIdleMs } from './session-cookie.js';
import { createSessionStore } from './session-store.js';

const logger = createLogger('silent');
const begun = Date.parse('2026-11-02T09:00:00Z');

describe('the store of sessions', () => {
  let database: TestDatabase;
  let pool: Pool;
  let moment = begun;
  let store: Store;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = new Pool({ connectionString: database.loginUrl, max: 1 });
    store = createSessionStore({ pool, logger, now: () => moment });
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const contentAt = (at: number) =>
    ({ cookie: { originalMaxAge: sessionIdleMs, expires: new Date(at + sessionIdleMs) } }) as SessionData;
  const save = (sid: string) =>
    new Promise((resolve) => {
      store.set(sid, contentAt(moment), resolve);
    });
  const touchAt = (sid: string, at: number) =>
    new Promise<void>((resolve) => {
      moment = at;
      store.touch?.(sid, contentAt(at), () => resolve());
    });
  const endOf = async (sid: string) =>
    (
      await database.query<{ end: number }>(
        `SELECT extract(epoch FROM expire)::float AS "end" FROM session WHERE sid = $1`,
        [sid],
      )
    )[0]?.end;

  it('moves the end of a session with its requests, within a minute', async () => {
    await save('one');
    const first = await endOf('one');
    await touchAt('one', begun + 30_000);
    await touchAt('one', begun + 59_999);
    expect(await endOf('one')).toBe(first);
    await touchAt('one', begun + 60_000);
    expect(await endOf('one')).toBe((first ?? 0) + 60);
  });

  it('does so for each session apart', async () => {
    await save('two');
    await touchAt('one', begun + 200_000);
    await touchAt('two', begun + 200_000);
    expect(await endOf('two')).toBe(await endOf('one'));
  });
});
