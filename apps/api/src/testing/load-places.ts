import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import type { TestDatabase } from '@monitor/testing';

/** For tests: the regions, boards and quarters of the reference facts, and where every organisation counts today. */
export async function loadPlaces({ tenantTx }: Pick<TestDatabase, 'tenantTx'>): Promise<void> {
  await loadReferenceFacts(tenantTx);
  await tenantTx.run({ system: 'migration' }, (manager) => refreshPresentPlaces(manager, restateRollups));
}
