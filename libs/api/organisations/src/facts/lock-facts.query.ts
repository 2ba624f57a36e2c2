import type { EntityManager } from 'typeorm';

const lockFactsSql = "SELECT pg_advisory_xact_lock(hashtext('reference-facts'))";

/** Processes that start at the same time load one after the other; the lock ends with the transaction. */
export async function lockFacts(manager: EntityManager): Promise<void> {
  await manager.query(lockFactsSql);
}
