import { existsSync } from 'node:fs';
import { chmod, cp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { binariesIn, findBinaries } from './find-binaries.js';
import type { PostgresBinaries } from './find-binaries.js';
import { hasCode } from '../../errors/failure-code.js';
import { linkLibraries } from './link-libraries.js';
import { canReach } from './server-account.js';
import type { ServerAccount } from './server-account.js';

/**
 * Programs that the account can run, with their library links made: those npm installed, or a copy in `home` where the
 * account cannot reach node_modules or we cannot write there.
 */
export async function usableBinaries(home: string, account: ServerAccount | null): Promise<PostgresBinaries> {
  const installed = findBinaries();
  if (canReach(installed.postgres, account) && (await tryLinking(installed.folder))) return installed;
  return copyBinaries(installed, home);
}

async function tryLinking(folder: string): Promise<boolean> {
  try {
    await linkLibraries(folder);
    return true;
  } catch (failure) {
    if (hasCode(failure, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw failure;
  }
}

/** Copies the programs into `home`, once for each version, so that any account can run them. */
export async function copyBinaries(installed: PostgresBinaries, home: string): Promise<PostgresBinaries> {
  const description = await readFile(join(installed.folder, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(description) as { version: string };
  const programs = join(home, `programs-${version}`);
  const copy = join(programs, 'native');
  if (existsSync(copy)) return binariesIn(copy);
  const partial = `${programs}.${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  // Links as they are: resolved ones would lead back to where the account cannot go.
  await cp(installed.folder, join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  await linkLibraries(join(partial, 'native'));
  await openToRead(partial);
  await rename(partial, programs);
  return binariesIn(copy);
}

/** Lets other accounts read and run a copy, whatever this account's umask. */
async function openToRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToRead(path);
    else if (entry.isFile()) await chmod(path, 0o755);
  }
}
