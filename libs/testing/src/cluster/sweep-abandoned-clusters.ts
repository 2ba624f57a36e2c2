import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discardEmbeddedPostgres, hasCode } from '@monitor/api-platform';

/** Start of the name of a test cluster's directory; the number of the process that made it follows. */
export const testClusterPrefix = 'monitor-test-';

/** Removes the clusters of test runs that were killed before they could clean up. */
export async function sweepAbandonedClusters(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const maker = new RegExp(`^${testClusterPrefix}(\\d+)-`).exec(name)?.[1];
    // Another account's leftovers are not ours to remove.
    if (maker !== undefined && !isAlive(Number(maker))) {
      await discardEmbeddedPostgres(join(tmpdir(), name)).catch(() => undefined);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    return !hasCode(failure, 'ESRCH');
  }
}
