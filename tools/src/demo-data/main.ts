import { accountsEntities, PeopleAdministration } from '@monitor/api-accounts';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import { loadHistory } from './load/load-history.js';

/**
 * Fills a database that holds the reference facts with the demonstration: invented organisations, thirteen quarters of returns and the people a
 * visitor can be. Does nothing where the demonstration is already there; continues one that was interrupted.
 */
export async function loadDemonstrationData(target: {
  /** An operator's connection: history is written at other instants than now, and its people are granted roles. */
  ownerUrl: string;
  log: (line: string) => void;
}): Promise<void> {
  const dataSource = createDataSource({
    url: withoutWaiting(target.ownerUrl),
    entities: accountsEntities,
    poolSize: 8,
  });
  await dataSource.initialize();
  try {
    const tx = new TenantTx(dataSource);
    await loadHistory(tx, new PeopleAdministration(tx), target.log);
  } finally {
    await dataSource.destroy();
  }
}

/** Commits do not wait for the disk: a load that a power cut interrupts is continued at the next start. */
function withoutWaiting(databaseUrl: string): string {
  const options = `options=${encodeURIComponent('-c synchronous_commit=off')}`;
  return `${databaseUrl}${databaseUrl.includes('?') ? '&' : '?'}${options}`;
}
