import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from './create-data-source.js';
import { TenantTx } from './tenant-tx.js';

const preparer: Actor = {
  personId: '6f9b1f6e-1f0c-4b0e-9a53-0d2a5a1c7a11',
  displayName: 'Preparer',
  role: 'PREPARER',
  organisationCodes: ['RXA', 'RXB'],
  regionCodes: [],
  requestId: 'request-1',
};

const importer = { system: 'import' } as const;

const identity = async (manager: EntityManager): Promise<unknown> => {
  const settings = ['person', 'role', 'organisations', 'regions', 'request'];
  const rows = await manager.query(
    `SELECT current_user AS "as", string_agg(coalesce(current_setting('app.' || name, true), ''), '|' ORDER BY n) AS identity
     FROM unnest($1::text[]) WITH ORDINALITY AS setting (name, n)`,
    [settings],
  );
  return (rows as unknown[])[0];
};

describe('TenantTx', () => {
  let database: TestDatabase;
  /** One connection, so that each caller is the next user of the same one. */
  let alone: TenantTx;
  let pool: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = await createDataSource({ url: database.loginUrl, entities: [], poolSize: 1 }).initialize();
    alone = new TenantTx(pool);
  });

  beforeEach(() => database.query('DELETE FROM succession'));

  afterAll(async () => {
    await pool.destroy();
    await database.drop();
  });

  const addSuccession = (manager: EntityManager, code: string) =>
    manager.query(
      `INSERT INTO succession (predecessor_code, successor_code, effective_on, type, source)
       VALUES ($1, 'NEW', '2026-04-01', 'MERGER', 'test')`,
      [code],
    );
  const count = () => database.query('SELECT 1 FROM succession').then((rows) => rows.length);

  it('runs the work as the application, with the identity that policies read', async () => {
    expect(await alone.run(preparer, identity)).toEqual({
      as: 'monitor_app',
      identity: `${preparer.personId}|PREPARER|RXA,RXB||request-1`,
    });
  });

  it('waits for the database twice beside the work: to begin as the actor, and to commit', async () => {
    const sent = jest.spyOn(Client.prototype, 'query');
    try {
      await alone.run(preparer, (manager) => manager.query('SELECT 1'));
      expect(sent.mock.calls.map(([message]) => String(message))).toEqual([
        expect.stringMatching(/^BEGIN;\s+SELECT set_config/),
        'SELECT 1',
        'COMMIT',
      ]);
    } finally {
      sent.mockRestore();
    }
  });

  it('reads once with the identity of the actor, and leaves none behind', async () => {
    const sql = `SELECT current_user AS "as", current_setting('app.organisations') AS organisations, $1::text AS asked`;
    const rows = await alone.readOnce(preparer, { sql, values: ["it's"] });
    expect(rows).toEqual([{ as: 'monitor_app', organisations: 'RXA,RXB', asked: "it's" }]);
    expect(await pool.query(`SELECT current_user AS "as"`)).toEqual([{ as: 'monitor_login' }]);
    expect(await alone.run(importer, identity)).toEqual({ as: 'monitor_system', identity: '|SYSTEM|||' });
  });

  it('reads once and writes nothing', async () => {
    const sql = `INSERT INTO succession (predecessor_code, successor_code, effective_on, type, source)
       VALUES ('NO', 'NEW', '2026-04-01', 'MERGER', 'test')`;
    await expect(alone.readOnce(preparer, { sql })).rejects.toThrow(/read-only transaction/);
    expect(await count()).toBe(0);
  });

  it('hands on a usable connection after a reading that failed', async () => {
    await expect(alone.readOnce(preparer, { sql: 'SELECT 1 / 0' })).rejects.toThrow('division by zero');
    expect(await alone.run(preparer, identity)).toMatchObject({ as: 'monitor_app' });
  });

  it('tells of a commit that PostgreSQL refuses, and hands on a usable connection', async () => {
    await database.query(`CREATE TABLE late (one integer UNIQUE DEFERRABLE INITIALLY DEFERRED)`);
    await database.query('GRANT INSERT ON late TO monitor_app');
    const twice = alone.run(preparer, (manager) => manager.query('INSERT INTO late VALUES (1), (1)'));
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await alone.run(preparer, identity)).toMatchObject({ as: 'monitor_app' });
  });

  it('runs the product itself as SYSTEM in a role of its own, for no person', async () => {
    expect(await alone.run(importer, identity)).toEqual({ as: 'monitor_system', identity: '|SYSTEM|||' });
  });

  it('keeps the person on whose behalf the product works', async () => {
    const onBehalfOf = { ...preparer, role: 'ADMINISTRATOR' } as const;
    expect(await alone.run({ system: 'reorganisation', onBehalfOf }, identity)).toEqual({
      as: 'monitor_system',
      identity: `${preparer.personId}|SYSTEM|||request-1`,
    });
    const acting = (manager: EntityManager) => manager.query('SELECT acting_name() AS name');
    expect(await alone.run({ system: 'import', onBehalfOf }, acting)).toEqual([
      { name: `Preparer (ADMINISTRATOR, ${preparer.personId})` },
    ]);
    expect(await alone.run(importer, acting)).toEqual([{ name: 'the product itself (import)' }]);
  });

  it('does an operator’s work on no connection of the application', async () => {
    await expect(alone.run({ system: 'people' }, identity)).rejects.toThrow(/permission denied to set role/);
  });

  it('lets no connection of the application choose its instant', async () => {
    const now = (manager: EntityManager) => manager.query("SELECT product_now() > now() - interval '1 day' AS today");
    const longAgo = '2020-01-01T00:00:00Z';
    expect(await alone.at(longAgo).run(preparer, now)).toEqual([{ today: true }]);
    expect(await database.tenantTx.at(longAgo).run(preparer, now)).toEqual([{ today: false }]);
    expect(await database.tenantTx.run(preparer, now)).toEqual([{ today: true }]);
  });

  it('leaves no identity to the next user of the connection', async () => {
    await alone.run(preparer, identity);
    const rows = await pool.query(`SELECT current_user AS "as"`);
    expect(rows).toEqual([{ as: 'monitor_login' }]);
    const next = await alone.run({ ...preparer, organisationCodes: [], requestId: undefined }, identity);
    expect(next).toEqual({ as: 'monitor_app', identity: `${preparer.personId}|PREPARER|||` });
  });

  it('commits what succeeded and nothing of what failed', async () => {
    await alone.run(importer, (manager) => addSuccession(manager, 'KEPT'));
    const failing = alone.run(importer, async (manager) => {
      await addSuccession(manager, 'LOST');
      throw new Error('the work failed');
    });
    await expect(failing).rejects.toThrow('the work failed');
    expect(await database.query('SELECT predecessor_code FROM succession')).toEqual([{ predecessor_code: 'KEPT' }]);
  });

  it('refuses to call a transaction done in which a failed statement was swallowed', async () => {
    const swallowing = alone.run(importer, async (manager) => {
      await addSuccession(manager, 'LOST');
      await manager.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(/nothing can be committed/);
    expect(await count()).toBe(0);
  });

  it('ends savepoints that the work left open', async () => {
    await alone.run(importer, async (manager) => {
      await manager.queryRunner?.startTransaction();
      await addSuccession(manager, 'NESTED');
    });
    expect(await count()).toBe(1);
    expect(await alone.run(preparer, identity)).toMatchObject({ as: 'monitor_app' });
  });

  it('survives the loss of its connection: the caller is told, the next caller gets a new one', async () => {
    const cut = alone.run(preparer, async (manager) => {
      const [backend] = await manager.query('SELECT pg_backend_pid() AS pid');
      await database.query('SELECT pg_terminate_backend($1)', [backend.pid]);
      return manager.query('SELECT 1');
    });
    await expect(cut).rejects.toThrow();
    expect(await alone.run(preparer, identity)).toMatchObject({ as: 'monitor_app' });
  });

  it('lets a read-only transaction write nothing', async () => {
    const writing = alone.run(importer, (manager) => addSuccession(manager, 'NO'), { readOnly: true });
    await expect(writing).rejects.toThrow(/read-only transaction/);
  });

  it('gives one view of the database for as long as REPEATABLE READ lasts', async () => {
    const counts = await alone.run(
      preparer,
      async (manager) => {
        await database.query(
          `INSERT INTO succession VALUES ('LATE', 'NEW', '2026-04-01', 'MERGER', NULL, 'test', now())`,
        );
        return (await manager.query('SELECT 1 FROM succession')).length;
      },
      { isolation: 'REPEATABLE READ' },
    );
    expect(counts).toBe(0);
  });

  it.each([
    ['once without retry', {}, 1],
    ['three times with it', { retry: true }, 3],
  ])('tries work that PostgreSQL could not fit among others %s', async (_title, options, attempts) => {
    let tried = 0;
    const work = (manager: EntityManager) => {
      tried += 1;
      return manager.query(`DO $$ BEGIN RAISE EXCEPTION 'crowded' USING ERRCODE = '40001'; END $$`);
    };
    await expect(alone.run(preparer, work, options)).rejects.toThrow('crowded');
    expect(tried).toBe(attempts);
  });

  it('refuses a code that would widen what the actor may see', async () => {
    const widened = alone.run({ ...preparer, organisationCodes: ['RXA,RXZ'] }, identity);
    await expect(widened).rejects.toThrow('"RXA,RXZ" is not an organisation or region code.');
  });

  it('is the only way to rows: the pool itself is denied', async () => {
    await expect(pool.query('SELECT * FROM succession')).rejects.toThrow(/permission denied/);
  });
});
