import { chmod, lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';
import { clusterFolder } from './init-cluster.js';
import { canReach } from './server-account.js';
import type { ServerAccount } from './server-account.js';

/**
 * Gives a cluster back to the account that PostgreSQL runs as, as a copy by `cp -r` is root's and open to others.
 * Refuses one in a place where that account cannot go.
 */
export async function ownCluster(home: string, account: ServerAccount | null): Promise<void> {
  if (!canReach(home, account)) {
    throw new OperatorError(
      `PostgreSQL cannot run as root, and account ${account?.uid} cannot enter ${home}, where the database is. Move it ` +
        'to a directory that other accounts can enter, or start as the account that it belongs to.',
    );
  }
  const cluster = clusterFolder(home);
  const { uid, mode } = await stat(cluster);
  if (account !== null && uid !== account.uid) await giveAway(cluster, account);
  // PostgreSQL refuses a folder that others can change or read.
  if ((mode & 0o077) !== 0) await chmod(cluster, 0o700);
}

async function giveAway(path: string, account: ServerAccount): Promise<void> {
  await lchown(path, account.uid, account.gid);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) await giveAway(inner, account);
    else await lchown(inner, account.uid, account.gid);
  }
}
