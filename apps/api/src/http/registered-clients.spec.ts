import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import { askForToken, bearerOf, register, registerClient } from '../testing/registered-client.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let administrator: PersonaClient;
let machine: PersonaClient;

const viewer = '{ viewer { displayName acting { role scopeCode scopeName } } }';
const quarters = '{ quarters { id } }';
const byScope = {
  FIGURES: '{ consistency(filter: { quarterId: "2026-27-Q1", level: ENGLAND }) { source } }',
  ORGANISATIONS: '{ organisation(code: "R0A") { name } }',
  OWN_RETURNS: '{ myReturns { __typename } }',
};

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('administrator', 'ADMINISTRATOR');
  await server.addPerson('analyst', 'NATIONAL_ANALYST');
  administrator = await signInAs(server.baseUrl, 'administrator');
  machine = new PersonaClient(server.baseUrl);
});
afterAll(() => server.stop());

const codesOf = ({ errors }: { errors?: { extensions?: { code?: unknown } }[] }) =>
  (errors ?? []).map(({ extensions }) => extensions?.code);

describe('a program that an administrator registers', () => {
  it('gets a token with the secret that is shown once, and acts for England as what it was registered', async () => {
    const registered = await register(administrator, { scopes: ['FIGURES'] });
    expect(registered).toMatchObject({
      secret: expect.stringMatching(/^dim_[\w-]{43}$/),
      client: { clientId: expect.stringMatching(/^warehouse-[0-9a-f]{6}$/), organisationCode: null },
    });
    const bearer = await bearerOf(server.baseUrl, registered);
    expect((await machine.ask(viewer, {}, bearer)).data).toEqual({
      viewer: {
        displayName: 'Warehouse',
        acting: { role: 'NATIONAL_ANALYST', scopeCode: null, scopeName: 'England' },
      },
    });
  });

  it('leaves its secret nowhere: not in the database, the log or any other answer', async () => {
    const { secret } = await register(administrator, { scopes: ['FIGURES'] });
    const kept = await server.database.query('SELECT to_jsonb(s)::text AS row FROM machine_client_secret s');
    const listed = await administrator.ask('{ machineClients { id clientId contact secrets { id } } }');
    for (const text of [JSON.stringify(kept), JSON.stringify(listed), server.logged()])
      expect(text).not.toContain(secret);
    expect(kept).not.toHaveLength(0);
  });

  it('is refused whatever its scopes do not open, and told which to ask for', async () => {
    for (const scope of ['FIGURES', 'ORGANISATIONS'] as const) {
      const bearer = await bearerOf(server.baseUrl, await register(administrator, { scopes: [scope] }));
      expect((await machine.ask(quarters, {}, bearer)).errors).toBeUndefined();
      for (const [other, query] of Object.entries(byScope)) {
        const answer = await machine.ask(query, {}, bearer);
        if (other === scope) expect(codesOf(answer)).not.toContain('NOT_PERMITTED');
        else
          expect(answer.errors?.[0]).toMatchObject({
            extensions: { code: 'NOT_PERMITTED', details: { scope: other } },
          });
      }
    }
  });

  it('fills in the returns of its organisation, where it was given those', async () => {
    const registered = await register(administrator, { scopes: ['OWN_RETURNS'], organisationCode: 'R0A' });
    const bearer = await bearerOf(server.baseUrl, registered);
    expect((await machine.ask(viewer, {}, bearer)).data).toMatchObject({
      viewer: { acting: { role: 'PREPARER', scopeCode: 'R0A', scopeName: 'Alder Vale Hospitals NHS Trust' } },
    });
    expect((await machine.ask(byScope.OWN_RETURNS, {}, bearer)).errors).toBeUndefined();
  });

  it('may use two secrets while one takes the place of another, and never a third', async () => {
    const first = await register(administrator, { scopes: ['FIGURES'] });
    const rotate = async (overlapHours: number) => {
      const document = `mutation ($input: RotateClientSecretInput!) {
        rotateClientSecret(input: $input) { secret client { id clientId secrets { id expiresAt } } } }`;
      const { data } = await administrator.ask(document, { input: { id: first.client.id, overlapHours } });
      return (data as { rotateClientSecret: typeof first }).rotateClientSecret;
    };
    const statuses = async (...secrets: string[]) => {
      const asked = secrets.map((secret) => askForToken(server.baseUrl, first.client.clientId, secret));
      return (await Promise.all(asked)).map(({ status }) => status);
    };
    const second = await rotate(72);
    expect(second.client.secrets.map(({ expiresAt }) => expiresAt === null)).toEqual([true, false]);
    expect(await statuses(first.secret, second.secret)).toEqual([200, 200]);
    const third = await rotate(1);
    expect(await statuses(first.secret, second.secret, third.secret)).toEqual([401, 200, 200]);
    const fourth = await rotate(0);
    expect(await statuses(second.secret, third.secret, fourth.secret)).toEqual([401, 401, 200]);
  });

  it('is let in no more from the next request after it was revoked, whatever token it holds', async () => {
    const registered = await register(administrator, { scopes: ['FIGURES'] });
    const bearer = await bearerOf(server.baseUrl, registered);
    expect((await machine.ask(viewer, {}, bearer)).status).toBe(200);
    const document =
      'mutation ($input: RevokeClientInput!) { revokeClient(input: $input) { revokedAt secrets { id } } }';
    const revoke = async (comment: string) =>
      administrator.ask(document, { input: { id: registered.client.id, comment } });
    expect(codesOf(await revoke(' '))).toEqual(['COMMENT_NEEDED']);
    const once = await revoke('No longer kept.');
    expect(once.data).toMatchObject({ revokeClient: { revokedAt: expect.any(String), secrets: [] } });
    expect((await revoke('Said twice.')).data).toEqual(once.data);
    expect((await machine.ask(viewer, {}, bearer)).status).toBe(401);
    expect((await askForToken(server.baseUrl, registered.client.clientId, registered.secret)).status).toBe(401);
  });

  it('is known by when it was last let in, to the minute', async () => {
    const registered = await register(administrator, { scopes: ['FIGURES'] });
    const lastUsedAt = async () => {
      const { data } = await administrator.ask('{ machineClients { id lastUsedAt } }');
      const { machineClients } = data as { machineClients: { id: string; lastUsedAt: string | null }[] };
      return machineClients.find(({ id }) => id === registered.client.id)?.lastUsedAt;
    };
    expect(await lastUsedAt()).toBeNull();
    const bearer = await bearerOf(server.baseUrl, registered);
    await machine.ask(viewer, {}, bearer);
    const first = await lastUsedAt();
    expect(Math.abs(Date.parse(first ?? '') - Date.now())).toBeLessThan(60_000);
    await machine.ask(viewer, {}, bearer);
    expect(await lastUsedAt()).toBe(first);
  });

  it('holds no more than its registration says, also where somebody granted it a role', async () => {
    const registered = await register(administrator, { scopes: ['FIGURES'] });
    const { id } = registered.client;
    await server.people.grant({ system: 'sign-in' }, { personId: id, role: 'ADMINISTRATOR', scopeCode: null });
    const answer = await machine.ask('{ machineClients { id } }', {}, await bearerOf(server.baseUrl, registered));
    expect(answer.errors?.[0]).toMatchObject({ message: expect.stringContaining('Programs cannot do this') });
  });
});

