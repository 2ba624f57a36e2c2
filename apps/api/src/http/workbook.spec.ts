import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openQuarter, workbookType } from '@monitor/domain';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { loadPlaces } from '../testing/load-places.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const quarterId = openQuarter(new Date().toISOString().slice(0, 10));
const path = `/returns/R0A/${quarterId}/workbook.xlsx`;

let server: TestApi;
let preparer: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await loadPlaces(server.database);
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.addPerson('approver', 'APPROVER', 'R0A');
  await server.addPerson('elsewhere', 'PREPARER', 'QHL');
  preparer = await signInAs(server.baseUrl, 'preparer');
});
afterAll(() => server.stop());

async function download(): Promise<Uint8Array> {
  const response = await preparer.request(path);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

/** Types a status into the first action. */
async function withStatus(bytes: Uint8Array, status: string): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const copies = sheets.map(({ name, rows }): WriteSheet => ({ name, rows: rows.map((row) => [...row]) }));
  const rows = copies.flatMap((sheet) => sheet.rows ?? []);
  const row = rows.find(([key]) => key === 'field:status');
  if (row === undefined) throw new Error('The workbook asks for no status.');
  row[2] = status;
  return writeXlsx({ sheets: copies });
}

async function send(client: PersonaClient, bytes: Uint8Array, more: { query?: string; headers?: object } = {}) {
  const headers = { 'content-type': workbookType, ...more.headers };
  const response = await client.request(`${path}${more.query ?? ''}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the workbook of a return', () => {
  it('is downloaded by whoever fills it in, as a file that nothing in between keeps', async () => {
    const response = await preparer.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(workbookType);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="return-R0A-${quarterId}.xlsx"`);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is shown to nobody else', async () => {
    const nobody = await fetch(new URL(path, server.baseUrl));
    expect(nobody.status).toBe(401);
    expect((await (await signInAs(server.baseUrl, 'approver')).request(path)).status).toBe(403);
    expect((await (await signInAs(server.baseUrl, 'elsewhere')).request(path)).status).toBe(404);
  });

  it('is previewed, saved once, and changes nothing when it comes again', async () => {
    const bytes = await withStatus(await download(), 'Planned');
    const preview = await send(preparer, bytes, { query: '?dryRun=true' });
    expect(preview).toMatchObject({ status: 200, body: { outcome: 'PREVIEW' } });
    const saved = await send(preparer, bytes);
    expect(saved).toMatchObject({ status: 200, body: { outcome: 'SAVED', changes: preview.body['changes'] } });
    expect(await send(preparer, bytes)).toMatchObject({ status: 200, body: { outcome: 'SAVED', changes: [] } });
  });

  it('saves nothing of a workbook that was overtaken, and says what overtook it', async () => {
    const old = await download();
    await send(preparer, await withStatus(await download(), 'In progress'));
    const late = await send(preparer, await withStatus(old, 'In place'));
    expect(late).toMatchObject({
      status: 409,
      body: { outcome: 'CONFLICTS', conflicts: [{ question: expect.any(String) }] },
    });
  });

  it('is not taken from another site, another role or another kind of file', async () => {
    const bytes = await download();
    const foreign = { headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' } };
    expect((await send(preparer, bytes, foreign)).status).toBe(403);
    expect((await send(await signInAs(server.baseUrl, 'approver'), bytes)).status).toBe(403);
    expect((await send(preparer, bytes, { headers: { 'content-type': 'text/csv' } })).status).toBe(400);
    expect((await send(preparer, new Uint8Array(16 * 1024 * 1024))).status).toBe(413);
    expect(await send(preparer, Buffer.from('a,b'))).toMatchObject({
      status: 422,
      body: { outcome: 'REFUSED', code: 'NOT_A_WORKBOOK' },
    });
  });
});
