import { createDataSource, TenantTx } from '@monitor/api-platform';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';

/**
 * Brings regions, boards, the framework catalogue and the windows of the coming year into a migrated database, and its
 * figures on the boundaries of today up to date.
 */
export async function loadFacts(databaseUrl: string): Promise<void> {
  const dataSource = createDataSource({ url: databaseUrl, entities: [], poolSize: 1 });
  await dataSource.initialize();
  try {
    const tenantTx = new TenantTx(dataSource);
    await loadReferenceFacts(tenantTx);
    await tenantTx.run({ system: 'migration' }, (manager) => refreshPresentPlaces(manager, restateRollups));
  } finally {
    await dataSource.destroy();
  }
}
