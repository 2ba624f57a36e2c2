import type { TenantTx } from '../database/tenant-tx.js';

/** How many jobs of a queue are in a state. */
export interface JobCount {
  queue: string;
  /** `created` and `retry` wait, `active` is under way; `failed` is kept for some days. */
  state: 'created' | 'retry' | 'active' | 'failed';
  jobs: number;
}

const countJobsSql = `
SELECT name AS queue, state, count(*)::int AS jobs
FROM jobs.job
WHERE state IN ('created', 'retry', 'active', 'failed') AND start_after <= now()
GROUP BY name, state`;

/** Counts the product's work that waits, is under way or has failed. Work that is due later does not wait yet. */
export function countJobs(tenantTx: Pick<TenantTx, 'readOnce'>): Promise<JobCount[]> {
  return tenantTx.readOnce<JobCount>({ system: 'publication' }, { sql: countJobsSql });
}
