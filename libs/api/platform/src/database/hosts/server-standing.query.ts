import type { ClientBase } from 'pg';
import { hasCode } from '../../errors/failure-code.js';

/** What a server says of itself. */
export interface ServerStanding {
  acceptsWrites: boolean;
  /** Grows with each promotion: of two servers that accept writes, the one with less was left behind. 0 when it is not told. */
  timeline: number;
}

/** A server in recovery says that each of its transactions is read-only. The first eight digits of a WAL file are its timeline. */
export const standingSql = `
SELECT current_setting('transaction_read_only') = 'off' AS "acceptsWrites",
       CASE WHEN pg_is_in_recovery() THEN 0
            ELSE ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int END AS timeline`;

/** For a provider's PostgreSQL that keeps its WAL to itself. */
export const plainStandingSql = `
SELECT current_setting('transaction_read_only') = 'off' AS "acceptsWrites", 0 AS timeline`;

/** Asks a server whether it accepts writes. */
export async function readStanding(session: ClientBase): Promise<ServerStanding> {
  try {
    return (await session.query<ServerStanding>(standingSql)).rows[0]!;
  } catch (failure) {
    if (!hasCode(failure, '42501', '42883', '0A000', '55000')) throw failure;
    return (await session.query<ServerStanding>(plainStandingSql)).rows[0]!;
  }
}
