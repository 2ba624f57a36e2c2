import { DomainError } from '@monitor/domain';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Allowances } from '../limits/allowances.js';
import type { AllowanceName } from '../limits/allowance.js';
import { networkHop } from '../limits/network-hop.js';
import { noteCaller } from '../logging/request-context.js';
import type { CallerReader } from './caller-reader.js';
import { anonymousCaller } from './caller.js';
import type { Caller, KnownPerson } from './caller.js';

const callers = new WeakMap<Request, Caller>();

/** Who sent a request to a plain route; nobody where the route does not ask (`readCallers`). */
export function callerOfRequest(request: Request): Caller {
  return callers.get(request) ?? anonymousCaller;
}

/** What a caller's requests to a plain route are counted against. */
interface Counted {
  allowances: Allowances;
  allowance: AllowanceName;
}

function settling(settle: (request: Request) => Promise<void>): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    settle(request).then(() => next(), next);
  };
}

async function settleCaller(request: Request, person: KnownPerson, caller: Caller, of: Counted): Promise<void> {
  const { personId } = person;
  noteCaller({ personId, role: caller.acting?.role ?? null });
  await of.allowances.take(of.allowance, personId);
  callers.set(request, caller);
}

/**
 * Settles who asks a plain route, and that they may still ask, before anything of the request is read. Needs the session
 * to be read before. Refuses (SIGN_IN_NEEDED, TOO_MANY_REQUESTS) whoever is not signed in, or asks too often.
 */
export function readCallers(reader: CallerReader, allowances: Allowances, allowance: AllowanceName): RequestHandler {
  return settling(async (request) => {
    const caller = await reader.read(request);
    if (caller.person === null) throw new DomainError('SIGN_IN_NEEDED', 'Sign in to do this.');
    await settleCaller(request, caller.person, caller, { allowances, allowance });
  });
}

/**
 * The same of a plain route that anybody may ask: whoever is not signed in is nobody, and shares an allowance with the
 * network hop that they come from. Refuses (SIGN_IN_NEEDED) a token that is not good, and (TOO_MANY_REQUESTS) as above.
 */
export function readAnyCallers(reader: CallerReader, allowances: Allowances, allowance: AllowanceName): RequestHandler {
  return settling(async (request) => {
    const caller = await reader.read(request);
    if (caller.person === null) await allowances.take(allowance, networkHop(request));
    else await settleCaller(request, caller.person, caller, { allowances, allowance });
  });
}
