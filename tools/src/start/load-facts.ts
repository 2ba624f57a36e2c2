import { createDataSource, TenantTx } from '@monitor/api-platform';
import { loadReferenceFacts } from '@monitor/api-reference';

/** Brings regions, boards, the framework catalogue and the windows of the coming year into a migrated database. */
export async function loadFacts(databaseUrl: string): Promise<void> {
  const dataSource = createDataSource({ url: databaseUrl, entities: [], poolSize: 1 });
  await dataSource.initialize();
  try {
    await loadReferenceFacts(new TenantTx(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
