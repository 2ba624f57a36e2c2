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
  if (request.is('application/json') && isUtf8(request.headers['content-type'])) return next();
  next(withStatus(415, 'Send the request as application/json in UTF-8.'));
}

/** JSON is written in UTF-8 (RFC 8259). Every charset named counts: readers differ in which of two they believe. */
function isUtf8(contentType = ''): boolean {
  const named = [...contentType.matchAll(/charset\s*\*?\d*\s*=\s*"?([^";\s]*)/gi)];
  return named.every(([, charset = '']) => /^utf-?8$/i.test(charset));
}

function withStatus(status: number, message: string): Error {
  return Object.assign(new Error(message), { status });
}
