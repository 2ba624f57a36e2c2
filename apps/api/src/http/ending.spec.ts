import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import { Client } from 'pg';
import { startTestApi } from '../testing/start-test-api.js';
import { viewerDocument } from '../testing/viewer-document.js';

describe('a server that is asked to stop', () => {
  it('finishes the request under way', async () => {
    const server = await startTestApi();
    await server.addPerson('preparer', 'PREPARER', 'R0A');
    const preparer = await signInAs(server.baseUrl, 'preparer');
    const blocker = new Client({ connectionString: server.database.ownerUrl });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE return_window IN ACCESS EXCLUSIVE MODE');

    const underWay = preparer.ask('{ quarters { id } }');
    await wait(300);
    const stopped = server.stop();
    await wait(200);
    await blocker.query('ROLLBACK');
    await blocker.end();

    expect(await underWay).toMatchObject({ status: 200, data: { quarters: [] } });
    await stopped;
    await expect(fetch(server.baseUrl)).rejects.toThrow();
  });
});

describe('a session', () => {
  it('ends after a day, however busy it was', async () => {
    const server = await startTestApi();
    await server.addPerson('preparer', 'PREPARER', 'R0A');
    const preparer = await signInAs(server.baseUrl, 'preparer');
    expect((await preparer.ask(viewerDocument)).data).toMatchObject({ viewer: { displayName: 'preparer' } });
    await server.database.query(
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{signedInAt}',
         to_jsonb((sess ->> 'signedInAt')::bigint - 24 * 3600 * 1000))::json`,
    );
    expect((await preparer.ask(viewerDocument)).data).toMatchObject({ viewer: null });
    await server.stop();
  });

  it('travels over https only, bound to its host, where the service is served so', async () => {
    const server = await startTestApi({ PUBLIC_URL: 'https://monitor.example' });
    const client = new PersonaClient(`http://127.0.0.1:${server.port}`);
    const response = await client.request('/sign-in', { headers: { 'x-forwarded-proto': 'https' } });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-monitor-session=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    await server.stop();
  });
});
