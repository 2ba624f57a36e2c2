import { chown, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';
import type { PostgresBinaries } from './find-binaries.js';
import { runProgram } from './run-program.js';
import type { ServerAccount } from './server-account.js';

/** The folder of PostgreSQL's own files within a cluster home. */
export const clusterFolder = (home: string): string => join(home, 'postgres');

export interface NewCluster {
  home: string;
  binaries: PostgresBinaries;
  account: ServerAccount | null;
  /** Password of the bootstrap role `postgres`. */
  password: string;
  /** Whether it must outlive a power cut; a test's need not. */
  durable: boolean;
}

const partialPrefix = 'postgres.new';
const passwordPrefix = 'initial-password';

/**
 * Makes an empty cluster. A crash half-way leaves nothing that a later start would take for a cluster. What makes one may
 * outlive the process that began it, so each is made in a folder of its own.
 */
export async function initCluster({ home, binaries, account, password, durable }: NewCluster): Promise<void> {
  await removeLeftovers(home);
  const partial = await mkdtemp(join(home, `${partialPrefix}-`));
  const passwordFile = join(home, basename(partial).replace(partialPrefix, passwordPrefix));
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (account !== null) {
      await chown(partial, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    const options = ['-D', partial, '-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'];
    options.push('--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions');
    await runProgram(binaries.initdb, durable ? options : [...options, '--no-sync'], account);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(partial, clusterFolder(home));
}

/** Removes what starts that were killed left. Where one's program still writes, the rest goes at the next start. */
async function removeLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(partialPrefix) && !name.startsWith(passwordPrefix)) continue;
    await rm(join(home, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Throws an OperatorError when the cluster of a home is of another major version than the programs. */
export async function assertSameMajor(home: string, binaries: PostgresBinaries): Promise<void> {
  const found = (await readFile(join(clusterFolder(home), 'PG_VERSION'), 'utf8')).trim();
  const answer = await runProgram(binaries.postgres, ['--version'], null);
  const wanted = /(\d+)\./.exec(answer)?.[1];
  if (found === wanted) return;
  throw new OperatorError(
    `The data directory ${home} was made by PostgreSQL ${found}; this version of the product brings PostgreSQL ` +
      `${wanted}. Set DATA_DIR to a new directory, or start the version of the product that made it.`,
  );
}
