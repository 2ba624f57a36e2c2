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

describe('a connection that nobody uses', () => {
  it('is kept longer than a balancer keeps it, which would else send a request just as it is closed', async () => {
    const server = await startTestApi();
    const { headers } = await fetch(`${server.baseUrl}/health/live`);
    const seconds = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
    expect(seconds).toBeGreaterThan(60);
    await server.stop();
  });
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };

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
    const server = await startTestApi({ PUBLIC_URL: 'https://monitor.example', DEMONSTRATION_SIGN_IN: 'anyone' });
    await server.addPerson('preparer', 'PREPARER', 'R0A');
    const client = new PersonaClient(`http://127.0.0.1:${server.port}`);
    const origin = 'https://monitor.example';
    /** As a proxy that ends TLS would pass it on. */
    const ask = (address: string, body?: string) =>
      client.request(address.replace(origin, ''), {
        headers: { origin, 'x-forwarded-proto': 'https', 'x-forwarded-host': 'monitor.example', ...(body && form) },
        ...(body !== undefined && { method: 'POST', body }),
      });
    const follow = async (response: Response) => ask(response.headers.get('location') ?? '');
    const begun = await ask('/sign-in');
    const question = await follow(begun);
    await follow(question);
    const done = await follow(await follow(await ask(question.headers.get('location') ?? '', 'person=preparer')));
    const ended = await ask('/sign-out', '');

    const attributes = 'Path=/; .*HttpOnly; Secure; SameSite=Lax$';
    expect(begun.headers.getSetCookie().join()).toMatch(new RegExp(`^__Host-monitor-sign-in-.*; ${attributes}`));
    expect(done.headers.getSetCookie().at(-1)).toMatch(new RegExp(`^__Host-monitor-session=s.*; ${attributes}`));
    // A clearing without these is ignored by browsers.
    const cleared = ended.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-monitor-session='));
    expect(cleared).toBe('__Host-monitor-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax');
    expect(done.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    await server.stop();
  });
});
