import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../clock/clock.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { PendingSignIns } from './pending/pending-sign-ins.js';
import { EMBEDDED_ISSUER, PeopleDirectory } from './people-directory.js';
import { CodeFlow } from './provider/code-flow.js';
import { beginSession, endSession } from './session/session-steps.js';

/** How somebody wants to sign in, and the path to land on. */
export interface AskedSignIn {
  returnTo: string;
  /** Whether they must prove who they are although the provider may still know them. */
  isAnew: boolean;
}

/** Signing in, in two halves with the provider between them, and signing out. */
@Injectable()
export class SignInService {
  constructor(
    private readonly codeFlow: CodeFlow,
    private readonly pendingSignIns: PendingSignIns,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns the provider's address to go to; what must come back is kept by the browser. */
  async begin(request: Request, response: Response, asked: AskedSignIn): Promise<string> {
    const { address, expected } = await this.codeFlow.begin(asked.isAnew);
    await this.pendingSignIns.keep(request, response, { ...expected, returnTo: asked.returnTo });
    return address;
  }

  /** @returns the path to land on, or null when the provider's answer cannot be accepted. */
  async finish(request: Request, response: Response): Promise<string | null> {
    const pending = await this.pendingSignIns.take(request, response);
    const identity = pending && (await this.codeFlow.finish(request.originalUrl, pending));
    if (pending === null || identity === null) return null;
    const { issuer, subject, displayName, idToken, authenticatedAt } = identity;
    const person = await this.people.recogniseOnSignIn({ issuer, subject }, displayName);
    if (person === null) return null;
    const { personId } = person;
    await beginSession(request, {
      personId,
      signedInAt: this.clock.now().getTime(),
      ...(authenticatedAt !== undefined && { authenticatedAt: this.byOurClock(issuer, authenticatedAt) }),
      ...(idToken && { idToken }),
    });
    this.logger.info({ personId }, 'signed in');
    return pending.returnTo;
  }

  /** @returns the provider's address at which its own session ends too, or null when there is none to go to. */
  async end(request: Request): Promise<string | null> {
    const { idToken } = request.session;
    await endSession(request);
    return idToken === undefined ? null : this.codeFlow.goodbye(idToken);
  }

  /**
   * When somebody proved who they are, by the product's clock. The embedded provider tells the time by the clock of this
   * process. A provider whose clock is fast does not make a sign-in fresh for longer: nobody signs in later than now.
   */
  private byOurClock(issuer: string, authenticatedAt: number): number {
    const aheadMs = issuer === EMBEDDED_ISSUER ? this.clock.aheadMs : 0;
    return Math.min(authenticatedAt - aheadMs, this.clock.now().getTime());
  }
}
