import * as oidc from 'openid-client';
import { DomainError } from '@monitor/domain';
import type { Clock } from '../../clock/clock.js';
import { isPrivateAddress } from '../settings/private-address.js';
import type { ExternalProvider, SignInSettings } from '../settings/provider-settings.js';
import { webClient } from './demonstration-clients.js';
import { embeddedIssuerUrl } from './embedded-provider.js';

const providerTimeoutSeconds = 10;
const clockToleranceMs = 5_000;

/** This service as the provider knows it. The provider is looked up at the first need, and again after a failure. */
export class RelyingParty {
  private found: Promise<oidc.Configuration> | undefined;
  private aheadMs = 0;

  constructor(
    private readonly settings: SignInSettings,
    private readonly clock: Clock,
  ) {}

  configuration(): Promise<oidc.Configuration> {
    const { aheadMs } = this.clock;
    // What the provider says is held against the clock as it was when the provider was looked up.
    if (Math.abs(aheadMs - this.aheadMs) > clockToleranceMs) this.found = undefined;
    this.aheadMs = aheadMs;
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
    const skewSeconds = -Math.round(this.clock.aheadMs / 1000);
    const insecure = this.settings.isLocal && issuer.protocol === 'http:';
    const configuration = await oidc
      .discovery(issuer, clientId, { client_secret: clientSecret, [oidc.clockSkew]: skewSeconds }, undefined, {
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
