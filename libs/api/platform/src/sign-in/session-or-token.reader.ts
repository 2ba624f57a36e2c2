import { Injectable } from '@nestjs/common';
import { DomainError } from '@monitor/domain';
import type { Request } from 'express';
import { Clock } from '../clock/clock.js';
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
  ) {
    super();
  }

  async read(request: Request): Promise<Caller> {
    const { authorization } = request.headers;
    return authorization === undefined ? this.readSession(request) : this.readToken(authorization);
  }

  private async readToken(authorization: string): Promise<Caller> {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
    if (token === undefined) throw new DomainError('SIGN_IN_NEEDED', 'Send "Authorization: Bearer" and a token.');
    const machine = await this.people.findMachine(await this.tokens.verify(token));
    if (machine === null) throw new DomainError('SIGN_IN_NEEDED', 'This client is not known here.');
    return callerFor(machine, undefined, null);
  }

  private async readSession(request: Request): Promise<Caller> {
    const { personId, assignmentId, signedInAt } = request.session ?? {};
    if (personId === undefined || signedInAt === undefined) return anonymousCaller;
    if (this.clock.now().getTime() - signedInAt > sessionLongestMs) return anonymousCaller;
    const person = await this.people.findPerson(personId);
    if (person === null) return anonymousCaller;
    return callerFor(person, assignmentId, async (chosenId) => {
      request.session.assignmentId = chosenId;
      await saveSession(request);
    });
  }
}

function callerFor(person: KnownPerson, chosenId: string | undefined, choose: Caller['chooseAssignment']): Caller {
  const acting = actingAssignment(person, chosenId);
  return { person, acting, actor: acting && actorOf(person, acting), chooseAssignment: choose };
}
