import { readdir, readFile, rm, truncate } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import type { Manifest } from '@monitor/api-releases';
import { addMachine } from '../testing/machine-token.js';
import { publishFigures } from '../testing/publish-figures.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let nobody: PersonaClient;
let analyst: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await publishFigures(server.database, ['FINAL', 'PROVISIONAL', 'REVISED', 'PROVISIONAL']);
  await server.addPerson('analyst', 'NATIONAL_ANALYST', null);
  nobody = new PersonaClient(server.baseUrl);
  analyst = await signInAs(server.baseUrl, 'analyst');
});
afterAll(() => server.stop());

async function manifestOf(number: number): Promise<Manifest> {
  return (await (await nobody.request(`/releases/${number}/manifest.json`)).json()) as Manifest;
}

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const kept = () => join(server.dataDirectory, 'releases');

describe('the files of a publication', () => {
  it('arrive whole, as the manifest says', async () => {
    const { publication, files } = await manifestOf(1);
    expect(publication).toMatchObject({ number: 1, kind: 'FINAL', quarter: '2025-26-Q3', address: '/publications/1' });
    for (const { name, sha256, bytes } of files) {
      const response = await nobody.request(`/releases/1/${name}`);
      expect([name, response.status, response.headers.get('content-length')]).toEqual([name, 200, String(bytes)]);
      expect([name, hash(await bytesOf(response))]).toEqual([name, sha256]);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="digital-inclusion-1-${name}"`);
    }
  });

  it('come in parts, and not again to whoever has them', async () => {
    const whole = await bytesOf(await nobody.request('/releases/1/figures.csv'));
    const etag = `"${hash(whole)}"`;
    const range = async (headers: Record<string, string>) => nobody.request('/releases/1/figures.csv', { headers });
    const rest = await range({ range: 'bytes=1000-', 'if-range': etag });
    expect([rest.status, rest.headers.get('etag')]).toEqual([206, etag]);
    expect(rest.headers.get('content-range')).toBe(`bytes 1000-${whole.length - 1}/${whole.length}`);
    expect((await bytesOf(rest)).equals(whole.subarray(1000))).toBe(true);
    expect((await range({ range: 'bytes=1000-', 'if-range': '"another"' })).status).toBe(200);
    expect((await range({ range: `bytes=${whole.length}-` })).status).toBe(416);
    // Left to itself, this client asks with a condition and "no-cache" at once.
    const again = await range({ 'if-none-match': etag, 'cache-control': 'max-age=0' });
    expect([again.status, (await bytesOf(again)).length]).toEqual([304, 0]);
  });

  it('are written again, the same, where they were lost or cut short', async () => {
    const before = await (await nobody.request('/releases/3/manifest.json')).text();
    const directory = (await readdir(kept())).find((name) => name.startsWith('3-')) ?? '';
    await truncate(join(kept(), directory, 'figures.csv'), 100);
    const { files } = await manifestOf(3);
    expect(hash(await readFile(join(kept(), directory, 'figures.csv')))).toBe(files[0]?.sha256);
    await rm(join(kept(), directory), { recursive: true });
    const both = await Promise.all([1, 2].map(() => nobody.request('/releases/3/manifest.json')));
    expect(await Promise.all(both.map((each) => each.text()))).toEqual([before, before]);
    expect((await readdir(kept())).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('are an error to whoever they break off for, and none of the server', async () => {
    const stop = new AbortController();
    const response = await fetch(`${server.baseUrl}/releases/1/figures.xlsx`, { signal: stop.signal });
    stop.abort();
    await expect(response.arrayBuffer()).rejects.toThrow();
    expect(server.logged()).not.toContain('unexpected error');
  });
});

describe('who may have the files of a publication', () => {
  it('is anybody, once it is final or revised; they may be kept by anything in between', async () => {
    for (const number of [1, 3]) {
      const response = await nobody.request(`/releases/${number}/figures.csv`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable, no-transform');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  it('is whoever is signed in, or a program that reads figures, while it is provisional', async () => {
    expect((await nobody.request('/releases/2/figures.csv')).status).toBe(401);
    const response = await analyst.request('/releases/2/figures.csv');
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      ...[200, 'private, max-age=31536000, immutable, no-transform'],
    ]);
    const authorization = `Bearer ${await addMachine(server, 'NATIONAL_ANALYST')}`;
    expect((await nobody.request('/releases/4/figures.csv', { headers: { authorization } })).status).toBe(200);
    expect(
      (await nobody.request('/releases/1/figures.csv', { headers: { authorization: 'Bearer a.b.c' } })).status,
    ).toBe(401);
  });

  it('sees what there is, and is led to the latest', async () => {
    const listed = async (client: PersonaClient) => {
      const { publications } = (await (await client.request('/releases/')).json()) as {
        publications: { number: number; manifest: string }[];
      };
      return publications.map(({ number }) => number);
    };
    expect(await listed(nobody)).toEqual([3, 1]);
    expect(await listed(analyst)).toEqual([4, 3, 2, 1]);
    const latest = async (client: PersonaClient, query = '') => {
      const response = await client.request(`/releases/latest/figures.csv${query}`, { redirect: 'manual' });
      return [response.status, response.headers.get('location')];
    };
    expect(await latest(nobody)).toEqual([302, '/releases/3/figures.csv']);
    const outside = await nobody.request('/releases/latest/..%2f..%2fsign-out', { redirect: 'manual' });
    expect(outside.headers.get('location')).toBe('/releases/3/..%2F..%2Fsign-out');
    expect(await latest(analyst, '?kind=PROVISIONAL')).toEqual([302, '/releases/4/figures.csv']);
    expect((await latest(nobody, '?kind=PROVISIONAL'))[0]).toBe(401);
    expect((await latest(nobody, '?kind=FINAL'))[1]).toBe('/releases/1/figures.csv');
    expect((await latest(nobody, '?kind=best'))[0]).toBe(400);
  });

  it.each(['/releases/9/figures.csv', '/releases/0/figures.csv', '/releases/1e0/figures.csv', '/releases/1/other.csv'])(
    'is told that %s is not there, and what is',
    async (path) => {
      const response = await nobody.request(path);
      expect([response.status, await response.text()]).toEqual([404, expect.stringMatching(/lists those|It has/)]);
    },
  );

  it.each(['/releases/1/..%2f..%2fsign-in%2fkeys.json', '/releases/3/..%2Fx', '/releases/..%2f1/figures.csv'])(
    'gets nothing outside of a publication at %s',
    async (path) => expect((await nobody.request(path)).status).toBe(404),
  );
});
