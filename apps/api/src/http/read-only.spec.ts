import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROOM_SETTINGS, RoomWatch } from '@monitor/api-platform';
import type { RoomSettings } from '@monitor/api-platform';
import { openQuarter } from '@monitor/domain';
import { PersonaClient, signInAs } from '@monitor/testing';
import { loadPlaces } from '../testing/load-places.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { viewerDocument } from '../testing/viewer-document.js';

const quarterId = openQuarter(new Date().toISOString().slice(0, 10));
const gigabyte = 1024 ** 3;
const saveFor = (organisation: string) =>
  `mutation { saveAnswers(input: { organisationCode: "${organisation}", quarterId: "${quarterId}", answers: [] }) { state } }`;
const save = saveFor('R0A');
const begin = 'mutation { beginCollection(input: { mappingText: "no JSON", fileName: "x" }) { id } }';

let server: TestApi;
let preparer: PersonaClient;
let administrator: PersonaClient;
let percentFree = 50;

async function setFree(percent: number): Promise<void> {
  percentFree = percent;
  await server.api.app.get(RoomWatch).look();
}

beforeAll(async () => {
  server = await startTestApi();
  const probe: RoomSettings['probe'] = () =>
    Promise.resolve({ freeBytes: (percentFree * gigabyte) / 10, sizeBytes: 10 * gigabyte });
  Object.assign(server.api.app.get<RoomSettings>(ROOM_SETTINGS), { probe });
  await loadPlaces(server.database);
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.addPerson('administrator', 'ADMINISTRATOR');
  preparer = await signInAs(server.baseUrl, 'preparer');
  administrator = await signInAs(server.baseUrl, 'administrator');
});
beforeEach(() => setFree(50));
afterAll(() => server.stop());

async function ask(client: PersonaClient, query: string) {
  const response = await client.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  const [refusal] = errors ?? [];
  return {
    code: refusal?.extensions.code ?? null,
    message: refusal?.message,
    retryAfter: response.headers.get('retry-after'),
  };
}

async function noticeCodes(): Promise<unknown> {
  const { data } = await preparer.ask('{ serviceNotices { code } }');
  return (data as { serviceNotices: { code: string }[] }).serviceNotices.map(({ code }) => code);
}

/** Addresses of the pages that are served outside the web app. */
const pagesOutside = ['/sign-in', '/sign-in/callback?code=x&state=y', '/guide', '/letters/stop?mailbox=1&seal=2'];
const textOf = async (client: PersonaClient, path: string) => (await client.visit(path)).response.text();

const readiness = async () => (await fetch(`${server.baseUrl}/health/ready`)).json() as Promise<{ notices?: string[] }>;

describe('a service whose disk becomes full', () => {
  it('with room enough says nothing of it and takes everything', async () => {
    expect(await ask(preparer, save)).toMatchObject({ code: null });
    expect((await ask(administrator, begin)).code).toBe('INPUT_NOT_UNDERSTOOD');
    expect(await noticeCodes()).toEqual([]);
    expect(await readiness()).toEqual({ status: 'ready' });
  });

  it('refuses first what brings much, and saves returns all the same', async () => {
    await setFree(8);
    expect(await ask(preparer, save)).toMatchObject({ code: null });
    expect(await ask(administrator, begin)).toMatchObject({ code: 'READ_ONLY', retryAfter: '30' });
    expect(await noticeCodes()).toEqual(['DISK_LOW']);
  });

  it('then refuses every change, in words, while what is read and who signs in are served', async () => {
    await setFree(2);
    const refused = await ask(preparer, save);
    expect(refused).toMatchObject({ code: 'READ_ONLY', retryAfter: '30' });
    expect(refused.message).toMatch(/^Nothing was saved: .*What you typed stays on this page\./);
    expect(await noticeCodes()).toEqual(['READ_ONLY']);
    expect((await readiness()).notices).toEqual([expect.stringContaining('can only be read')]);
    const workbook = `/returns/R0A/${quarterId}/workbook.xlsx`;
    expect((await preparer.request(workbook)).status).toBe(200);
    expect((await preparer.request(workbook, { method: 'POST' })).status).toBe(503);
    const newcomer = await signInAs(server.baseUrl, 'administrator');
    expect((await newcomer.ask(viewerDocument)).data).toMatchObject({ viewer: { displayName: 'administrator' } });
  });

  it('says so on the pages outside the web app too, of which sign-in is the first', async () => {
    const stranger = new PersonaClient(server.baseUrl);
    const all = async () => [
      ...(await Promise.all(pagesOutside.map((path) => textOf(stranger, path)))),
      await textOf(administrator, '/schema-changes'),
    ];
    for (const text of await all()) expect(text).not.toContain('State of the service');
    await setFree(2);
    for (const text of await all()) {
      expect(text).toMatch(/State of the service.*Read only<\/strong> <span>This service can only be read/s);
    }
  });

  it('tells whoever may not do a thing that, and not how the service is', async () => {
    await setFree(2);
    expect((await ask(preparer, begin)).code).toBe('NOT_PERMITTED');
  });

  it('goes back by itself', async () => {
    await setFree(2);
    await setFree(50);
    expect(await ask(preparer, save)).toMatchObject({ code: null });
    expect(await noticeCodes()).toEqual([]);
  });

  it('is read-only at once when PostgreSQL has no room for a statement, and nothing of it is kept', async () => {
    await server.database.query(`
      CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`);
    await server.database.query(
      'CREATE TRIGGER no_room BEFORE INSERT ON quarterly_return FOR EACH ROW EXECUTE FUNCTION no_room()',
    );
    await server.addPerson('neighbour', 'PREPARER', 'R0B');
    const neighbour = await signInAs(server.baseUrl, 'neighbour');
    expect(await ask(neighbour, saveFor('R0B'))).toMatchObject({ code: 'READ_ONLY', retryAfter: '30' });
    await server.database.query('DROP TRIGGER no_room ON quarterly_return');
    // Refused before it reaches PostgreSQL, for a moment.
    expect(await ask(preparer, save)).toMatchObject({ code: 'READ_ONLY' });
    expect(await noticeCodes()).toEqual(['READ_ONLY']);
    expect(await server.database.query("SELECT 1 FROM quarterly_return WHERE organisation_code = 'R0B'")).toEqual([]);
  });
});
