import { DomainError } from '@monitor/domain';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request that may change something was sent by a page of this service, or by a program without a cookie. */
export function isOwnRequest(request: Pick<Request, 'method' | 'headers'>, publicUrl: URL): boolean {
  if (harmless.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  const { origin, cookie } = request.headers;
  if (site !== undefined) return site === 'same-origin' || (site === 'none' && cookie === undefined);
  if (origin !== undefined) return origin === publicUrl.origin;
  return cookie === undefined;
}

/** Refuses what another site's page makes a browser send with our cookies. */
export function refuseOtherOrigins(publicUrl: URL): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    if (isOwnRequest(request, publicUrl)) next();
    else next(new DomainError('NOT_PERMITTED', 'This request came from another site.'));
  };
}
