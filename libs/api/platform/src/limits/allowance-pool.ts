import pg from 'pg';
import { connectionTo } from '../database/hosts/index.js';
import type { Logger } from '../logging/logger.js';

const connections = 2;
/** A store that does not answer at once counts as gone: a limit must not make anybody wait. */
const patienceMs = 1_000;

/** Connections for counting alone, so that neither long reads nor sessions hold it up. */
export function openAllowancePool(databaseUrl: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    ...connectionTo(databaseUrl),
    max: connections,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    statement_timeout: patienceMs,
    application_name: 'digital-inclusion-monitor allowances',
  });
  pool.on('error', (failure) => logger.warn({ err: failure }, 'an idle connection for allowances was lost'));
  return pool;
}
