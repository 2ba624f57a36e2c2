import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readiness } from '@monitor/api-platform';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;

beforeAll(async () => {
  server = await startTestApi();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.baseUrl}${path}`, { headers });

/** What the page at an address was drawn from. */
async function drawnFrom(path: string, headers: Record<string, string> = {}) {
  const text = await (await get(path, headers)).text();
  return JSON.parse(text.slice(text.indexOf('<body>') + '<body>'.length)) as {
    address: string;
    answers: { operationName: string; data: { viewer: { displayName: string } | null } }[];
  };
}

describe('the web app', () => {
  it.each(['/', '/home', '/returns/2026-Q1/actions?filter=a'])('is drawn at %s, kept by no cache', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('vary')).toMatch(/\bCookie\b/);
    expect((await drawnFrom(path)).address).toBe(path);
  });

  it('says by its status that an address leads nowhere', async () => {
    expect((await get('/gone')).status).toBe(404);
  });

  it('keeps hashed assets for ever', async () => {
    const response = await get('/assets/app-0a1b2c.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
    ['br;q=0, gzip', 'gzip'],
  ])('sends an asset to a browser that takes %s as %s', async (taken, encoding) => {
    const response = await get('/assets/app-0a1b2c.js', { 'accept-encoding': taken });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('vary')).toMatch(/Accept-Encoding/i);
    expect(await response.text()).toContain('export const long');
  });

  it.each([
    '/assets/gone-123.js',
    '/favicon.ico',
    '/oidc/unknown',
    '/health/unknown',
    '/server/pages.mjs',
    '/assets/../../server/pages.mjs',
    '/assets/../../keys.json',
    '/assets/%2e%2e/%2e%2e/sign-in/keys.json',
  ])('is not served in the place of %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/<title>Monitor|questionsOf/);
  });

  it('runs the scripts of the build and none from elsewhere, nor one that stands in a page', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|sha256|upgrade-insecure/);
    expect((await get('/')).headers.get('x-powered-by')).toBeNull();
  });
});

describe('who a page is drawn for', () => {
  const cookieOf = ({ cookies }: PersonaClient) => cookies.headerFor('/') ?? '';
  const viewerOf = async (cookie: string) => (await drawnFrom('/home', { cookie })).answers[0]?.data.viewer;

  it('is nobody without a session, with one that is made up, and with one that has ended', async () => {
    await server.addPerson('reader', 'PREPARER', 'R0A');
    const cookie = cookieOf(await signInAs(server.baseUrl, 'reader'));
    expect(await viewerOf('')).toBeNull();
    expect(await viewerOf('monitor-session=s%3Ainvented.signature')).toBeNull();
    expect(await viewerOf(cookie)).toMatchObject({ displayName: 'reader' });
    await server.database.query("UPDATE session SET expire = now() - interval '1 second'");
    expect(await viewerOf(cookie)).toBeNull();
  });

  it('is each person with their own session, whoever else asks at the same time', async () => {
    const subjects = ['first', 'second', 'third'];
    for (const subject of subjects) await server.addPerson(subject, 'PREPARER', 'R0A');
    const cookies = await Promise.all(
      subjects.map(async (subject) => cookieOf(await signInAs(server.baseUrl, subject))),
    );
    const asked = Array.from({ length: 12 }, (_, index) => index % subjects.length);
    const seen = await Promise.all(asked.map((index) => viewerOf(cookies[index] ?? '')));
    expect(seen.map((viewer) => viewer?.displayName)).toEqual(asked.map((index) => subjects[index]));
  });

  it('is left open while the database cannot be asked: the page stands, and the app asks again', async () => {
    const cookie = cookieOf(await signInAs(server.baseUrl, 'first'));
    await server.database.query('ALTER TABLE session RENAME TO session_lost');
    const { answers } = await drawnFrom('/home', { cookie });
    await server.database.query('ALTER TABLE session_lost RENAME TO session');
    expect(answers).toEqual([]);
    expect(server.logged()).toContain('a page was sent without the answers that it begins with');
  });

  it('is told to the log where a page could not be drawn', async () => {
    expect((await get('/broken')).status).toBe(200);
    expect(server.logged()).toContain('a page could not be drawn on the server');
  });
});

describe('health', () => {
  it('says that the process lives and can serve', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('is not ready while migrations are missing or the database does not answer', async () => {
    const asked = async () => (await get('/health/ready')).json();
    await server.database.query("UPDATE migration_file SET name = 'x' || name WHERE name LIKE '0002%'");
    expect(await asked()).toMatchObject({ waitingFor: 'MIGRATIONS' });
    await server.database.query("UPDATE migration_file SET name = substr(name, 2) WHERE name LIKE 'x%'");
    await server.database.query('ALTER TABLE migration_file RENAME TO migration_lost');
    expect(await asked()).toMatchObject({ waitingFor: 'MIGRATIONS' });
    await server.database.query('ALTER TABLE migration_lost RENAME TO migration_file');
    await server.database.query('BEGIN; LOCK TABLE migration_file IN ACCESS EXCLUSIVE MODE');
    expect(await asked()).toMatchObject({ waitingFor: 'DATABASE' });
    expect((await get('/health/live')).status).toBe(200);
    await server.database.query('ROLLBACK');
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('sends new requests elsewhere once it has been asked to stop', async () => {
    server.api.app.get(Readiness).drain();
    expect((await get('/health/ready')).status).toBe(503);
    expect((await get('/health/live')).status).toBe(200);
  });
});
