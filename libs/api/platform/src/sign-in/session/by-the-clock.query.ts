import type { Pool } from 'pg';
import type { Clock } from '../../clock/clock.js';

/**
 * The connections of the session store, by the product's one clock. The library writes when a session ends, and asks
 * whether it has, by the clock of the process: each of its instants is moved to the database's clock, so that processes
 * whose clocks differ agree on who is signed in.
 */
export function byTheClock(pool: Pool, clock: Pick<Clock, 'aheadMs'>): Pool {
  const query = (sql: string, values: unknown[] = []) =>
    pool.query(
      sql,
      values.map((value, index) => (isInstant(sql, index) ? Number(value) - clock.aheadMs / 1000 : value)),
    );
  return Object.assign(Object.create(pool) as Pool, { query });
}

/** The library gives instants in seconds since 1970, and only so. */
function isInstant(sql: string, index: number): boolean {
  return sql.includes(`to_timestamp($${index + 1})`);
}
