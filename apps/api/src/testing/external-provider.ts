import { createServer } from 'node:http';
import { freePort } from '@monitor/testing';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

/** A provider kept by somebody else, as an organisation's own would be: signs one member of staff in unasked. */
export interface ExternalProvider {
  issuer: string;
  /** What an operator sets to use it. */
  environment: Record<string, string>;
  clientId: string;
  machine: { id: string; secret: string };
  stop(): Promise<void>;
}

const staff = { sub: 'staff-7', name: 'Sam Ayers' };
const client = { id: 'monitor', secret: 'a-secret-of-the-test' };
const machine = { id: 'warehouse', secret: 'another-secret-of-the-test' };

/** Starts it for a service at `serviceUrl`. */
export async function startExternalProvider(serviceUrl: string): Promise<ExternalProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${serviceUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${serviceUrl}/`],
      },
      {
        client_id: machine.id,
        client_secret: machine.secret,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'k1', alg: 'RS256', use: 'sig' } as never] },
    cookies: { keys: ['a-cookie-secret-of-the-test'] },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, ClientCredentials: 60 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `${serviceUrl}/graphql`,
        getResourceServerInfo: (_context, audience) => ({ scope: '', audience, accessTokenFormat: 'jwt' }),
      },
    },
    interactions: { url: (_context, { uid }) => `/enter/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...staff, sub: id }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: client.id, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const serve = provider.callback();
  const server = createServer((request, response) => {
    const isEntry = request.url?.startsWith('/enter/');
    if (isEntry) void provider.interactionFinished(request, response, { login: { accountId: staff.sub } });
    else void serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    issuer,
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      SESSION_SECRET: 'p3Vt8Zq1Xw6Rk9Bn2Mc5Lh7Jd4Gf0SaYuEi',
    },
    clientId: client.id,
    machine,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
