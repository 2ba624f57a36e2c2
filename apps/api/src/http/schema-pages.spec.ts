import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import { addMachine } from '../testing/machine-token.js';
import { bearerOf, register } from '../testing/registered-client.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let nobody: PersonaClient;
let analyst: PersonaClient;
let administrator: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('analyst', 'NATIONAL_ANALYST');
  await server.addPerson('administrator', 'ADMINISTRATOR');
  nobody = new PersonaClient(server.baseUrl);
  analyst = await signInAs(server.baseUrl, 'analyst');
  administrator = await signInAs(server.baseUrl, 'administrator');
});
afterAll(() => server.stop());

const asProgram = (path: string, bearer: Record<string, string>) =>
  nobody.request(path, { headers: bearer, redirect: 'manual' });

describe('the schema', () => {
  it('is served as it was reviewed, word for word', async () => {
    const response = await analyst.request('/schema.graphql');
    const reviewed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/graphql; charset=utf-8',
    ]);
    expect(await response.text()).toBe(reviewed.replace(/^#.*\n\n/, ''));
  });

  it('is there for programs of whatever scope, and for nobody who is not signed in', async () => {
    for (const scope of ['FIGURES', 'ORGANISATIONS'] as const) {
      const bearer = await bearerOf(server.baseUrl, await register(administrator, { scopes: [scope] }));
      expect((await asProgram('/schema.graphql', bearer)).status).toBe(200);
    }
    const refused = await nobody.request('/schema.graphql');
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await refused.text()).not.toMatch(/QuarterlyReturn|Figure/);
  });
});

describe('what changed in the schema', () => {
  it('is told with its reasons, release by release', async () => {
    const response = await analyst.request('/schema-changes');
    const log = await readFile(new URL('../../schema-changes.md', import.meta.url), 'utf8');
    const told = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const [, release = ''] of log.matchAll(/^## (.+)$/gm)) expect(told).toContain(`>${release}</h2>`);
    const changes = [...log.matchAll(/^- (.+)$/gm)];
    expect(changes.length).toBeGreaterThan(5);
    for (const [, change = ''] of changes) expect(told).toContain(`<li>${change}</li>`);
  });

  it('leads whoever is not signed in to the sign-in, and back', async () => {
    const response = await nobody.request('/schema-changes', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?returnTo=/schema-changes']);
  });
});

describe('the explorer', () => {
  it('may do on its page what its editor needs, and on no other page', async () => {
    const response = await analyst.request('/explorer');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(response.status).toBe(200);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    for (const path of ['/schema-changes', '/guide', '/explorer/assets/main-0a1b2c.js']) {
      const other = (await analyst.request(path)).headers.get('content-security-policy');
      expect([path, other]).toEqual([path, expect.not.stringContaining('unsafe')]);
    }
  });

  it('names files of this service alone, which are kept for ever', async () => {
    const text = await (await analyst.request('/explorer')).text();
    const named = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(named).toContain('/explorer/assets/main-0a1b2c.js');
    expect(named.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([]);
    expect(text).not.toMatch(/<script(?![^>]* src=)|style=|\son\w+=/);
    const script = await nobody.request('/explorer/assets/main-0a1b2c.js');
    expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('is for people: signed out they are led to the sign-in, and programs are told where to ask', async () => {
    const response = await nobody.request('/explorer', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?returnTo=/explorer']);
    const token = await addMachine(server, 'NATIONAL_ANALYST');
    const refused = await asProgram('/explorer', { authorization: `Bearer ${token}` });
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('Ask /graphql instead')]);
  });

  it('is not what the address of a file leads to that there is not', async () => {
    expect((await analyst.request('/explorer/assets/none-0a1b2c.js')).status).toBe(404);
    expect((await analyst.request('/explorer/assets/..%2f.vite%2fmanifest.json')).status).toBe(404);
  });
});
