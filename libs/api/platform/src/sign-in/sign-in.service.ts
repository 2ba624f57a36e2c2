import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../clock/clock.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { PendingSignIns } from './pending/pending-sign-ins.js';
import { PeopleDirectory } from './people-directory.js';
import { CodeFlow } from './provider/code-flow.js';
import { beginSession, endSession } from './session/session-steps.js';

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
  async begin(request: Request, response: Response, returnTo: string): Promise<string> {
    const { address, expected } = await this.codeFlow.begin();
    await this.pendingSignIns.keep(request, response, { ...expected, returnTo });
    return address;
  }

  /** @returns the path to land on, or null when the provider's answer cannot be accepted. */
  async finish(request: Request, response: Response): Promise<string | null> {
    const pending = await this.pendingSignIns.take(request, response);
    const identity = pending && (await this.codeFlow.finish(request.originalUrl, pending));
    if (pending === null || identity === null) return null;
    const { issuer, subject, displayName, idToken } = identity;
    const person = await this.people.recogniseOnSignIn({ issuer, subject }, displayName);
    if (person === null) return null;
    const { personId } = person;
    await beginSession(request, { personId, signedInAt: this.clock.now().getTime(), ...(idToken && { idToken }) });
    this.logger.info({ personId }, 'signed in');
    return pending.returnTo;
  }

  /** @returns the provider's address at which its own session ends too, or null when there is none to go to. */
  async end(request: Request): Promise<string | null> {
    const { idToken } = request.session;
    await endSession(request);
    return idToken === undefined ? null : this.codeFlow.goodbye(idToken);
  }
}
