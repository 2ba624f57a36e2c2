import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Allowances, allowances, EMBEDDED_ISSUER, nationalPublisher } from '@monitor/api-platform';
import { PersonaClient, signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

type Headers = Record<string, string>;

let server: TestApi;
const viewer = '{ viewer { displayName } }';

/** As a proxy on this machine would pass a request on that came to it from `address`. */
const from = (address: string): Headers => ({ 'x-forwarded-for': address });

async function askForToken(
  secret: string,
  headers: Headers = {},
  { id = nationalPublisher.id as string, path = '/oidc/token' } = {},
): Promise<Response> {
  return fetch(`${server.baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}`, ...headers },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

async function statusesOf(count: number, ask: (attempt: number) => Promise<Response>): Promise<number[]> {
  const statuses: number[] = [];
  for (let done = 0; done < count; done += 20) {
    const batch = await Promise.all(Array.from({ length: Math.min(20, count - done) }, (_, n) => ask(done + n)));
    for (const { status } of batch) statuses.push(status);
  }
  return statuses;
}

const countOf = (statuses: number[], status: number) => statuses.filter((found) => found === status).length;

beforeAll(async () => {
  server = await startTestApi({ TRUSTED_PROXIES: '127.0.0.1,::1' });
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.people.addPerson(
    { system: 'sign-in' },
    { issuer: EMBEDDED_ISSUER, subject: nationalPublisher.id, displayName: 'National publisher', isMachine: true },
  );
});
afterAll(() => server.stop());

describe('wrong secrets of a client', () => {
  it('are refused with the time to wait before many have been tried', async () => {
    const statuses = await statusesOf(150, (n) => askForToken(`wrong-${n}`, from('192.0.2.1')));
    expect(countOf(statuses, 401)).toBeLessThanOrEqual(20);
    expect(countOf(statuses, 429)).toBeGreaterThanOrEqual(130);
    const refused = await askForToken('wrong', from('192.0.2.1'));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', category: 'LIMITED' } }],
    });
  });

  it('do not pay for further guesses by being refused', async () => {
    await statusesOf(100, () => askForToken('wrong', from('192.0.2.13')));
    const kept = await server.database.query<{ points: number }>(
      "SELECT points FROM allowance_use WHERE key LIKE 'CLIENT_SECRET:%' AND points <> 0",
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { points } of kept) expect(points).toBeGreaterThanOrEqual(allowances.CLIENT_SECRET.points);
  });

  it('do not shut out the right one from elsewhere, however often it is used', async () => {
    await statusesOf(40, () => askForToken('wrong', from('192.0.2.2')));
    const statuses = await statusesOf(60, async () => askForToken(nationalPublisher.secret, from('192.0.2.3')));
    expect(countOf(statuses, 200)).toBe(60);
  });

  it('cannot be tried longer by changing headers or the rest of an IPv6 network', async () => {
    const forged = await statusesOf(100, (n) => askForToken('wrong', from(`198.51.100.${n}, 10.0.0.${n}, 192.0.2.4`)));
    expect(countOf(forged, 401)).toBeLessThanOrEqual(20);
    const others = await statusesOf(100, (n) =>
      askForToken('wrong', { ...from('192.0.2.5'), 'x-real-ip': `10.0.0.${n}`, forwarded: `for=10.0.0.${n}` }),
    );
    expect(countOf(others, 401)).toBeLessThanOrEqual(20);
    const network = await statusesOf(100, (n) => askForToken('wrong', from(`2001:db8:1:2::${n.toString(16)}`)));
    expect(countOf(network, 401)).toBeLessThanOrEqual(20);
  });

  it('are one thing, wrong codes of a sign-in another: those shut nobody out', async () => {
    const statuses = await statusesOf(60, async () => {
      const client = new PersonaClient(server.baseUrl);
      const begun = await client.request('/sign-in', { headers: from('192.0.2.11') });
      const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
      const answer = new URLSearchParams({ code: 'invented', state, iss: `${server.baseUrl}/oidc` });
      return client.request(`/sign-in/callback?${answer}`, { headers: from('192.0.2.11') });
    });
    expect(countOf(statuses, 400)).toBe(60);
    await signInAs(server.baseUrl, 'preparer');
  });

  it('cannot be tried longer by writing the path in another way', async () => {
    const hop = from('192.0.2.12');
    await statusesOf(40, () => askForToken('wrong', hop));
    for (const path of [
      '//oidc/token',
      '/oidc//token',
      '/oidc/%74oken',
      '/oidc/token/',
      '/OIDC/Token',
      '/oidc/request',
    ]) {
      expect([404, 429]).toContain((await askForToken('wrong', hop, { path })).status);
    }
  });

  it('cannot be tried longer by inventing clients', async () => {
    const statuses = await statusesOf(60, (n) => askForToken('wrong', from('192.0.2.6'), { id: `client-${n}` }));
    expect(countOf(statuses, 429)).toBeGreaterThanOrEqual(40);
    expect((await askForToken(nationalPublisher.secret, from('192.0.2.6'))).status).toBe(200);
  });
});

