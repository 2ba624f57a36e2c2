import { rm } from 'node:fs/promises';
import { here, readClusterRecord } from './cluster-record.js';
import { clusterFolder } from './init-cluster.js';
import { stopPostmaster } from './postmaster.js';

/** Stops whatever runs on a data directory and removes it with all it holds. For tests. */
export async function discardEmbeddedPostgres(dataDirectory: string): Promise<void> {
  const record = await readClusterRecord(dataDirectory);
  const homes = [dataDirectory];
  if (typeof record !== 'string' && record.home !== here) homes.push(record.home);
  for (const home of homes) {
    await stopPostmaster(clusterFolder(home));
    await rm(home, { recursive: true, force: true });
  }
}
