import { migrate } from '@monitor/api-platform';
import { loadFacts } from '../../start/load-facts.js';
import type { NewDatabase } from './migrate-to.js';

/** Brings a restored database up to this version and its facts up to today, as a start of the product would. */
export async function bringUpToDate({ ownerUrl, poolUrl, migrations }: NewDatabase): Promise<void> {
  await migrate({ ownerUrl, poolUrl, directory: migrations });
  await loadFacts(poolUrl);
}