describe('tokens that are not good', () => {
  it('are refused with the time to wait before many have been tried, and shut no good one out', async () => {
    const { access_token: token } = (await (await askForToken(nationalPublisher.secret)).json()) as Record<
      string,
      string
    >;
    const client = new PersonaClient(server.baseUrl);
    const ask = (bearer: string) =>
      client.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...from('192.0.2.7') },
        body: JSON.stringify({ query: viewer }),
      });
    const statuses = await statusesOf(100, (n) => ask(`a.b.${n}`));
    expect(countOf(statuses, 401)).toBe(30);
    expect(countOf(statuses, 429)).toBe(70);
    expect(Number((await ask('a.b.c')).headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(token ?? '')).status).toBe(200);
  });
});

describe('sign-ins', () => {
  const begin = (address: string) => fetch(`${server.baseUrl}/sign-in`, { headers: from(address), redirect: 'manual' });
  const left = 10;
  const spendMost = (api: TestApi, hop: string) =>
    api.api.app.get(Allowances).take('SIGN_IN', hop, allowances.SIGN_IN.points - left);

  it('from one place are limited, and those from another go on', async () => {
    await spendMost(server, '192.0.2.8');
    const statuses = await statusesOf(60, () => begin('192.0.2.8'));
    expect([countOf(statuses, 303), countOf(statuses, 429)]).toEqual([left, 60 - left]);
    const asPerson = { ...from('192.0.2.8'), accept: 'text/html,application/xhtml+xml' };
    const page = await fetch(`${server.baseUrl}/sign-in`, { headers: asPerson, redirect: 'manual' });
    expect([page.status, Number(page.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await page.text()).toContain('Too many people are signing in from here');
    expect((await begin('192.0.2.9')).status).toBe(303);
    await signInAs(server.baseUrl, 'preparer');
  });

  it('are still limited, and still work, while allowances cannot be stored', async () => {
    await server.database.query('ALTER TABLE allowance_use RENAME TO allowance_lost');
    try {
      await signInAs(server.baseUrl, 'preparer');
      await spendMost(server, '192.0.2.10');
      const statuses = await statusesOf(60, () => begin('192.0.2.10'));
      expect([countOf(statuses, 303), countOf(statuses, 429)]).toEqual([left, 60 - left]);
    } finally {
      await server.database.query('ALTER TABLE allowance_lost RENAME TO allowance_use');
    }
  });

  it('to a service that trusts no proxy are counted for the other end of the connection alone', async () => {
    const open = await startTestApi();
    await spendMost(open, '127.0.0.1');
    const statuses = await statusesOf(60, (n) =>
      fetch(`http://127.0.0.1:${open.port}/sign-in`, {
        headers: { ...from(`198.51.100.${n}`), host: `localhost:${open.port}` },
        redirect: 'manual',
      }),
    );
    expect(countOf(statuses, 429)).toBe(60 - left);
    await open.stop();
  });
});
