import type { EntityManager } from 'typeorm';

export interface StatementLimits {
  limitMs: number;
  /** What one step of a statement may hold in memory before it writes files to the disk. */
  memoryMegabytes: number;
}

const limitsSql = `
SELECT set_config('statement_timeout', $1, true), set_config('work_mem', $2, true),
  set_config('max_parallel_workers_per_gather', '0', true)`;

/**
 * How long a statement of this transaction may take from now on, and how much memory. Without workers beside it, each of
 * which would hold as much again.
 */
export async function setStatementLimits(manager: EntityManager, limits: StatementLimits): Promise<void> {
  await manager.query(limitsSql, [String(limits.limitMs), `${limits.memoryMegabytes}MB`]);
}
