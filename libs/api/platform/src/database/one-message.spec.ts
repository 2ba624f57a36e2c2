import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { queryTogether, statementText } from './one-message.js';
import type { StatementValue } from './one-message.js';

const system = { system: 'sign-in' } as const;
/** Anything that can be typed, and what means something to SQL. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom("'", '"', '\\', '$1', '$$', ';', '--', '{', ',') }),
  )
  .filter((value) => !value.includes('\0') && !/\p{Surrogate}/u.test(value));

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const together = (...statements: { sql: string; values?: StatementValue[] }[]) =>
  database.tenantTx.run(system, (manager) => queryTogether(manager, statements));

describe('statements in one message', () => {
  it('give back every text as it was, alone and in arrays, whatever it means to SQL', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), async (one, several) => {
        const [single, many] = await together(
          { sql: 'SELECT $1::text AS found', values: [one] },
          { sql: 'SELECT $2::text[] AS found, $1::text AS beside', values: [one, several] },
        );
        expect(single).toEqual([{ found: one }]);
        expect(many).toEqual([{ found: several, beside: one }]);
      }),
      { numRuns: 150 },
    );
  });

  it('give back numbers, truth and nothing as they were', async () => {
    const sql = 'SELECT $1::float8 AS number, $2::boolean AS truth, $3::text AS nothing, $4::text[] AS none';
    expect(await together({ sql, values: [-1.5, false, null, []] })).toEqual([
      [{ number: -1.5, truth: false, nothing: null, none: [] }],
    ]);
  });

  it('see each what was committed before it began', async () => {
    const lock = { sql: `SELECT pg_advisory_xact_lock(7, 7)` };
    const count = { sql: 'SELECT count(*)::int AS people FROM person' };
    await database.query('SELECT pg_advisory_lock(7, 7)');
    const waiting = together(count, lock, count);
    const isWaiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    while ((await database.query(isWaiting)).length === 0);
    await database.query(`INSERT INTO person (issuer, subject, display_name) VALUES ('test', 'one', 'One')`);
    await database.query('SELECT pg_advisory_unlock(7, 7)');
    const [before, , after] = await waiting;
    expect([before, after]).toEqual([[{ people: 0 }], [{ people: 1 }]]);
  });

  it('do nothing when one of them fails', async () => {
    const insert = { sql: `INSERT INTO person (issuer, subject, display_name) VALUES ('test', 'two', 'Two')` };
    await expect(together(insert, { sql: 'SELECT 1 / 0' }, insert)).rejects.toThrow('division by zero');
    expect(await database.query(`SELECT FROM person WHERE subject = 'two'`)).toEqual([]);
  });

  it('are not made from a value that would end the message, nor without a value', () => {
    expect(() => statementText({ sql: 'SELECT $1', values: ['a\0b'] })).toThrow(/null character/);
    expect(() => statementText({ sql: 'SELECT $2', values: ['a'] })).toThrow('no value for $2');
  });

  it('need a transaction', async () => {
    await expect(queryTogether({}, [{ sql: 'SELECT 1' }])).rejects.toThrow(/within a transaction/);
  });
});
