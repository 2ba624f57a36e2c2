import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readiness } from '@monitor/api-platform';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;

beforeAll(async () => {
  server = await startTestApi();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.baseUrl}${path}`, { headers });

describe('the web app', () => {
  it.each(['/', '/home', '/returns/2026-Q1/actions'])('is served at %s, kept by no cache', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('keeps hashed assets for ever, compressed', async () => {
    const response = await get('/assets/app-0a1b2c.js', { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  it.each([
    '/assets/gone-123.js',
    '/favicon.ico',
    '/oidc/unknown',
    '/health/unknown',
    '/assets/../../keys.json',
    '/assets/%2e%2e/%2e%2e/sign-in/keys.json',
  ])('is not served in the place of %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<title>Monitor');
  });

  it('may run its own inline script and nothing from elsewhere', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]{44}'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|upgrade-insecure/);
    expect((await get('/')).headers.get('x-powered-by')).toBeNull();
  });
});

describe('health', () => {
  it('says that the process lives and can serve', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('is not ready while a migration is missing or the database cannot be asked', async () => {
    const asked = async () => (await get('/health/ready')).json();
    await server.database.query("UPDATE migration_file SET name = 'x' || name WHERE name LIKE '0002%'");
    expect(await asked()).toMatchObject({ waitingFor: 'MIGRATIONS' });
    await server.database.query("UPDATE migration_file SET name = substr(name, 2) WHERE name LIKE 'x%'");
    await server.database.query('ALTER TABLE migration_file RENAME TO migration_lost');
    expect(await asked()).toMatchObject({ waitingFor: 'DATABASE' });
    expect((await get('/health/live')).status).toBe(200);
    await server.database.query('ALTER TABLE migration_lost RENAME TO migration_file');
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('sends new requests elsewhere once it has been asked to stop', async () => {
    server.api.app.get(Readiness).drain();
    expect((await get('/health/ready')).status).toBe(503);
    expect((await get('/health/live')).status).toBe(200);
  });
});
