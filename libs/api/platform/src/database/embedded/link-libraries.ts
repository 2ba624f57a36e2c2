import { readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasCode } from '../../errors/failure-code.js';

interface LibraryLink {
  source: string;
  target: string;
}

/**
 * Makes the links between shared libraries (`libpq.so.5` to `libpq.so.5.18`). npm packages cannot carry links, and the
 * install script that would make them may be denied. Links already there are left alone.
 */
export async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as LibraryLink[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(folder, '..', target)).catch((failure: unknown) => {
      if (!hasCode(failure, 'EEXIST')) throw failure;
    });
  }
}
