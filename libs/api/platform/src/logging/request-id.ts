import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { withRequestContext } from './request-context.js';
import type { RequestContext } from './request-context.js';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const sane = /^[A-Za-z0-9._-]{8,64}$/;

/** The id that a caller gave its request, when it is harmless to repeat in a log. It is nothing but a remark. */
export function clientRequestIdOf(offered: string | string[] | undefined): string | undefined {
  return typeof offered === 'string' && sane.test(offered) ? offered : undefined;
}

/** What is known of the request that is answered; undefined where it was never identified. */
export function requestContextOf(response: Pick<Response, 'locals'>): RequestContext | undefined {
  return response.locals['requestContext'] as RequestContext | undefined;
}

/**
 * Gives every request an id of the server's own, answers with it and makes it known to everything that serves the
 * request. The record of decisions names it, so nobody else may choose it.
 */
export function identifyRequest(request: Request, response: Response, next: NextFunction): void {
  const context: RequestContext = {
    requestId: randomUUID(),
    clientRequestId: clientRequestIdOf(request.headers['x-request-id']),
    // GraphQL comes by POST whatever it asks: there the document says.
    writes: !readingMethods.has(request.method) && request.path !== '/graphql',
  };
  response.setHeader('x-request-id', context.requestId);
  response.locals['requestContext'] = context;
  withRequestContext(context, next);
}
