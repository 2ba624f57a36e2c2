import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBEDDED_ISSUER, nationalPublisher } from '@monitor/api-platform';
import { PersonaClient } from '@monitor/testing';
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import type { JWK } from 'jose';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let client: PersonaClient;
const viewer = '{ viewer { displayName acting { role scopeName } } }';

async function fetchToken(secret: string = nationalPublisher.secret): Promise<Response> {
  return fetch(`${server.baseUrl}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${nationalPublisher.id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function providerKey(): Promise<JWK> {
  const { dataDirectory } = server;
  return (JSON.parse(await readFile(join(dataDirectory, 'sign-in', 'keys.json'), 'utf8')) as { signingKey: JWK })
    .signingKey;
}

/** A token of the provider's own key with chosen claims, to try each check alone. */
async function forge(claims: Record<string, unknown>): Promise<string> {
  const key = await providerKey();
  const now = Math.floor(Date.now() / 1000);
  const good = {
    iss: `${server.baseUrl}/oidc`,
    aud: `${server.baseUrl}/graphql`,
    client_id: nationalPublisher.id,
    iat: now,
    exp: now + 60,
  };
  return new SignJWT({ ...good, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid ?? '', typ: 'at+jwt' })
    .sign(await importJWK(key, 'RS256'));
}

beforeAll(async () => {
  server = await startTestApi();
  client = new PersonaClient(server.baseUrl);
  const personId = await server.people.addPerson(
    { system: 'sign-in' },
    { issuer: EMBEDDED_ISSUER, subject: nationalPublisher.id, displayName: 'National publisher', isMachine: true },
  );
  await server.people.grant({ system: 'sign-in' }, { personId, role: 'NATIONAL_ANALYST', scopeCode: null });
});
afterAll(() => server.stop());

describe('a machine client', () => {
  it('gets a token with its secret, and figures with the token', async () => {
    const { access_token: token } = (await (await fetchToken()).json()) as { access_token: string };
    expect((await client.ask(viewer, {}, bearer(token))).data).toEqual({
      viewer: { displayName: 'National publisher', acting: { role: 'NATIONAL_ANALYST', scopeName: 'England' } },
    });
    expect((await client.ask('{ quarters { id } }', {}, bearer(token))).errors).toBeUndefined();
  });

  it('gets no token without it', async () => {
    expect((await fetchToken('wrong')).status).toBe(401);
  });

  it('is never given a session for its token', async () => {
    const response = await client.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(await forge({})) },
      body: JSON.stringify({ query: viewer }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('is not offered on the page of people', async () => {
    const { response } = await client.visit('/sign-in');
    expect(await response.text()).not.toContain('National publisher');
  });
});

describe('a token', () => {
  const past = Math.floor(Date.now() / 1000) - 600;
  const future = Math.floor(Date.now() / 1000) + 600;

  it('is accepted when everything about it is right', async () => {
    expect((await client.ask(viewer, {}, bearer(await forge({})))).status).toBe(200);
  });

  it.each([
    ['meant for another service', { aud: 'https://elsewhere.example/graphql' }],
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['expired', { exp: past }],
    ['not valid yet', { nbf: future }],
    ['without an end', { exp: undefined }],
    ['without a client', { client_id: undefined }],
    ['of a client nobody knows', { client_id: 'stranger' }],
    ['with a client that is no text', { client_id: { $ne: null } }],
  ])('is refused when it is %s', async (_what, claims) => {
    const response = await client.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(await forge(claims)) },
      body: JSON.stringify({ query: viewer }),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SIGN_IN_NEEDED' } }] });
  });

  it('is refused unsigned, signed by another key, or signed with the public key as a secret', async () => {
    const claims = {
      iss: `${server.baseUrl}/oidc`,
      aud: `${server.baseUrl}/graphql`,
      client_id: nationalPublisher.id,
      exp: future,
      iat: past,
    };
    const { privateKey } = await generateKeyPair('RS256');
    const { n } = await providerKey();
    const forged = [
      new UnsecuredJWT(claims).encode(),
      await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(privateKey),
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(n)),
      await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: '../../../../dev/null' }).sign(privateKey),
    ];
    for (const token of forged) expect((await client.ask(viewer, {}, bearer(token))).status).toBe(401);
    expect((await client.ask(viewer, {}, { authorization: 'Basic YTpi' })).status).toBe(401);
  });
});
