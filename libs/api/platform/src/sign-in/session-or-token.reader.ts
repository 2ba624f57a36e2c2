import { Injectable } from '@nestjs/common';
import { DomainError } from '@monitor/domain';
import type { Request } from 'express';
import { Clock } from '../clock/clock.js';
import { Allowances } from '../limits/allowances.js';
import { networkHop } from '../limits/network-hop.js';
import { actingAssignment, actorOf } from './actor-of.js';
import { CallerReader } from './caller-reader.js';
import { anonymousCaller } from './caller.js';
import type { Caller, KnownPerson } from './caller.js';
import { PeopleDirectory } from './people-directory.js';
import { sessionLongestMs } from './session/session-cookie.js';
import { saveSession } from './session/session-steps.js';
import { BearerTokens } from './tokens/bearer-tokens.js';

/** People come with a session, machine clients with a token; a request that brings a token has no session. */
@Injectable()
export class SessionOrTokenReader extends CallerReader {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly tokens: BearerTokens,
    private readonly clock: Clock,
    private readonly allowances: Allowances,
  ) {
    super();
  }

  async read(request: Request): Promise<Caller> {
    const { authorization } = request.headers;
    return authorization === undefined ? this.readSession(request) : this.tryToken(request, authorization);
  }

  /** Only tokens that are not good are counted: a neighbour behind the same address is not shut out by them. */
  private async tryToken(request: Request, authorization: string): Promise<Caller> {
    try {
      return await this.readToken(authorization);
    } catch (failure) {
      const isBad = failure instanceof DomainError && failure.code === 'SIGN_IN_NEEDED';
      if (isBad) await this.allowances.take('BAD_TOKEN', networkHop(request));
      throw failure;
    }
  }

  private async readToken(authorization: string): Promise<Caller> {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
    if (token === undefined) throw new DomainError('SIGN_IN_NEEDED', 'Send "Authorization: Bearer" and a token.');
    const machine = await this.people.findMachine(await this.tokens.verify(token));
    if (machine === null) throw new DomainError('SIGN_IN_NEEDED', 'This client is not known here.');
    return callerFor(machine, {}, null);
  }

  private async readSession(request: Request): Promise<Caller> {
    const { personId, assignmentId, signedInAt, authenticatedAt } = request.session ?? {};
    if (personId === undefined || signedInAt === undefined) return anonymousCaller;
    if (this.clock.now().getTime() - signedInAt > sessionLongestMs) return anonymousCaller;
    const person = await this.people.findPerson(personId);
    if (person === null) return anonymousCaller;
    return callerFor(person, { assignmentId, authenticatedAt }, async (chosenId) => {
      request.session.assignmentId = chosenId;
      await saveSession(request);
    });
  }
}

/** What a session says beside who it is: the role chosen, and when the person proved who they are. */
interface OfSession {
  assignmentId?: string | undefined;
  authenticatedAt?: number | undefined;
}

function callerFor(person: KnownPerson, session: OfSession, choose: Caller['chooseAssignment']): Caller {
  const acting = actingAssignment(person, session.assignmentId);
  const actor = acting && actorOf(person, acting, session.authenticatedAt);
  return { person, acting, actor, chooseAssignment: choose };
}
