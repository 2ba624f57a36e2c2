import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let anonymous: PersonaClient;
let preparer: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  anonymous = new PersonaClient(server.baseUrl);
  preparer = await signInAs(server.baseUrl, 'preparer');
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ viewer { displayName } }' });

describe('somebody not signed in', () => {
  it.each([
    ['{ quarters { id } }'],
    ['{ doesNotExist }'],
    ['{ __schema { types { name } } }'],
    ['{ __type(name: "Query") { name } }'],
    ['mutation { actAs(assignmentId: "x") { personId } }'],
    ['{ viewer { displayName } ... on Query { quarters { id } } }'],
    ['{ this is no query'],
  ])('learns nothing from %s', async (query) => {
    expect(await anonymous.ask(query)).toEqual({
      status: 401,
      errors: [
        {
          message: 'Sign in to do this.',
          extensions: {
            code: 'SIGN_IN_NEEDED',
            category: 'UNAUTHENTICATED',
            details: {},
            requestId: expect.any(String),
          },
        },
      ],
    });
  });

  it('is told that nobody is signed in, and whether the figures are invented', async () => {
    const { status, data } = await anonymous.ask('{ viewer { personId } service { isDemonstration } }');
    expect({ status, data }).toEqual({ status: 200, data: { viewer: null, service: { isDemonstration: false } } });
    expect((await anonymous.ask('{ viewer { persnId } }')).errors?.[0]?.message).not.toMatch(/mean/);
  });
});

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
    [
      'in a charset nobody uses',
      415,
      { method: 'POST', headers: { 'content-type': 'application/json; charset=ebcdic' }, body },
    ],
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

describe('an unexpected failure', () => {
  it('is masked for the caller and logged once under the same request id', async () => {
    await server.database.query('ALTER TABLE return_window RENAME TO return_window_lost');
    try {
      const { errors } = await preparer.ask('{ quarters { id } }', {}, { 'x-request-id': 'trial-request-1' });
      expect(errors?.[0]).toMatchObject({
        message: 'Something went wrong. Quote the request id trial-request-1 when you report it.',
        extensions: { code: 'INTERNAL', requestId: 'trial-request-1' },
      });
      expect(JSON.stringify(errors)).not.toMatch(/relation|return_window|stack/);
      const logged = server
        .logged()
        .split('\n')
        .filter((line) => line.includes('return_window'));
      expect(logged).toHaveLength(1);
      expect(logged[0]).toContain('"requestId":"trial-request-1"');
    } finally {
      await server.database.query('ALTER TABLE return_window_lost RENAME TO return_window');
    }
  });

  it('never takes a request id that could forge a line of the log', async () => {
    const response = await anonymous.request('/health/live', { headers: { 'x-request-id': 'a"}{"level":50' } });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
