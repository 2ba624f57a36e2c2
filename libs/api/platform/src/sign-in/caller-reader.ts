import type { Request } from 'express';
import type { Caller } from './caller.js';

/** Finds out who sent a request, from its session or its bearer token. */
export abstract class CallerReader {
  /** Throws a DomainError when a token is sent that cannot be accepted; without session and token nobody is signed in. */
  abstract read(request: Request): Promise<Caller>;
}
