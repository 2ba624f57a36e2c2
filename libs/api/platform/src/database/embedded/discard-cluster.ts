import { rm } from 'node:fs/promises';
import { readClusterRecord } from './cluster-record.js';
import { clusterFolder } from './init-cluster.js';
import { stopPostmaster } from './postmaster.js';

/** Stops whatever runs on a data directory and removes it with all it holds. For tests. */
export async function discardEmbeddedPostgres(dataDirectory: string): Promise<void> {
  const record = await readClusterRecord(dataDirectory);
  if (record !== null) {
    await stopPostmaster(clusterFolder(record.home));
    await rm(record.home, { recursive: true, force: true });
  }
  await rm(dataDirectory, { recursive: true, force: true });
}
