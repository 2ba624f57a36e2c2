import express from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const largestBody = '1mb';

/** GraphQL is asked by POST with a JSON body of at most 1 MB; everything else is refused before it is read. */
export function graphqlBody(): RequestHandler[] {
  return [refuseOtherMethods, refuseOtherTypes, express.json({ limit: largestBody, strict: true })];
}

function refuseOtherMethods(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'POST') return next();
  response.setHeader('Allow', 'POST');
  next(withStatus(405, 'GraphQL is asked by POST.'));
}

function refuseOtherTypes(request: Request, _response: Response, next: NextFunction): void {
  if (request.is('application/json')) return next();
  next(withStatus(415, 'Send the request as application/json.'));
}

function withStatus(status: number, message: string): Error {
  return Object.assign(new Error(message), { status });
}
