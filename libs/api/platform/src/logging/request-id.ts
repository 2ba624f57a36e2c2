import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { withRequestContext } from './request-context.js';

const sane = /^[A-Za-z0-9._-]{8,64}$/;

/** The caller's own request id when it is harmless to repeat in a log, otherwise a new one. */
export function chooseRequestId(offered: string | string[] | undefined): string {
  return typeof offered === 'string' && sane.test(offered) ? offered : randomUUID();
}

/** Gives every request an id, answers with it and makes it known to everything that serves the request. */
export function identifyRequest(request: Request, response: Response, next: NextFunction): void {
  const requestId = chooseRequestId(request.headers['x-request-id']);
  response.setHeader('x-request-id', requestId);
  withRequestContext({ requestId }, next);
}
