import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { viewerDocument as viewer } from '../testing/viewer-document.js';

let server: TestApi;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('preparer', 'PREPARER', 'R0A');
});
afterAll(() => server.stop());

describe('a session in use', () => {
  it('is written at most once a minute, however many requests it sends', async () => {
    const client = await signInAs(server.baseUrl, 'preparer');
    await client.ask(viewer);
    const version = async () => server.database.query('SELECT xmin::text, ctid::text FROM session');
    const before = await version();
    for (let asked = 0; asked < 20; asked += 1) await client.ask(viewer);
    expect(await version()).toEqual(before);
  });

  it('is signed out once it was idle too long, whatever its cookie says', async () => {
    const client = await signInAs(server.baseUrl, 'preparer');
    await server.database.query("UPDATE session SET expire = now() - interval '1 second'");
    expect((await client.ask(viewer)).data).toMatchObject({ viewer: null });
  });
});
