import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import * as oidc from 'openid-client';
import { Clock } from '../clock/clock.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { EMBEDDED_ISSUER, PeopleDirectory } from './people-directory.js';
import { RelyingParty } from './provider/relying-party.js';
import { returnPath } from './return-path.js';
import { beginSession, saveSession } from './session/session-steps.js';
import type { SignInSettings } from './settings/provider-settings.js';
import { SIGN_IN_SETTINGS } from './sign-in-tokens.js';

/** The two halves of signing in: off to the provider, and back with its answer. */
@Injectable()
export class SignInService {
  constructor(
    private readonly relyingParty: RelyingParty,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns the provider's address to go to; what must come back is kept in the session. */
  async begin(request: Request): Promise<string> {
    const configuration = await this.relyingParty.configuration();
    const [state, nonce, codeVerifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const returnTo = returnPath(request.query['returnTo'], this.settings.publicUrl);
    request.session.pendingSignIn = { state, nonce, codeVerifier, returnTo };
    await saveSession(request);
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackUrl(),
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      // The demonstration always asks who one wants to be; a real provider decides that itself.
      ...(this.settings.provider.kind === 'EMBEDDED' && { prompt: 'login' }),
    }).href;
  }

  /** @returns the path to land on, or null when the provider's answer cannot be accepted. */
  async finish(request: Request): Promise<string | null> {
    const { pendingSignIn: pending } = request.session;
    if (pending === undefined) return null;
    delete request.session.pendingSignIn;
    const claims = await this.exchange(request, pending);
    if (claims === null) return null;
    const issuer = this.settings.provider.kind === 'EMBEDDED' ? EMBEDDED_ISSUER : claims.iss;
    const person = await this.people.recogniseOnSignIn({ issuer, subject: claims.sub }, nameOf(claims));
    if (person === null) return null;
    await beginSession(request, person.personId, this.clock.now());
    this.logger.info({ personId: person.personId }, 'signed in');
    return pending.returnTo;
  }

  private async exchange(
    request: Request,
    { state, nonce, codeVerifier }: { state: string; nonce: string; codeVerifier: string },
  ): Promise<oidc.IDToken | null> {
    const configuration = await this.relyingParty.configuration();
    const { search } = new URL(request.originalUrl, this.settings.publicUrl);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.callbackUrl()}${search}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      return tokens.claims() ?? null;
    } catch (failure) {
      const reason = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
      this.logger.warn({ reason }, 'sign-in refused');
      return null;
    }
  }

  private callbackUrl(): string {
    return `${this.settings.publicUrl.origin}/sign-in/callback`;
  }
}

function nameOf(claims: oidc.IDToken): string {
  const offered = [claims['name'], claims['preferred_username'], claims['email']];
  const name = offered.find(
    (candidate): candidate is string => typeof candidate === 'string' && candidate.trim() !== '',
  );
  return (name ?? 'Name not given').trim().slice(0, 200);
}
