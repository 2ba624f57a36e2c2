import type { EntityManager } from 'typeorm';

const lockReorganisationsSql = "SELECT pg_advisory_xact_lock(hashtext('reorganisations'))";
const lockImportsSql = "SELECT pg_advisory_xact_lock(hashtext('ods-import'))";

/** Waits until no other step on a reorganisation is taken: each looks at what the one before has left. */
export async function lockReorganisations(manager: EntityManager): Promise<void> {
  await manager.query(lockReorganisationsSql);
}

/** Waits until no other import, reversal or step on a reorganisation runs; the locks end with the transaction. */
export async function lockImports(manager: EntityManager): Promise<void> {
  await manager.query(lockImportsSql);
  await lockReorganisations(manager);
}
