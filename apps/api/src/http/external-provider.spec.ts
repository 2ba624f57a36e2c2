import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, PersonaClient } from '@monitor/testing';
import { startExternalProvider } from '../testing/external-provider.js';
import type { ExternalProvider } from '../testing/external-provider.js';
import { registerClient } from '../testing/registered-client.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let provider: ExternalProvider;
let client: PersonaClient;

beforeAll(async () => {
  const port = await freePort();
  provider = await startExternalProvider(`http://localhost:${port}`);
  server = await startTestApi({ PORT: String(port), ...provider.environment });
  client = new PersonaClient(server.baseUrl);
});
afterAll(async () => {
  await server.stop();
  await provider.stop();
});

const viewer = '{ viewer { displayName assignments { role } } }';

/** Walks from the service to the provider and back; returns the address the provider sends people to. */
async function walkToCallback(): Promise<string> {
  const away = (await client.request('/sign-in')).headers.get('location') ?? '';
  const atProvider = new PersonaClient(provider.issuer);
  let next = away;
  for (let hop = 0; hop < 5 && !next.startsWith(server.baseUrl); hop += 1) {
    next = new URL((await atProvider.request(next)).headers.get('location') ?? '', provider.issuer).href;
  }
  return next;
}

describe('a provider of somebody else', () => {
  it('signs a person in by the same code, and the person has no role until somebody grants one', async () => {
    const landed = await client.visit(await walkToCallback());
    expect(landed.url.pathname).toBe('/home');
    expect((await client.ask(viewer)).data).toEqual({ viewer: { displayName: 'Sam Ayers', assignments: [] } });
    const kept = await server.database.query('SELECT issuer, subject FROM person');
    expect(kept).toEqual([{ issuer: provider.issuer, subject: 'staff-7' }]);
  });

  it('cannot sign anybody in with an answer to another question', async () => {
    const callback = new URL(await walkToCallback());
    callback.searchParams.set('state', 'another');
    expect((await client.request(callback.href)).status).toBe(400);
    expect((await new PersonaClient(server.baseUrl).request(await walkToCallback())).status).toBe(400);
  });

  it('gives machine clients tokens that are verified with its published keys', async () => {
    const { id, secret } = provider.machine;
    const response = await fetch(`${provider.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    const machine = new PersonaClient(server.baseUrl);
    expect((await machine.ask(viewer, {}, { authorization: `Bearer ${token}` })).status).toBe(401);
    await server.people.addPerson(
      { system: 'sign-in' },
      { issuer: provider.issuer, subject: id, displayName: 'Warehouse', isMachine: true },
    );
    const known = await machine.ask(viewer, {}, { authorization: `Bearer ${token}` });
    expect(known.data).toMatchObject({ viewer: { displayName: 'Warehouse' } });
  });

  it('keeps the secrets of programs, which are registered here for what they may read', async () => {
    await client.visit(await walkToCallback());
    const [person] = await server.database.query<{ id: string }>(`SELECT id FROM person WHERE subject = 'staff-7'`);
    const grant = { personId: person?.id ?? '', role: 'ADMINISTRATOR', scopeCode: null } as const;
    await server.people.grant({ system: 'sign-in' }, grant);
    const input = { name: 'Scorecards', contact: 'team@nhs.example', scopes: ['STATUSES'] };
    const register = (clientId?: string) => client.ask(registerClient, { input: { ...input, clientId } });
    expect((await register()).errors?.[0]?.extensions?.['code']).toBe('INPUT_NOT_UNDERSTOOD');
    expect((await register('warehouse')).errors?.[0]?.extensions?.['code']).toBe('INPUT_NOT_UNDERSTOOD');
    const { data } = await register('scorecards');
    expect(data).toMatchObject({ registerClient: { secret: '', client: { clientId: 'scorecards', secrets: [] } } });
    const kept = await server.database.query(`SELECT issuer, is_machine FROM person WHERE subject = 'scorecards'`);
    expect(kept).toEqual([{ issuer: provider.issuer, is_machine: true }]);
  });

  it('replaces the embedded one: nobody can be chosen from a list, and it gives no tokens', async () => {
    const response = await fetch(`${server.baseUrl}/oidc/token`, { method: 'POST' });
    expect(response.status).toBe(404);
  });
});
