import { DomainError } from '@monitor/domain';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import type { Clock } from '../../clock/clock.js';
import { EMBEDDED_ISSUER } from '../people-directory.js';
import type { ExternalIdentity } from '../people-directory.js';
import { embeddedIssuerUrl } from '../provider/embedded-provider.js';
import type { RelyingParty } from '../provider/relying-party.js';
import { apiAudience } from '../settings/provider-settings.js';
import type { SignInSettings } from '../settings/provider-settings.js';
import type { SignInKeys } from '../settings/sign-in-keys.js';

const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const clockToleranceSeconds = 5;

interface TrustedIssuer {
  /** As written in the token. */
  name: string;
  /** As written in the table of people. */
  keptAs: string;
  keys: JWTVerifyGetKey;
}

/** Verifies the tokens of machine clients: who issued them, for whom they are meant, and until when. */
export class BearerTokens {
  private remoteKeys: { address: string; keys: JWTVerifyGetKey } | undefined;

  constructor(
    private readonly settings: SignInSettings,
    private readonly keys: SignInKeys,
    private readonly relyingParty: RelyingParty,
    private readonly clock: Clock,
  ) {}

  /** @returns the client that the token was issued to. Throws SIGN_IN_NEEDED for any token that is not good. */
  async verify(token: string): Promise<ExternalIdentity> {
    const { name, keptAs, keys } = await this.trustedIssuer();
    const payload = await this.check(token, keys, name);
    const subject = payload['client_id'] ?? payload['azp'];
    if (typeof subject !== 'string' || subject === '') throw refused();
    return { issuer: keptAs, subject };
  }

  /** Under which issuer clients of the provider that signs people in are kept. */
  async issuerKept(): Promise<string> {
    return (await this.trustedIssuer()).keptAs;
  }

  private async check(token: string, keys: JWTVerifyGetKey, issuer: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: apiAudience(this.settings),
        algorithms,
        requiredClaims: ['exp', 'iat'],
        clockTolerance: clockToleranceSeconds,
        // The embedded provider is this process, and tells the time by the process's own clock.
        ...(this.settings.provider.kind === 'EXTERNAL' && { currentDate: this.clock.now() }),
      });
      return payload;
    } catch (failure) {
      if (failure instanceof errors.JWKSTimeout)
        throw new DomainError('BUSY', 'The token cannot be checked. Try again.');
      throw refused();
    }
  }

  private async trustedIssuer(): Promise<TrustedIssuer> {
    if (this.settings.provider.kind === 'EMBEDDED') {
      const { kty, n, e, alg, kid, use } = this.keys.signingKey;
      const keys = createLocalJWKSet({ keys: [{ kty: kty ?? 'RSA', n, e, alg, kid, use }] });
      return { name: embeddedIssuerUrl(this.settings.publicUrl), keptAs: EMBEDDED_ISSUER, keys };
    }
    const { issuer, jwks_uri: address } = (await this.relyingParty.configuration()).serverMetadata();
    if (address === undefined) throw new Error('the sign-in provider publishes no keys');
    if (this.remoteKeys?.address !== address) this.remoteKeys = { address, keys: createRemoteJWKSet(new URL(address)) };
    return { name: issuer, keptAs: issuer, keys: this.remoteKeys.keys };
  }
}

/** One answer for every defect: which check failed helps only somebody who is forging. */
function refused(): DomainError {
  return new DomainError('SIGN_IN_NEEDED', 'The token is not valid here. Ask for a new one.');
}
