import type { Configuration } from 'oidc-provider';
import type { PeopleDirectory } from '../people-directory.js';
import { EMBEDDED_ISSUER } from '../people-directory.js';
import type { SignInKeys } from '../settings/sign-in-keys.js';
import { apiAudience } from '../settings/provider-settings.js';
import { machineClients, webClient } from './demonstration-clients.js';
import { MemoryAdapter } from './memory-adapter.js';

const clients = ({ origin }: URL): Configuration['clients'] => [
  {
    client_id: webClient.id,
    client_secret: webClient.secret,
    redirect_uris: [`${origin}/sign-in/callback`],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  },
  ...machineClients.map(({ id, secret }) => ({
    client_id: id,
    client_secret: secret,
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic' as const,
  })),
];

function isMachine(clientId: string | undefined): boolean {
  return machineClients.some(({ id }) => id === clientId);
}

const secondsToLive: Configuration['ttl'] = {
  AuthorizationCode: 60,
  IdToken: 600,
  AccessToken: 600,
  ClientCredentials: 3600,
  Interaction: 3600,
  Session: 3600,
  Grant: 3600,
};

const features = (audience: string): Configuration['features'] => ({
  devInteractions: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  clientCredentials: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: (context) => (isMachine(context.oidc.client?.clientId) ? audience : undefined),
    getResourceServerInfo: () => ({
      scope: '',
      audience,
      accessTokenFormat: 'jwt',
      jwt: { sign: { alg: 'RS256' } },
    }),
  },
});

/** Nobody is asked to consent that the demonstration's provider tells the demonstration who was chosen. */
const grantWithoutAsking: Configuration['loadExistingGrant'] = async (context) => {
  const { client, session, provider } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
};

/** The embedded provider: sign-in by choosing a demonstration person, and tokens for the one machine client. */
export function providerConfiguration(publicUrl: URL, keys: SignInKeys, people: PeopleDirectory): Configuration {
  return {
    adapter: MemoryAdapter,
    clients: clients(publicUrl),
    jwks: { keys: [keys.signingKey as never] },
    cookies: { keys: [keys.cookieSecret] },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: secondsToLive,
    features: features(apiAudience({ publicUrl })),
    interactions: { url: (_context, interaction) => `/oidc/interaction/${interaction.uid}` },
    findAccount: async (_context, subject) => {
      const person = (await people.listPeople(EMBEDDED_ISSUER)).find((candidate) => candidate.subject === subject);
      return person && { accountId: subject, claims: () => ({ sub: subject, name: person.displayName }) };
    },
    loadExistingGrant: grantWithoutAsking,
  };
}
