import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';
import { canReach } from './server-account.js';
import type { ServerAccount } from './server-account.js';

const folderOfHomes = 'digital-inclusion-monitor';
const parents = ['/var/lib', '/var/tmp', tmpdir()];

/** The folders below which the homes of clusters lie that cannot be in their data directory. */
export const foldersOfHomes = parents.map((parent) => join(parent, folderOfHomes));

/** Whether a path is that of a home which lies outside its data directory. */
export const isHomeOutside = (path: string): boolean =>
  basename(dirname(path)) === folderOfHomes && /^[0-9a-f]{16}$/.test(basename(path));

/**
 * The folder that holds PostgreSQL's files: the data directory itself, unless PostgreSQL must run as another account
 * that cannot get there (a home closed to others). Then it is a new folder of its own, which only root can change.
 */
export async function chooseClusterHome(dataDirectory: string, account: ServerAccount | null): Promise<string> {
  if (canReach(dataDirectory, account)) return dataDirectory;
  const parent = parents.find((folder) => isUsable(folder, account));
  if (parent === undefined) {
    throw new OperatorError(
      `PostgreSQL cannot run as root, and account ${account?.uid} cannot enter ${dataDirectory}. ` +
        'Set DATA_DIR to a directory that other accounts can enter.',
    );
  }
  const ours = join(parent, folderOfHomes);
  await mkdir(ours, { mode: 0o711, recursive: true });
  await assertOnlyOurs(ours);
  const home = join(ours, randomBytes(8).toString('hex'));
  await mkdir(home, { mode: 0o711 });
  return home;
}

/** Refuses a folder that somebody else owns or can change, or that is a link. */
export async function assertOnlyOurs(folder: string): Promise<void> {
  const found = await lstat(folder);
  const ours = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  if (ours) return;
  throw new OperatorError(
    `${folder} belongs to account ${found.uid} or can be changed by others; wanted a folder only this account can ` +
      'change. Remove it, or set DATA_DIR to a directory that other accounts can enter.',
  );
}

function isUsable(folder: string, account: ServerAccount | null): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return canReach(folder, account);
  } catch {
    return false;
  }
}
