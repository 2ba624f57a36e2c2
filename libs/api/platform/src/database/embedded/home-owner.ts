import { realpathSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../../config/operator-error.js';
import { identityOf, isSame } from './folder-identity.js';

/** Which data directory a home outside of it belongs to. */
const homeOwner = z.object({ path: z.string(), device: z.string(), inode: z.string() });
type HomeOwner = z.infer<typeof homeOwner>;

/** The file of a home that lies elsewhere, which names its data directory. */
export const ownerFile = (home: string): string => join(home, 'belongs-to.json');

/**
 * Binds a home outside to its data directory, or refuses one that belongs to another: the record of a copied directory
 * still names the home of the original. The path or the folder itself must be the one it belongs to, so a directory may
 * be renamed, or lie on a disk that got another number.
 */
export async function bindHome(home: string, dataDirectory: string): Promise<void> {
  const [owner, present] = [await readOwner(home), describe(dataDirectory)];
  if (owner !== null && owner.path !== present.path && !isSame(owner, present)) {
    throw new OperatorError(
      `${dataDirectory} is a copy of ${owner.path}, whose database lies in ${home} and did not come along. Start with ` +
        `the original; to have its contents here, back them up there and restore them into a new directory. If ` +
        `${owner.path} is gone for good, remove ${ownerFile(home)}, and the database belongs to this directory.`,
    );
  }
  if (owner !== null && owner.path === present.path && isSame(owner, present)) return;
  await writeFile(ownerFile(home), `${JSON.stringify(present, null, 2)}\n`, { mode: 0o600 });
}

/** The home below one of the folders that belongs to the data directory; null where there is none. */
export async function findBoundHome(parents: readonly string[], dataDirectory: string): Promise<string | null> {
  const present = describe(dataDirectory);
  for (const parent of parents) {
    const names = await readdir(parent).catch(() => []);
    for (const name of names) {
      const home = join(parent, name);
      const owner = await readOwner(home);
      if (owner !== null && owner.path === present.path && isSame(owner, present)) return home;
    }
  }
  return null;
}

async function readOwner(home: string): Promise<HomeOwner | null> {
  try {
    return homeOwner.parse(JSON.parse(await readFile(ownerFile(home), 'utf8')));
  } catch {
    // A home of an earlier version says nothing; half a file says no more.
    return null;
  }
}

function describe(dataDirectory: string): HomeOwner {
  const identity = identityOf(dataDirectory);
  if (identity === null) throw new OperatorError(`The data directory ${dataDirectory} cannot be looked at.`);
  return { path: realpathSync(dataDirectory), ...identity };
}
