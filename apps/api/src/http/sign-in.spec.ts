import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { viewerDocument as viewer } from '../testing/viewer-document.js';

interface ViewerAnswer {
  viewer: {
    displayName: string;
    acting: { role: string; scopeName: string } | null;
    assignments: { id: string }[];
  } | null;
}

const sessionCookie = (client: PersonaClient) => client.cookies.headerFor('/')?.match(/monitor-session=([^;]+)/)?.[1];

let server: TestApi;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.addPerson('newcomer');
  const several = await server.addPerson('several', 'PREPARER', 'R0A');
  await server.people.grant({ system: 'sign-in' }, { personId: several, role: 'REGIONAL_LEAD', scopeCode: 'Y60' });
});
afterAll(() => server.stop());

describe('signing in', () => {
  it('offers the people by role and organisation, and says that it is a demonstration', async () => {
    const { response } = await new PersonaClient(server.baseUrl).visit('/sign-in');
    const text = await response.text();
    expect(text).toContain('Preparer, Alder Vale Hospitals NHS Trust');
    expect(text).toContain('demonstration sign-in');
    expect(text).toContain('<h1');
    expect(text).not.toContain('<script');
  });

  it('makes the person chosen the viewer, acting in their only role', async () => {
    const client = await signInAs(server.baseUrl, 'preparer');
    const { data } = await client.ask<ViewerAnswer>(viewer);
    expect(data?.viewer).toMatchObject({
      displayName: 'preparer',
      acting: { role: 'PREPARER', scopeName: 'Alder Vale Hospitals NHS Trust' },
    });
  });

  it('knows nobody before, and nobody whose session was made up', async () => {
    expect((await new PersonaClient(server.baseUrl).ask<ViewerAnswer>(viewer)).data).toMatchObject({ viewer: null });
    const forged = await new PersonaClient(server.baseUrl).ask<ViewerAnswer>(
      viewer,
      {},
      {
        cookie: 'monitor-session=s%3Aforged.signature',
      },
    );
    expect(forged.data).toMatchObject({ viewer: null });
  });

  it('gives a new session id at sign-in, in a cookie that scripts and other sites cannot use', async () => {
    const client = await signInAs(server.baseUrl, 'several');
    const before = sessionCookie(client);
    const { url } = await client.visit('/sign-in');
    const posted = await client.request(url.href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=preparer',
    });
    const { url: resumed } = { url: posted.headers.get('location') ?? '' };
    const callback = (await client.request(resumed)).headers.get('location') ?? '';
    const done = await client.request(callback);
    expect(done.headers.getSetCookie().join()).toMatch(/monitor-session=[^;]+; Path=\/;.*HttpOnly; SameSite=Lax/);
    expect(before).toBeDefined();
    expect(sessionCookie(client)).not.toBe(before);
    // The same answer of the provider cannot be used twice.
    expect((await client.request(callback)).status).toBe(400);
  });

  it('refuses a person who is not on the list', async () => {
    await expect(signInAs(server.baseUrl, 'nobody-known')).rejects.toThrow(/could not sign in/);
  });

  it.each([
    ['/returns/2026-Q1?step=2', '/returns/2026-Q1?step=2'],
    ['//evil.example', '/home'],
    ['https://evil.example/', '/home'],
    ['/\\evil.example', '/home'],
    ['/sign-in', '/home'],
  ])('asked to return to %s, lands on %s', async (asked, landing) => {
    const client = new PersonaClient(server.baseUrl);
    const { url } = await client.visit(`/sign-in?returnTo=${encodeURIComponent(asked)}`);
    const landed = await client.visit(url.href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=preparer',
    });
    expect(landed.url.pathname + landed.url.search).toBe(landing);
  });
});

describe('a session', () => {
  it('ends at sign-out, also for whoever copied its cookie', async () => {
    const client = await signInAs(server.baseUrl, 'preparer');
    const copied = { cookie: client.cookies.headerFor('/') ?? '' };
    expect((await client.request('/sign-out', { method: 'POST' })).status).toBe(303);
    const { data } = await new PersonaClient(server.baseUrl).ask<ViewerAnswer>(viewer, {}, copied);
    expect(data).toMatchObject({ viewer: null });
  });

  it('keeps the role chosen, and refuses a role of somebody else', async () => {
    const client = await signInAs(server.baseUrl, 'several');
    const found = await client.ask<ViewerAnswer>(viewer);
    expect(found.data?.viewer?.acting).toBeNull();
    const lead = found.data?.viewer?.assignments[1]?.id;
    const actAs = 'mutation Choose($id: ID!) { actAs(assignmentId: $id) { acting { role } } }';
    expect((await client.ask(actAs, { id: lead })).data).toEqual({ actAs: { acting: { role: 'REGIONAL_LEAD' } } });
    expect(await client.ask(viewer)).toMatchObject({ data: { viewer: { acting: { role: 'REGIONAL_LEAD' } } } });

    const other = await (await signInAs(server.baseUrl, 'preparer')).ask<ViewerAnswer>(viewer);
    const refused = await client.ask(actAs, { id: other.data?.viewer?.assignments[0]?.id });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('loses a revoked role with the next request', async () => {
    const personId = await server.addPerson('leaver', 'PREPARER', 'R0B');
    const client = await signInAs(server.baseUrl, 'leaver');
    const quarters = '{ quarters { id } }';
    expect((await client.ask(quarters)).errors).toBeUndefined();
    await server.people.revoke({ system: 'sign-in' }, { personId, role: 'PREPARER', scopeCode: 'R0B' });
    expect((await client.ask(quarters)).errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('of somebody without a role opens nothing but who they are', async () => {
    const client = await signInAs(server.baseUrl, 'newcomer');
    expect((await client.ask<ViewerAnswer>(viewer)).data?.viewer?.assignments).toEqual([]);
    const refused = await client.ask('{ quarters { id } }');
    expect(refused.errors?.[0]).toMatchObject({
      message: 'You have no role in this service yet.',
      extensions: { code: 'NOT_PERMITTED', category: 'FORBIDDEN' },
    });
  });
});

describe('a sign-in opened to whoever reaches the service', () => {
  it('says so on the page of people and to every page, and only there', async () => {
    const open = await startTestApi({ DEMONSTRATION_SIGN_IN: 'anyone' });
    await open.addPerson('preparer', 'PREPARER', 'R0A');
    const page = async (api: TestApi) => (await new PersonaClient(api.baseUrl).visit('/sign-in')).response.text();
    expect(await page(open)).toContain('Anybody who reaches this service can sign in as anybody.');
    expect(await page(server)).not.toContain('Open to anybody');
    expect((await new PersonaClient(open.baseUrl).ask(viewer)).data).toMatchObject({
      service: { isOpenToAnyone: true },
    });
    expect((await new PersonaClient(server.baseUrl).ask(viewer)).data).toMatchObject({
      service: { isOpenToAnyone: false },
    });
    await open.stop();
  });
});

describe('the log', () => {
  it('holds no cookie, session id, code or token', async () => {
    const client = await signInAs(server.baseUrl, 'preparer');
    const id =
      decodeURIComponent(sessionCookie(client) ?? '')
        .slice(2)
        .split('.')[0] ?? '';
    expect(id.length).toBeGreaterThan(20);
    expect(server.logged()).not.toContain(id);
    expect(server.logged()).not.toMatch(/code=|state=|eyJ|cookie/);
    expect(server.logged()).toContain('"msg":"signed in"');
  });
});
