import { OperatorError } from '../../config/operator-error.js';
import { clusterFolder } from './init-cluster.js';
import type { PostgresBinaries } from './find-binaries.js';
import { parentOf } from './parent-process.js';
import { runningPostmaster, stopPostmaster } from './postmaster.js';
import { runProgram } from './run-program.js';
import type { ServerAccount } from './server-account.js';

export interface PasswordRenewal {
  home: string;
  binaries: PostgresBinaries;
  account: ServerAccount | null;
  /** The password that the bootstrap role is to have: letters, digits, `-` and `_`. */
  password: string;
}

/**
 * Gives the bootstrap role of a stopped cluster another password, by the server's own single-user mode. Whoever may do
 * this owns the files of the cluster, and so all that the password protects. A server left running is stopped; one that
 * another copy looks after is left alone.
 */
export async function renewPassword({ home, binaries, account, password }: PasswordRenewal): Promise<void> {
  const cluster = clusterFolder(home);
  const running = runningPostmaster(cluster);
  const keeper = running === null ? null : parentOf(running.pid);
  if (keeper !== null) {
    throw new OperatorError(
      `The database in ${cluster} is run by another copy (process ${keeper}), and its cluster.json is lost. Stop that ` +
        'copy, then start again.',
    );
  }
  await stopPostmaster(cluster);
  const statement = `ALTER ROLE postgres PASSWORD '${password}';\n`;
  await runProgram(binaries.postgres, ['--single', '-D', cluster, 'postgres'], account, statement);
}
