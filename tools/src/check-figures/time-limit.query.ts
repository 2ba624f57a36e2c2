import type { EntityManager } from 'typeorm';

const timeLimitSql = `SELECT set_config('statement_timeout', $1, true)`;

/** How long a statement of this transaction may take from now on. */
export async function setTimeLimit(manager: EntityManager, limitMs: number): Promise<void> {
  await manager.query(timeLimitSql, [String(limitMs)]);
}
