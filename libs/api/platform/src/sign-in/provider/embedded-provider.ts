import express from 'express';
import type { RequestHandler, Router } from 'express';
import type { Pool } from 'pg';
import type { RegisteredClients } from '../clients/registered-clients.js';
import type { PageFurniture } from '../people-page/page.js';
import type { PeopleDirectory } from '../people-directory.js';
import type { SignInSettings } from '../settings/provider-settings.js';
import type { SignInKeys } from '../settings/sign-in-keys.js';
import { ownClientIds } from './demonstration-clients.js';
import { endEmbeddedSession } from './end-embedded-session.js';
import { interactionRoutes } from './interaction-routes.js';
import { providerConfiguration } from './provider-configuration.js';
import { compareSecrets } from './registered-client-adapter.js';

export interface EmbeddedProviderParts {
  settings: SignInSettings;
  keys: SignInKeys;
  people: PeopleDirectory;
  clients: RegisteredClients;
  furniture: PageFurniture;
  /** Where it keeps what it must remember between the steps of a sign-in. */
  pool: Pool;
}

export interface EmbeddedProviderRoutes {
  /** To be mounted at /oidc. */
  pages: Router;
  /** To be passed on the way to /sign-out. */
  endSession: RequestHandler;
}

/** The issuer address of the embedded provider. */
export function embeddedIssuerUrl(publicUrl: URL): string {
  return `${publicUrl.origin}/oidc`;
}

/** Makes the routes of the embedded provider. */
export async function createEmbeddedProvider(parts: EmbeddedProviderParts): Promise<EmbeddedProviderRoutes> {
  const { settings, keys, people, clients, furniture, pool } = parts;
  const { publicUrl } = settings;
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(
    embeddedIssuerUrl(publicUrl),
    providerConfiguration({ publicUrl, keys, people, clients, pool }),
  );
  compareSecrets(provider, clients, ownClientIds);
  provider.proxy = publicUrl.protocol === 'https:';
  const pages = express.Router();
  pages.use(interactionRoutes({ provider, people, furniture }), provider.callback());
  return { pages, endSession: endEmbeddedSession(provider, publicUrl) };
}
