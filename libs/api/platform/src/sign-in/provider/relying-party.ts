import * as oidc from 'openid-client';
import { DomainError } from '@monitor/domain';
import { isPrivateAddress } from '../settings/private-address.js';
import type { ExternalProvider, SignInSettings } from '../settings/provider-settings.js';
import { webClient } from './demonstration-clients.js';
import { embeddedIssuerUrl } from './embedded-provider.js';

const providerTimeoutSeconds = 10;

/** This service as the provider knows it. The provider is looked up at the first need, and again after a failure. */
export class RelyingParty {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly settings: SignInSettings) {}

  configuration(): Promise<oidc.Configuration> {
    this.found ??= this.look().catch((failure: unknown) => {
      this.found = undefined;
      throw failure;
    });
    return this.found;
  }

  private async look(): Promise<oidc.Configuration> {
    const { provider } = this.settings;
    const configuration = provider.kind === 'EMBEDDED' ? this.embedded() : await this.discover(provider);
    configuration.timeout = providerTimeoutSeconds;
    oidc.enableNonRepudiationChecks(configuration);
    return configuration;
  }

  /** The embedded provider is this very process: its addresses are known, and reached without leaving the machine. */
  private embedded(): oidc.Configuration {
    const { publicUrl, port, host } = this.settings;
    const issuer = embeddedIssuerUrl(publicUrl);
    const endpoints = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    };
    const configuration = new oidc.Configuration(endpoints, webClient.id, webClient.secret);
    const self = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
    const loopback = `http://${self.includes(':') ? `[${self}]` : self}:${port}`;
    configuration[oidc.customFetch] = (address, options) =>
      fetch(address.replace(publicUrl.origin, loopback), options as RequestInit);
    if (publicUrl.protocol === 'http:') oidc.allowInsecureRequests(configuration);
    return configuration;
  }

  private async discover({ issuer, clientId, clientSecret }: ExternalProvider): Promise<oidc.Configuration> {
    const insecure = this.settings.isLocal && issuer.protocol === 'http:';
    const configuration = await oidc
      .discovery(issuer, clientId, clientSecret, undefined, {
        timeout: providerTimeoutSeconds,
        ...(insecure && { execute: [oidc.allowInsecureRequests] }),
      })
      .catch((cause: unknown) => {
        throw new DomainError('BUSY', 'The sign-in provider cannot be reached. Try again in a minute.', {
          cause: cause instanceof Error ? cause.name : 'unknown',
        });
      });
    if (!this.settings.isLocal) refusePrivateEndpoints(configuration.serverMetadata());
    return configuration;
  }
}

/** A provider's own document must not send this server to addresses inside its network. */
function refusePrivateEndpoints({ token_endpoint, jwks_uri, userinfo_endpoint }: oidc.ServerMetadata): void {
  for (const address of [token_endpoint, jwks_uri, userinfo_endpoint]) {
    if (address !== undefined && isPrivateAddress(new URL(address))) {
      throw new Error(`the sign-in provider names a private address: ${new URL(address).origin}`);
    }
  }
}
