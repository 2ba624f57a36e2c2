import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let preparer: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  preparer = await signInAs(server.baseUrl, 'preparer');
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ viewer { displayName } }' });

describe('somebody signed in', () => {
  it('may read the schema', async () => {
    const { data } = await preparer.ask('{ __type(name: "Query") { name } }');
    expect(data).toEqual({ __type: { name: 'Query' } });
  });

  it('is told where an input does not fit, what was found and what was wanted', async () => {
    const query =
      'query Areas($level: AreaLevel!, $quarterId: ID!) { areas(level: $level, quarterId: $quarterId) { code } }';
    const wrong = await preparer.ask(query, { level: 'PLANET', quarterId: '2026-Q1' });
    expect(wrong.status).toBe(400);
    expect(wrong.errors?.[0]).toMatchObject({
      message: 'level: found "PLANET", wanted one of the words of AreaLevel.',
      extensions: { code: 'INPUT_NOT_UNDERSTOOD', category: 'INVALID' },
    });
    const missing = await preparer.ask(query, { level: 'REGION' });
    expect(missing.errors?.[0]?.message).toBe('quarterId: wanted a value of type ID!, found none.');
  });

  it('is refused an operation of another role without being told more', async () => {
    const lead = await preparer.ask(
      'mutation { actAs(assignmentId: "11111111-1111-4111-8111-111111111111") { personId } }',
    );
    expect(lead.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', category: 'NOT_FOUND' });
  });
});

describe('a request that asks too much', () => {
  it.each([
    ['a thousand aliases', `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: quarters { id }`).join(' ')} }`],
    ['thirty operations', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: quarters { id }`).join(' ')} }`],
    [
      'thirty operations in a fragment',
      `{ ...All } fragment All on Query { ${Array.from({ length: 30 }, (_, n) => `a${n}: quarters { id }`).join(' ')} }`,
    ],
    ['ten thousand words', `{ quarters { ${'id '.repeat(10_000)} } }`],
    ['sixty levels', `{ quarters ${'{ a '.repeat(60)}${'}'.repeat(60)} }`],
    ['introspection in circles', `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`],
  ])('is refused before it runs: %s', async (_what, query) => {
    const { status, errors, data } = await preparer.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD', category: 'INVALID' });
  });

  it('is refused when its body is above 1 MB', async () => {
    const { status, errors } = await preparer.ask('{ viewer { displayName } }', { padding: 'x'.repeat(1_100_000) });
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions.category).toBe('INVALID');
  });

  it('is refused as a batch', async () => {
    const batch = `[${body},${body}]`;
    expect((await preparer.request('/graphql', { method: 'POST', headers: json, body: batch })).status).toBe(400);
  });
});

describe('a request of the wrong form', () => {
  it.each([
    ['by GET', 405, { method: 'GET' }],
    ['as text', 415, { method: 'POST', headers: { 'content-type': 'text/plain' }, body }],
    [
      'as a form',
      415,
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' },
    ],
    ...['ebcdic', 'utf-7', 'utf-16', 'utf-32', 'iso-8859-1', 'utf-8; charset=utf-7', '"utf-7"', ''].map(
      (charset): [string, number, RequestInit] => [
        `in the charset ${charset}`,
        415,
        { method: 'POST', headers: { 'content-type': `application/json; charset=${charset}` }, body },
      ],
    ),
    ['not JSON', 400, { method: 'POST', headers: json, body: '{' }],
    ['from another site', 403, { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body }],
    [
      'from another site, says the browser',
      403,
      { method: 'POST', headers: { ...json, 'sec-fetch-site': 'cross-site' }, body },
    ],
  ])('is refused: %s', async (_what, status, init) => {
    const response = await preparer.request('/graphql?query={viewer{displayName}}', init);
    expect(response.status).toBe(status);
    expect(JSON.stringify(await response.json())).not.toContain('preparer');
  });

  it.each(['//graphql', '/graphql/', '/GraphQL', '/graphql/..;/graphql', '/%67raphql', '/graphql.'])(
    'meets no other door at %s',
    async (path) => {
      const response = await fetch(`${server.baseUrl}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ quarters { id } }' }),
      });
      expect([401, 404]).toContain(response.status);
    },
  );
});

describe('the log', () => {
  /** Lines written while `work` was done and its own line followed. */
  async function linesOf(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
    const before = server.logged().length;
    await work();
    await preparer.request('/health/ready');
    const lines = server.logged().slice(before).split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ level }) => Number(level) > 20);
  }

  it('has one line for a request, however much is wrong with it', async () => {
    const unknown = Array.from({ length: 100 }, (_, index) => `nope${index}`).join(' ');
    const lines = await linesOf(() => preparer.ask(`{ viewer { ${unknown} } }`));
    expect(lines).toEqual([expect.objectContaining({ msg: 'served', refused: 'INPUT_NOT_UNDERSTOOD', refusals: 21 })]);
  });

  it('says what was refused where, for fields that fail while others are answered', async () => {
    const id = '11111111-1111-4111-8111-111111111111';
    const lines = await linesOf(() =>
      preparer.ask(`{ viewer { personId } a: reorganisation(id: "${id}") { id } b: reorganisations { id } }`),
    );
    expect(lines).toEqual([expect.objectContaining({ refused: 'NOT_PERMITTED', refusals: 2, at: expect.any(String) })]);
  });
});

describe('an unexpected failure', () => {
  it('is masked for the caller and logged once under the same request id', async () => {
    await server.database.query('ALTER TABLE return_window RENAME TO return_window_lost');
    try {
      const { errors } = await preparer.ask('{ quarters { id } }');
      const requestId = errors?.[0]?.extensions.requestId;
      expect(errors?.[0]).toMatchObject({
        message: `Something went wrong. Quote the request id ${requestId} when you report it.`,
        extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      });
      expect(JSON.stringify(errors)).not.toMatch(/relation|return_window|stack/);
      const logged = server
        .logged()
        .split('\n')
        .filter((line) => line.includes('return_window'));
      expect(logged).toHaveLength(1);
      expect(logged[0]).toContain(`"requestId":"${requestId}"`);
    } finally {
      await server.database.query('ALTER TABLE return_window_lost RENAME TO return_window');
    }
  });

  it('is logged once, however many fields of a request meet it', async () => {
    await server.database.query('ALTER TABLE return_window RENAME TO return_window_lost');
    try {
      const before = server.logged().length;
      await preparer.ask(
        '{ quarters { id } areas(level: REGION, quarterId: "2026-27-Q1") { code } myReturns { revision } }',
      );
      const lines = server.logged().slice(before).split('\n');
      expect(lines.filter((line) => line.includes('"level":50'))).toHaveLength(1);
    } finally {
      await server.database.query('ALTER TABLE return_window_lost RENAME TO return_window');
    }
  });

  it('is found under an id of the server’s own: the caller’s is a remark in the log, where it is harmless', async () => {
    const own = async (offered: string) => {
      const response = await preparer.request('/health/ready', { headers: { 'x-request-id': offered } });
      return response.headers.get('x-request-id');
    };
    const given = await own('trial-request-1');
    expect(given).toMatch(/^[0-9a-f-]{36}$/);
    expect(await own('a"}{"level":50')).toMatch(/^[0-9a-f-]{36}$/);
    const lines = server.logged().split('\n');
    expect(lines.find((line) => line.includes(given ?? ''))).toContain('"clientRequestId":"trial-request-1"');
    expect(server.logged()).not.toContain('level\\":50');
  });
});
