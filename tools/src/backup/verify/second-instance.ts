import { chmod, mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { discardEmbeddedPostgres, hasCode, startEmbeddedPostgres } from '@monitor/api-platform';
import type { EmbeddedPostgres } from '@monitor/api-platform';

/** A PostgreSQL of its own, which nothing of the product knows of. */
export interface SecondInstance extends EmbeddedPostgres {
  /** Stops it and removes its files. */
  discard(): Promise<void>;
}

/** Start of the name of its directory; the number of the process that made it follows. */
const prefix = 'monitor-verify-';

/** Starts an empty PostgreSQL in a new folder of `parent`, after removing what killed processes left there. */
export async function startSecondInstance(parent: string): Promise<SecondInstance> {
  await sweep(parent);
  const dataDirectory = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  // PostgreSQL may run as another account, which must be able to pass through.
  await chmod(dataDirectory, 0o711);
  const discardFiles = () => discardEmbeddedPostgres(dataDirectory);
  try {
    const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
    return { ...server, discard: () => server.stop().then(discardFiles) };
  } catch (failure) {
    await discardFiles();
    throw failure;
  }
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const maker = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (maker === undefined || isAlive(Number(maker))) continue;
    // Another account's leftovers are not ours to remove.
    await discardEmbeddedPostgres(join(parent, name)).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    return !hasCode(failure, 'ESRCH');
  }
}
