import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { SessionData, Store } from 'express-session';
import type { Pool } from 'pg';
import type { Logger } from '../../logging/logger.js';
import { sessionIdleMs } from './session-cookie.js';

/** How far the end of an idle session may lag behind its last request. */
export const touchEveryMs = 60_000;
/** More would be pruned; nobody is signed in so often within a minute. */
const mostRemembered = 20_000;

export interface SessionStoreParts {
  pool: Pool;
  logger: Logger;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Sessions in PostgreSQL. The end of a session is moved at most once a minute: moving it with every request cost each
 * request a commit.
 */
export function createSessionStore({ pool, logger, now = Date.now }: SessionStoreParts): Store {
  const PostgresStore = connectPgSimple(session);
  const touchedAt = new Map<string, number>();

  function remember(sid: string): void {
    if (touchedAt.size >= mostRemembered) forgetOld(touchedAt, now());
    touchedAt.set(sid, now());
  }

  class UnhurriedStore extends PostgresStore {
    /** Whatever is written moves the end along. */
    override set(sid: string, content: SessionData, callback?: () => void): void {
      remember(sid);
      super.set(sid, content, callback);
    }

    override touch(sid: string, content: SessionData, callback?: () => void): void {
      if (now() - (touchedAt.get(sid) ?? -Infinity) < touchEveryMs) return callback?.();
      remember(sid);
      // The end of a session that cannot be moved (no room, a lost connection) must not fail what was only read.
      super.touch(sid, content, ((failure?: unknown) => {
        if (failure) logger.warn({ err: failure }, 'the end of a session could not be moved');
        callback?.();
      }) as () => void);
    }
  }

  return new UnhurriedStore({
    pool,
    tableName: 'session',
    ttl: sessionIdleMs / 1000,
    // A failure of the store reaches the request that meets it; its arguments can hold a session id.
    errorLog: () => logger.warn('sessions could not be pruned or read'),
  });
}

function forgetOld(touchedAt: Map<string, number>, moment: number): void {
  for (const [sid, at] of touchedAt) if (moment - at >= touchEveryMs) touchedAt.delete(sid);
}
