import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@monitor/domain';
import { createTestDatabase, WayToDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { isTransient } from '../errors/unavailable.js';
import { withRequestContext } from '../logging/request-context.js';
import { createDataSource } from './create-data-source.js';
import { TenantTx } from './tenant-tx.js';

const importer = { system: 'import' } as const;
const reader: Actor = {
  personId: '6f9b1f6e-1f0c-4b0e-9a53-0d2a5a1c7a11',
  displayName: 'Reader',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};
const busy = { code: 'BUSY', details: { retryAfterSeconds: expect.any(Number) } };

/** Refuses at COMMIT, with the code that the table holds. */
const refusingSql = `
  CREATE TABLE refusal AS SELECT '23514' AS code;
  GRANT SELECT ON refusal TO PUBLIC;
  CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'no' USING ERRCODE = (SELECT code FROM refusal); END $$;
  CREATE CONSTRAINT TRIGGER refused AFTER INSERT ON succession DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse()`;

describe('a transaction whose connection is lost', () => {
  let database: TestDatabase;
  let way: WayToDatabase;
  let pool: DataSource;
  let tx: TenantTx;

  beforeAll(async () => {
    database = await createTestDatabase();
    way = await WayToDatabase.open(database.loginUrl);
    pool = await createDataSource({ url: way.url, entities: [], poolSize: 6, connectTimeoutMs: 2_000 }).initialize();
    tx = new TenantTx(pool);
  });

  afterEach(() => {
    way.isSilent = false;
  });

  afterAll(async () => {
    await way.close();
    await pool.destroy();
    await database.drop();
  });

  const add = (manager: EntityManager, code: string) =>
    manager.query(
      `INSERT INTO succession (predecessor_code, successor_code, effective_on, type, source)
       VALUES ($1, 'NEW', '2026-04-01', 'MERGER', 'test')`,
      [code],
    );
  const isKept = async (code: string) =>
    (await database.query('SELECT 1 FROM succession WHERE predecessor_code = $1', [code])).length === 1;
  const one = () => tx.run(reader, (manager) => manager.query('SELECT 1'), { readOnly: true });
  const inRequest = <T>(serve: () => Promise<T>) => withRequestContext({ requestId: 'request-1' }, serve);

  it.each([
    ['before its first statement', (manager: EntityManager) => [() => way.breakAll(), () => add(manager, 'EARLY')]],
    ['after a statement', (manager: EntityManager) => [() => add(manager, 'EARLY'), () => way.breakAll()]],
    [
      'and which goes on all the same',
      (manager: EntityManager) => [
        () => add(manager, 'EARLY'),
        () => way.breakAll(),
        () => manager.query('SELECT 1'),
        () => manager.query('SELECT 2'),
      ],
    ],
  ])('%s is known not to have happened', async (_when, stepsOf) => {
    const work = tx.run(importer, async (manager) => {
      for (const step of stepsOf(manager)) {
        await step();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
    const failure: unknown = await work.catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject(busy);
    expect(await isKept('EARLY')).toBe(false);
    expect(await one()).toEqual([{ '?column?': 1 }]);
  });

  it('between COMMIT and its answer is said to be unknown, and was carried out', async () => {
    way.commitsToCut = 1;
    await expect(tx.run(importer, (manager) => add(manager, 'CUT'), { retry: true })).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      message: expect.stringMatching(/not known.*Repeating it is safe/),
      details: { retryAfterSeconds: expect.any(Number) },
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await isKept('CUT')).toBe(true);
    expect(await one()).toEqual([{ '?column?': 1 }]);
  });

  it('between COMMIT and its answer is busy where it only read', async () => {
    way.commitsToCut = 1;
    const failure: unknown = await one().catch((thrown: unknown) => thrown);
    expect(isTransient(failure) || (failure as { code: string }).code === 'BUSY').toBe(true);
  });

  it.each([
    ['a constraint', '23514'],
    ['a race with others', '40001'],
  ])('is told as refused where COMMIT is refused for %s', async (_why, code) => {
    await database.query(refusingSql);
    await database.query('UPDATE refusal SET code = $1', [code]);
    const refused = tx.run(importer, (manager) => add(manager, 'REFUSED'));
    await expect(refused).rejects.toMatchObject({ code });
    await database.query('DROP TRIGGER refused ON succession; DROP TABLE refusal');
    expect(await isKept('REFUSED')).toBe(false);
  });

  it('to a server that takes no writes is busy, and asks another connection next time', async () => {
    const pids: number[] = [];
    const write = () =>
      tx.run(importer, async (manager) => {
        const [{ pid }] = (await manager.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
        pids.push(pid);
        await manager.query('SET TRANSACTION READ ONLY');
        await add(manager, 'NOWHERE');
      });
    await expect(write()).rejects.toMatchObject(busy);
    await expect(write()).rejects.toMatchObject(busy);
    expect(pids[0]).not.toBe(pids[1]);
  });

  it('that falls silent is answered within seconds, and is not handed on', async () => {
    await one();
    way.isSilent = true;
    const begun = performance.now();
    const [read, known] = await Promise.allSettled([
      inRequest(one),
      inRequest(() => tx.readOnce(reader, { sql: 'SELECT 1' })),
    ]);
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(read).toMatchObject({ status: 'rejected' });
    for (const answer of [read, known]) {
      if (answer.status !== 'rejected') throw new Error('Nothing can be answered over a silent way.');
      const failure = answer.reason as { code?: string };
      expect(failure.code === 'BUSY' || isTransient(failure)).toBe(true);
    }
    way.isSilent = false;
    expect(await inRequest(one)).toEqual([{ '?column?': 1 }]);
  });
});
