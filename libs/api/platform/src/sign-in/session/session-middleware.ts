import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import type { Logger } from '../../logging/logger.js';
import { sessionCookieName, sessionIdleMs } from './session-cookie.js';
import './session-content.js';

export interface SessionMiddlewareSettings {
  publicUrl: URL;
  secret: string;
  pool: Pool;
  logger: Logger;
}

/** Sessions kept in PostgreSQL; the browser holds a signed id and nothing else. Nobody gets one before it is needed. */
export function createSessionMiddleware({
  publicUrl,
  secret,
  pool,
  logger,
}: SessionMiddlewareSettings): RequestHandler {
  const secure = publicUrl.protocol === 'https:';
  const Store = connectPgSimple(session);
  const store = new Store({
    pool,
    tableName: 'session',
    ttl: sessionIdleMs / 1000,
    // A failure of the store reaches the request that meets it; its arguments can hold a session id.
    errorLog: () => logger.warn('sessions could not be pruned or read'),
  });
  return session({
    store,
    secret,
    name: sessionCookieName(publicUrl),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    // Behind a proxy that speaks https the proxy's word on the scheme is needed to set a Secure cookie.
    proxy: secure,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: sessionIdleMs },
  });
}
