import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { freePort, PersonaClient, signInAs } from '@monitor/testing';
import { startExternalProvider } from '../testing/external-provider.js';
import { viewerDocument } from '../testing/viewer-document.js';
import { startTestApi } from '../testing/start-test-api.js';

/** Asks a provider whether it still knows somebody, without showing them anything. */
function silentQuestion(issuer: string, clientId: string, serviceUrl: string): string {
  const question = new URLSearchParams({
    client_id: clientId,
    redirect_uri: `${serviceUrl}/sign-in/callback`,
    response_type: 'code',
    scope: 'openid',
    prompt: 'none',
    state: 'asked-by-a-test',
    code_challenge: createHash('sha256').update('x'.repeat(43)).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${issuer}/auth?${question}`;
}

async function answersTo(client: PersonaClient, question: string): Promise<URLSearchParams> {
  return new URL((await client.request(question)).headers.get('location') ?? '').searchParams;
}

describe('signing out', () => {
  it('ends the session of the embedded provider too', async () => {
    const server = await startTestApi();
    await server.addPerson('preparer', 'PREPARER', 'R0A');
    const client = await signInAs(server.baseUrl, 'preparer');
    const question = silentQuestion(`${server.baseUrl}/oidc`, 'digital-inclusion-monitor', server.baseUrl);
    const copied = { headers: { cookie: client.cookies.headerFor('/') ?? '' } };
    expect((await answersTo(client, question)).get('code')).not.toBeNull();
    const { url, response } = await client.visit('/sign-out', { method: 'POST' });
    expect([url.pathname, response.status]).toEqual(['/', 200]);
    expect((await answersTo(client, question)).get('error')).toBe('login_required');
    const thief = await new PersonaClient(server.baseUrl).request(question, copied);
    expect(new URL(thief.headers.get('location') ?? '').searchParams.get('error')).toBe('login_required');
    expect(client.cookies.headerFor('/')).toBeUndefined();
    await server.stop();
  });

  it('is not done by a link of another site', async () => {
    const server = await startTestApi();
    await server.addPerson('preparer', 'PREPARER', 'R0A');
    const client = await signInAs(server.baseUrl, 'preparer');
    await client.request('/sign-out');
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' };
    expect((await client.request('/sign-out', { method: 'POST', headers })).status).toBe(403);
    const question = silentQuestion(`${server.baseUrl}/oidc`, 'digital-inclusion-monitor', server.baseUrl);
    expect((await answersTo(client, question)).get('code')).not.toBeNull();
    expect((await client.ask('{ viewer { displayName } }')).data).toEqual({ viewer: { displayName: 'preparer' } });
    await server.stop();
  });

  it("leads to the end of another provider's session, and back", async () => {
    const port = await freePort();
    const provider = await startExternalProvider(`http://localhost:${port}`);
    const server = await startTestApi({ PORT: String(port), ...provider.environment });
    const atProvider = new PersonaClient(provider.issuer);
    const client = new PersonaClient(server.baseUrl);
    let next = (await client.request('/sign-in')).headers.get('location') ?? '';
    for (let hop = 0; hop < 5 && !next.startsWith(server.baseUrl); hop += 1) {
      next = new URL((await atProvider.request(next)).headers.get('location') ?? '', provider.issuer).href;
    }
    await client.visit(next);
    const question = silentQuestion(provider.issuer, provider.clientId, server.baseUrl);
    expect((await answersTo(atProvider, question)).get('code')).not.toBeNull();

    const signedOut = await client.request('/sign-out', { method: 'POST' });
    const address = /^0; url=(.*)$/.exec(signedOut.headers.get('refresh') ?? '')?.[1] ?? '';
    expect(new URL(address).searchParams.get('post_logout_redirect_uri')).toBe(`${server.baseUrl}/`);
    expect((await client.ask(viewerDocument)).data).toMatchObject({ viewer: null });
    const asked = await (await atProvider.request(address)).text();
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked) ?? [];
    const ended = await atProvider.request('/session/end/confirm', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
    });
    expect(ended.headers.get('location')).toBe(`${server.baseUrl}/`);
    expect((await answersTo(atProvider, question)).get('error')).toBe('login_required');
    await server.stop();
    await provider.stop();
  });

  it('works while the provider is out of reach, and for whoever is not signed in', async () => {
    const server = await startTestApi({
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'monitor',
      OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
      SESSION_SECRET: 'p3Vt8Zq1Xw6Rk9Bn2Mc5Lh7Jd4Gf0SaYuEi',
    });
    const response = await new PersonaClient(server.baseUrl).request('/sign-out', { method: 'POST' });
    expect(response.headers.get('location')).toBe('/');
    await server.stop();
  });
});