describe('registering programs', () => {
  it.each([
    ['a scope', { scopes: [] }, 'INPUT_NOT_UNDERSTOOD'],
    ['a name', { scopes: ['FIGURES'], name: ' \u0000 ' }, 'INPUT_NOT_UNDERSTOOD'],
    ['whom to write to', { scopes: ['FIGURES'], contact: '' }, 'INPUT_NOT_UNDERSTOOD'],
    ['the organisation of own returns', { scopes: ['OWN_RETURNS'] }, 'INPUT_NOT_UNDERSTOOD'],
    ['an organisation that is known', { scopes: ['OWN_RETURNS'], organisationCode: 'R9Z' }, 'NOT_FOUND'],
    ['an organisation that is no region', { scopes: ['OWN_RETURNS'], organisationCode: 'Y58' }, 'INPUT_NOT_UNDERSTOOD'],
    ['an id that is made here', { scopes: ['FIGURES'], clientId: 'mine' }, 'INPUT_NOT_UNDERSTOOD'],
  ])('needs %s', async (_what, input, code) => {
    const asked = { name: 'Warehouse', contact: 'team@nhs.example', ...input };
    expect(codesOf(await administrator.ask(registerClient, { input: asked }))).toEqual([code]);
  });

  it('is for administrators alone, and written down with who did it', async () => {
    const analyst = await signInAs(server.baseUrl, 'analyst');
    const input = { name: 'Warehouse', contact: 'team@nhs.example', scopes: ['FIGURES'] };
    for (const document of [registerClient, 'query { machineClients { id } }']) {
      expect(codesOf(await analyst.ask(document, { input }))).toEqual(['NOT_PERMITTED']);
    }
    const { client } = await register(administrator, { scopes: ['FIGURES', 'STATUSES'] });
    const [event] = await server.database.query(
      `SELECT acting, role, operation, subject FROM audit_event WHERE kind = 'CLIENT_STEP' ORDER BY id DESC LIMIT 1`,
    );
    expect(event).toEqual({
      acting: expect.stringMatching(/^administrator \(ADMINISTRATOR, /),
      role: 'ADMINISTRATOR',
      operation: 'registerClient',
      subject: `${client.id}: FIGURES, STATUSES`,
    });
  });
});
