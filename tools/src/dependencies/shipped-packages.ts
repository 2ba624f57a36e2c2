import { installedAt } from './lockfile.js';
import type { LockedPackage, Lockfile } from './lockfile.js';

/** What runs where the product runs: the server and the browser app. */
const shipped = ['apps/api', 'apps/web'];

function neededBy({ dependencies, optionalDependencies, peerDependencies }: LockedPackage): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/**
 * The folders of all packages that ship, from whichever library needs them. Peers count: what is installed for one runs
 * with it. A peer or an optional package that is not installed does not.
 */
export function shippedPackages(lockfile: Lockfile): string[] {
  const reached = new Set(shipped);
  for (const folder of reached) {
    for (const name of neededBy(lockfile[folder] ?? {})) {
      const needed = installedAt(lockfile, folder, name);
      if (needed !== null) reached.add(needed);
    }
  }
  return [...reached].filter((folder) => folder.includes('node_modules/'));
}
