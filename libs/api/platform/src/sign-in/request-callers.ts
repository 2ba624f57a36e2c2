import { DomainError } from '@monitor/domain';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Allowances } from '../limits/allowances.js';
import type { AllowanceName } from '../limits/allowance.js';
import { noteCaller } from '../logging/request-context.js';
import type { CallerReader } from './caller-reader.js';
import { anonymousCaller } from './caller.js';
import type { Caller } from './caller.js';

const callers = new WeakMap<Request, Caller>();

/** Who sent a request to a plain route; nobody where the route does not ask (`readCallers`). */
export function callerOfRequest(request: Request): Caller {
  return callers.get(request) ?? anonymousCaller;
}

/**
 * Settles who asks a plain route, and that they may still ask, before anything of the request is read. Needs the session
 * to be read before. Refuses (SIGN_IN_NEEDED, TOO_MANY_REQUESTS) whoever is not signed in, or asks too often.
 */
export function readCallers(reader: CallerReader, allowances: Allowances, allowance: AllowanceName): RequestHandler {
  const settle = async (request: Request): Promise<void> => {
    const caller = await reader.read(request);
    if (caller.person === null) throw new DomainError('SIGN_IN_NEEDED', 'Sign in to do this.');
    const { personId } = caller.person;
    noteCaller({ personId, role: caller.acting?.role ?? null });
    await allowances.take(allowance, personId);
    callers.set(request, caller);
  };
  return (request: Request, _response: Response, next: NextFunction) => {
    settle(request).then(() => next(), next);
  };
}
