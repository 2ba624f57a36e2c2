import type { Configuration } from 'oidc-provider';
import type { Pool } from 'pg';
import type { PeopleDirectory } from '../people-directory.js';
import { EMBEDDED_ISSUER } from '../people-directory.js';
import type { RegisteredClients } from '../clients/registered-clients.js';
import type { SignInKeys } from '../settings/sign-in-keys.js';
import { apiAudience } from '../settings/provider-settings.js';
import { machineClients, webClient } from './demonstration-clients.js';
import { adapterWith, machineMetadata } from './registered-client-adapter.js';

const clientsOfItsOwn = ({ origin }: URL): Configuration['clients'] => [
  {
    client_id: webClient.id,
    client_secret: webClient.secret,
    redirect_uris: [`${origin}/sign-in/callback`],
    grant_types: ['authorization_code'],
    response_types: ['code'],
    // Says in every answer when somebody was chosen: signing off needs to know.
    require_auth_time: true,
  },
  ...machineClients.map(({ id, secret }) => machineMetadata(id, secret)),
];

export interface ProviderParts {
  publicUrl: URL;
  keys: SignInKeys;
  people: PeopleDirectory;
  clients: RegisteredClients;
  /** Where it keeps what it must remember between the steps of a sign-in. */
  pool: Pool;
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
    // Programs ask for tokens for the API; people's tokens are for the provider itself.
    defaultResource: ({ oidc: { client } }) =>
      client?.grantTypeAllowed('client_credentials') === true ? audience : undefined,
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

/** The embedded provider: sign-in by choosing a demonstration person, and tokens for machine clients. */
export function providerConfiguration({ publicUrl, keys, people, clients, pool }: ProviderParts): Configuration {
  return {
    adapter: adapterWith(clients, pool),
    clients: clientsOfItsOwn(publicUrl),
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
