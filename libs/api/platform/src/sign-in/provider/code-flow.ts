import * as oidc from 'openid-client';
import type { Logger } from '../../logging/logger.js';
import { EMBEDDED_ISSUER } from '../people-directory.js';
import type { ExternalIdentity } from '../people-directory.js';
import type { PendingSignIn } from '../pending/pending-sign-in.js';
import type { SignInSettings } from '../settings/provider-settings.js';
import type { RelyingParty } from './relying-party.js';

/** Who signed in, as the provider says. */
export interface SignedInIdentity extends ExternalIdentity {
  displayName: string;
  /** When they proved who they are (milliseconds since 1970, by the provider's clock); undefined where it does not say. */
  authenticatedAt: number | undefined;
  /** To be shown to the provider at sign-out; undefined for a provider that does not end sessions when asked. */
  idToken: string | undefined;
}

/** What this service says to the provider: off with a question, back with a code, and goodbye. */
export class CodeFlow {
  constructor(
    private readonly relyingParty: RelyingParty,
    private readonly settings: SignInSettings,
    private readonly logger: Logger,
  ) {}

  /**
   * `isAnew`: the person must prove who they are although the provider may still know them.
   * @returns the provider's address to go to, and what the answer must fit.
   */
  async begin(isAnew: boolean): Promise<{ address: string; expected: Omit<PendingSignIn, 'returnTo'> }> {
    const configuration = await this.relyingParty.configuration();
    const [state, nonce, codeVerifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackUrl(),
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      // The demonstration always asks who one wants to be; a real provider decides that itself.
      ...((isAnew || this.settings.provider.kind === 'EMBEDDED') && { prompt: 'login' }),
      // Has the provider say when that was, which is what counts here.
      ...(isAnew && { max_age: '0' }),
    });
    const expected = { state, nonce, codeVerifier };
    const maxAgeSeconds = this.settings.freshMinutes * 60;
    return { address: address.href, expected: isAnew ? { ...expected, maxAgeSeconds } : expected };
  }

  /** @returns who signed in, or null when the provider's answer cannot be accepted. */
  async finish(answer: string, pending: PendingSignIn): Promise<SignedInIdentity | null> {
    const configuration = await this.relyingParty.configuration();
    const { search } = new URL(answer, this.settings.publicUrl);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.callbackUrl()}${search}`), {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.codeVerifier,
        idTokenExpected: true,
        ...(pending.maxAgeSeconds !== undefined && { maxAge: pending.maxAgeSeconds }),
      });
      const claims = tokens.claims();
      if (claims === undefined) return null;
      const issuer = this.settings.provider.kind === 'EMBEDDED' ? EMBEDDED_ISSUER : claims.iss;
      const idToken = endsSessions(configuration) ? tokens.id_token : undefined;
      const { sub: subject, auth_time: seconds } = claims;
      const authenticatedAt = seconds === undefined ? undefined : seconds * 1000;
      return { issuer, subject, displayName: nameOf(claims), authenticatedAt, idToken };
    } catch (failure) {
      const reason = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
      this.logger.warn({ reason }, 'sign-in refused');
      return null;
    }
  }

  /** @returns the provider's address at which its own session ends; it sends people back to the start page. */
  async goodbye(idToken: string): Promise<string | null> {
    try {
      const configuration = await this.relyingParty.configuration();
      if (!endsSessions(configuration)) return null;
      const { href } = oidc.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${this.settings.publicUrl.origin}/`,
      });
      return href;
    } catch (failure) {
      // Signing out here must not fail because the provider is out of reach.
      this.logger.warn({ err: failure }, 'the session at the sign-in provider was not ended');
      return null;
    }
  }

  private callbackUrl(): string {
    return `${this.settings.publicUrl.origin}/sign-in/callback`;
  }
}

/** A provider's document is not ours: only a web address is followed. */
function endsSessions(configuration: oidc.Configuration): boolean {
  const { end_session_endpoint: address } = configuration.serverMetadata();
  return address !== undefined && /^https?:\/\//i.test(address);
}

function nameOf(claims: oidc.IDToken): string {
  const offered = [claims['name'], claims['preferred_username'], claims['email']];
  const name = offered.find(
    (candidate): candidate is string => typeof candidate === 'string' && candidate.trim() !== '',
  );
  return (name ?? 'Name not given').trim().slice(0, 200);
}
