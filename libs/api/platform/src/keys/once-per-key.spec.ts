import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, KeyedRequest } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { createLogger } from '../logging/logger.js';
import { keyedRequest } from './keyed-request.js';
import { oncePerKey } from './once-per-key.js';
import { RequestKeysKeeper } from './request-keys.keeper.js';

const alice = '6f9b1f6e-1f0c-4b0e-9a53-0d2a5a1c7a11';
const bob = '6f9b1f6e-1f0c-4b0e-9a53-0d2a5a1c7a12';

let database: TestDatabase;
/** What was done: in a table of its own, in the transaction of the key. */
const doneBy = () =>
  database.query<{ what: string }>('SELECT what FROM effect ORDER BY id').then((rows) => rows.map(({ what }) => what));

beforeAll(async () => {
  database = await createTestDatabase();
  await database.query('CREATE TABLE effect (id integer GENERATED ALWAYS AS IDENTITY, what text NOT NULL)');
  await database.query('GRANT SELECT, INSERT ON effect TO monitor_app, monitor_system');
});
afterAll(() => database.drop());

function asking(personId: string, request: KeyedRequest | undefined): Actor {
  const nobody = { displayName: 'Somebody', role: 'ADMINISTRATOR', organisationCodes: [], regionCodes: [] } as const;
  return { ...nobody, personId, organisationCodes: [], regionCodes: [], ...(request && { request }) };
}

function request(key: string, input: object = { word: 'a' }, operation = 'keep'): KeyedRequest {
  const found = keyedRequest(operation, { input: { ...input, idempotencyKey: key } });
  if (found === undefined) throw new Error('A key was sent.');
  return found;
}

interface Told {
  asProduct?: boolean;
  isDone?: boolean;
  fails?: boolean;
}

/** Writes a word down, as a person or as the product on their behalf, and says how many there are. */
function keep(actor: Actor, what: string, { asProduct = false, isDone = true, fails = false }: Told = {}) {
  return database.tenantTx.run(asProduct ? { system: 'form', onBehalfOf: actor } : actor, async (manager) => {
    const effect = async () => {
      const [row] = await manager.query<{ id: number }[]>(
        `WITH added AS (INSERT INTO effect (what) VALUES ($1) RETURNING id) SELECT id FROM added`,
        [what],
      );
      return { id: row?.id ?? 0, remarks: [`“${what}” was kept`] };
    };
    const outcome = await oncePerKey({ actor, manager }, effect, () => isDone);
    if (fails) throw new Error('Fails after its effect, before it is committed.');
    return outcome;
  });
}

describe('a request under a key', () => {
  it('has one effect and one answer, however many come at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => keep(asking(alice, request(key)), `at once ${key}`)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await doneBy()).filter((what) => what === `at once ${key}`)).toHaveLength(1);
  });

  it('is carried out as often as it is sent without one', async () => {
    const what = randomUUID();
    await keep(asking(alice, undefined), what);
    await keep(asking(alice, undefined), what);
    expect((await doneBy()).filter((each) => each === what)).toHaveLength(2);
  });

  it('has one effect whatever was tried before: cut off, refused or not done, by people and the product alike', async () => {
    const tries = fc.array(
      fc.record({ asProduct: fc.boolean(), ending: fc.constantFrom('FAILS', 'NOT_DONE', 'DONE') }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(tries, async (all) => {
        const key = randomUUID();
        const actor = asking(alice, request(key));
        const answers: unknown[] = [];
        for (const { asProduct, ending } of all) {
          const isDone = ending === 'DONE';
          const answer = keep(actor, key, { asProduct, isDone, fails: ending === 'FAILS' });
          if (isDone) answers.push(await answer);
          else await answer.catch(() => undefined);
        }
        // What is not done keeps no key; the word that this test writes all the same stands for its look at things.
        const looked = all.slice(0, all.findIndex(({ ending }) => ending === 'DONE') >>> 0);
        const looks = looked.filter(({ ending }) => ending === 'NOT_DONE').length;
        expect((await doneBy()).filter((what) => what === key)).toHaveLength(looks + Math.min(answers.length, 1));
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(Math.min(answers.length, 1));
      }),
      { numRuns: 30 },
    );
  });

  it('is the key of its sender alone', async () => {
    const key = randomUUID();
    const [one, other] = [await keep(asking(alice, request(key)), key), await keep(asking(bob, request(key)), key)];
    expect(one).not.toEqual(other);
    expect(await keep(asking(bob, request(key)), key)).toEqual(other);
  });

  it.each([
    ['other content', { word: 'b' }, 'keep'],
    ['another operation', { word: 'a' }, 'drop'],
    ['more content', { word: 'a', more: null }, 'keep'],
  ])('is refused with %s, and nothing is done', async (_what, input, operation) => {
    const key = randomUUID();
    await keep(asking(alice, request(key)), key);
    const refused = keep(asking(alice, request(key, input, operation)), key);
    await expect(refused).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringContaining('keep'),
    });
    expect((await doneBy()).filter((what) => what === key)).toHaveLength(1);
  });

  it('is the same request in whatever order it is written', () => {
    const [one, other] = [
      request('k', { a: 1, b: { c: [1, 2], d: 'x' } }),
      request('k', { b: { d: 'x', c: [1, 2] }, a: 1 }),
    ];
    expect(one).toEqual(other);
    expect(request('k', { a: 1, b: { c: [2, 1], d: 'x' } })).not.toEqual(one);
  });

  it.each(['', ' '.repeat(201), 'tab\t', 'null \0', 'é'])('is refused where it cannot be kept: %j', (key) => {
    expect(() => request(key)).toThrow(/wanted 1 to 200 plain letters/);
  });
});

describe('keys', () => {
  it('are removed after a week, with all that are older, and no earlier', async () => {
    await database.query('TRUNCATE request_key');
    await database.query(
      `INSERT INTO request_key (person_id, key, operation, content_hash, outcome, done_at)
       SELECT $1, age::text, 'keep', repeat('a', 64), 'null', clock_timestamp() - age * interval '1 minute'
       FROM unnest(ARRAY[0, 60, 7 * 24 * 60 - 1, 7 * 24 * 60 + 1, 8 * 24 * 60]) AS age
       UNION ALL
       SELECT $1, 'old ' || number, 'keep', repeat('a', 64), 'null', clock_timestamp() - interval '9 days'
       FROM generate_series(1, 2500) AS number`,
      [alice],
    );
    const keeper = new RequestKeysKeeper(database.tenantTx, createLogger('silent', { write: () => undefined }));
    expect(await keeper.keep()).toBe(2502);
    expect(await keeper.keep()).toBe(0);
    const left = await database.query<{ key: string }>('SELECT key FROM request_key ORDER BY done_at DESC');
    expect(left.map(({ key }) => key)).toEqual(['0', '60', String(7 * 24 * 60 - 1)]);
  });
});
