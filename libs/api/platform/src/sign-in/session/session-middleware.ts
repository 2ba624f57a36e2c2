import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import type { Clock } from '../../clock/clock.js';
import type { Logger } from '../../logging/logger.js';
import { byTheClock } from './by-the-clock.query.js';
import { cookieOptions, sessionCookieName, sessionIdleMs } from './session-cookie.js';
import { createSessionStore } from './session-store.js';
import './session-content.js';

export interface SessionMiddlewareSettings {
  publicUrl: URL;
  secret: string;
  pool: Pool;
  logger: Logger;
  clock: Clock;
}

/** Sessions kept in PostgreSQL; the browser holds a signed id and nothing else. Nobody gets one before it is needed. */
export function createSessionMiddleware({
  publicUrl,
  secret,
  pool,
  logger,
  clock,
}: SessionMiddlewareSettings): RequestHandler {
  const secure = publicUrl.protocol === 'https:';
  return session({
    store: createSessionStore({ pool: byTheClock(pool, clock), logger }),
    secret,
    name: sessionCookieName(publicUrl),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    // Behind a proxy that speaks https the proxy's word on the scheme is needed to set a Secure cookie.
    proxy: secure,
    cookie: { ...cookieOptions(publicUrl), maxAge: sessionIdleMs },
  });
}
