import { randomBytes } from 'node:crypto';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { Pool } from 'pg';
import type { RegisteredClients } from '../clients/registered-clients.js';
import { KeptAdapter } from './kept-adapter.query.js';

/** The provider wants a secret of every client. This one opens nothing: `compareSecrets` never looks at it. */
const placeholder = randomBytes(32).toString('base64url');

/** How a program signs in: with its id and secret in the header of a request for a token, and in no other way. */
export function machineMetadata(clientId: string, secret: string) {
  return {
    client_id: clientId,
    client_secret: secret,
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic' as const,
  };
}

/** Finds registered clients anew at every request for a token; everything else is kept as it comes. */
export class RegisteredClientAdapter extends KeptAdapter {
  constructor(
    private readonly clients: RegisteredClients,
    pool: Pool,
  ) {
    super('Client', pool);
  }

  override async find(id: string): Promise<AdapterPayload | undefined> {
    return (await this.clients.isRegistered(id)) ? machineMetadata(id, placeholder) : undefined;
  }
}

/** Where the provider keeps what it must remember, by what it is. */
export function adapterWith(clients: RegisteredClients, pool: Pool): (model: string) => Adapter {
  return (model) => (model === 'Client' ? new RegisteredClientAdapter(clients, pool) : new KeptAdapter(model, pool));
}

/** Lets the provider compare secrets of registered clients with what is kept of them, which is not the secret itself. */
export function compareSecrets(provider: Provider, clients: RegisteredClients, own: readonly string[]): void {
  const { prototype } = provider.Client;
  const compareKnown = Object.getOwnPropertyDescriptor(prototype, 'compareClientSecret')?.value as (
    this: typeof prototype,
    actual: string,
  ) => boolean | Promise<boolean>;
  prototype.compareClientSecret = function (this: typeof prototype, actual: string) {
    return own.includes(this.clientId) ? compareKnown.call(this, actual) : clients.isSecretOf(this.clientId, actual);
  };
}
