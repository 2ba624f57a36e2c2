import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CookieJar, PersonaClient } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { viewerDocument as viewer } from '../testing/viewer-document.js';

let server: TestApi;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.addPerson('newcomer');
});
afterAll(() => server.stop());

const isSignedIn = { data: { viewer: { displayName: 'preparer' } } };
const pendingCookies = (client: PersonaClient) =>
  (client.cookies.headerFor('/') ?? '').split('; ').filter((pair) => pair.startsWith('monitor-sign-in-'));

/** The page of people, for a sign-in that is to lead to `returnTo`. */
async function begin(client: PersonaClient, returnTo = '/home'): Promise<string> {
  return (await client.visit(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`)).url.href;
}

/** Chooses a person on that page; returns the provider's answer, not yet brought back to the service. */
async function choose(client: PersonaClient, page: string, person = 'preparer'): Promise<string> {
  const chosen = await client.request(page, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person }).toString(),
  });
  const resumed = await client.request(chosen.headers.get('location') ?? '');
  return resumed.headers.get('location') ?? '';
}

const answerOfProvider = async (client: PersonaClient, returnTo?: string) =>
  choose(client, await begin(client, returnTo));

describe('a sign-in that was begun', () => {
  it('leaves nothing in the database before it has succeeded', async () => {
    for (let begun = 0; begun < 40; begun += 1) await new PersonaClient(server.baseUrl).request('/sign-in');
    await answerOfProvider(new PersonaClient(server.baseUrl));
    expect(await server.database.query('SELECT sid FROM session')).toEqual([]);
  });

  it('lies in the browser alone, closed to scripts, other sites and whoever reads it', async () => {
    const client = new PersonaClient(server.baseUrl);
    const response = await client.request('/sign-in?returnTo=%2Freturns');
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^monitor-sign-in-[0-9a-f]{16}=[\w.-]+; Max-Age=600; Path=\/; .*HttpOnly; SameSite=Lax$/);
    const { state = '' } = Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams);
    expect(state.length).toBeGreaterThan(20);
    expect(cookie).not.toContain(state);
    const [, , , content = ''] = cookie.split('.');
    expect(Buffer.from(content, 'base64url').toString('latin1')).not.toMatch(/state|nonce|returns/);
  });

  it('survives an answer to another question, which another site can send at any time', async () => {
    const client = new PersonaClient(server.baseUrl);
    const answer = await answerOfProvider(client);
    const foreign = new URL(answer);
    foreign.searchParams.set('state', 'of-another-sign-in');
    expect((await client.request(foreign.href)).status).toBe(400);
    expect((await client.request('/sign-in/callback')).status).toBe(400);
    expect((await client.request('/sign-in/callback?error=access_denied')).status).toBe(400);
    expect((await client.request(answer)).headers.get('location')).toBe('/home');
    expect(await client.ask(viewer)).toMatchObject(isSignedIn);
  });

  it('does not undo one in another tab, each returning to its own page', async () => {
    const client = new PersonaClient(server.baseUrl);
    const [first, second] = [await begin(client, '/returns'), await begin(client, '/equity')];
    const landing = async (answer: string) => (await client.request(answer)).headers.get('location');
    expect(await landing(await choose(client, first, 'newcomer'))).toBe('/returns');
    expect(await landing(await choose(client, second))).toBe('/equity');
    expect(await client.ask(viewer)).toMatchObject(isSignedIn);
    expect(pendingCookies(client)).toEqual([]);
  });

  it('is finished once, also for whoever kept its cookie aside', async () => {
    const client = new PersonaClient(server.baseUrl);
    const answer = await answerOfProvider(client);
    const aside = client.cookies.headerFor('/') ?? '';
    expect((await client.request(answer)).status).toBe(303);
    const before = server.logged().length;
    const replay = new PersonaClient(server.baseUrl, new CookieJar());
    expect((await replay.request(answer, { headers: { cookie: aside } })).status).toBe(400);
    expect(await replay.ask(viewer)).toMatchObject({ data: { viewer: null } });
    // Refused here, before the provider was asked: not left to its own memory of used codes.
    expect(server.logged().slice(before)).not.toContain('sign-in refused');
  });

  it('is worth nothing without its cookie, or with one that was changed', async () => {
    const client = new PersonaClient(server.baseUrl);
    const answer = await answerOfProvider(client);
    expect((await new PersonaClient(server.baseUrl).request(answer)).status).toBe(400);
    const [pair = ''] = pendingCookies(client);
    // The first sign of the seal: the last one has bits that say nothing.
    const changed = pair.replace(
      /\.(.)([^.]*)$/,
      (_seal, first: string, rest: string) => `.${first === 'A' ? 'B' : 'A'}${rest}`,
    );
    expect(changed).not.toBe(pair);
    const request = { headers: { cookie: changed } };
    expect((await new PersonaClient(server.baseUrl).request(answer, request)).status).toBe(400);
  });

  it('does not fill the browser with cookies when it is begun again and again', async () => {
    const client = new PersonaClient(server.baseUrl);
    for (let begun = 0; begun < 12; begun += 1) await client.request('/sign-in');
    expect(pendingCookies(client)).toHaveLength(5);
    expect((await client.request(await answerOfProvider(client))).headers.get('location')).toBe('/home');
  });
});

describe('where a sign-in leads', () => {
  it.each([
    '/.//evil.test',
    '/..//evil.test/x',
    '/%2e//evil.test',
    '/x/..//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
  ])('stays on this service at every step when asked for %j', async (asked) => {
    const client = new PersonaClient(server.baseUrl);
    const landing = (await client.request(await answerOfProvider(client, asked))).headers.get('location') ?? '';
    expect(new URL(landing, `${server.baseUrl}/sign-in/callback`).href).toBe(`${server.baseUrl}/home`);
  });

  it('stays on this service when it was begun under another name of the machine', async () => {
    const elsewhere = `http://127.0.0.1:${server.port}`;
    for (const asked of ['/returns?step=2', '/.//evil.test', '//evil.test']) {
      const response = await fetch(`${elsewhere}/sign-in?returnTo=${encodeURIComponent(asked)}`, {
        redirect: 'manual',
      });
      const location = new URL(response.headers.get('location') ?? '');
      expect(location.origin).toBe(server.baseUrl);
      expect(location.pathname).toBe('/sign-in');
      expect(location.searchParams.get('returnTo')).toBe(asked.startsWith('/returns') ? asked : '/home');
    }
  });
});
