import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type Provider from 'oidc-provider';
import { cookieOptions } from '../session/session-cookie.js';

/**
 * Ends the embedded provider's own session when somebody signs out. The provider runs in this process and its cookies
 * arrive with the request, so there is no need to send people there to be asked again.
 */
export function endEmbeddedSession(provider: Provider, publicUrl: URL): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'POST') {
      const session = await provider.Session.get(provider.createContext(request, response));
      if (session.accountId !== undefined) await session.destroy();
      const name = provider.cookieName('session');
      for (const cookie of [name, `${name}.sig`]) response.clearCookie(cookie, cookieOptions(publicUrl));
    }
    next();
  };
}
