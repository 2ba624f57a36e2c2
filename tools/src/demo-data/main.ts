import { accountsEntities, PeopleAdministration } from '@monitor/api-accounts';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import { loadReferenceFacts } from '@monitor/api-reference';
import { loadHistory } from './load/load-history.js';

/**
 * Fills an empty database with the demonstration: invented organisations, twelve quarters of returns and the people a
 * visitor can be. Does nothing where the demonstration is already there; continues one that was interrupted.
 */
export async function loadDemonstrationData(target: {
  databaseUrl: string;
  log: (line: string) => void;
}): Promise<void> {
  const dataSource = createDataSource({ url: target.databaseUrl, entities: accountsEntities, poolSize: 8 });
  await dataSource.initialize();
  try {
    const tx = new TenantTx(dataSource);
    await loadReferenceFacts(tx);
    await loadHistory(tx, new PeopleAdministration(tx), target.log);
  } finally {
    await dataSource.destroy();
  }
}
