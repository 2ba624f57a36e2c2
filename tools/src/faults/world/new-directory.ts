import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Path of a data directory that is not there yet, below a folder of its own where PostgreSQL can go. */
export async function newDirectory(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'monitor-faults-new-'));
  await chmod(parent, 0o711);
  return join(parent, 'data');
}
