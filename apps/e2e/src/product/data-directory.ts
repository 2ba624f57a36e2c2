import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A data directory of a test's own, with a space in its name. Open for entering: PostgreSQL, which does not run as root,
 * would otherwise be given another place.
 */
export async function newDataDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor e2e '));
  await chmod(directory, 0o711);
  return directory;
}
