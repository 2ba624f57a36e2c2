import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from '../../errors/failure-code.js';
import { isSameFolder } from './folder-identity.js';

/** The first lines of `postmaster.pid`: who runs the cluster, and on which port. */
export interface Postmaster {
  pid: number;
  /** Not a number while the server has not got so far as to listen. */
  port: number;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** The PostgreSQL that runs on the cluster folder, null when none does (a stale pid file counts as none). */
export function runningPostmaster(cluster: string): Postmaster | null {
  const named = namedPostmaster(cluster);
  return named !== null && runsCluster(named.pid, cluster) ? named : null;
}

/** What is known of a pid file that no server of this cluster stands behind. */
export interface StalePidFile {
  /** The folder that its server ran on, when it is another than this one: the cluster was copied or moved since. */
  ranOn: string | null;
}

/** Removes a pid file left by a process that has died: in a container another program may have its number by now. */
export async function removeStalePidFile(cluster: string): Promise<StalePidFile | null> {
  if (namedPostmaster(cluster) === null || runningPostmaster(cluster) !== null) return null;
  const [, folder = ''] = readFileSync(pidFile(cluster), 'utf8').split('\n');
  await rm(pidFile(cluster), { force: true });
  return { ranOn: folder === '' || folder === cluster || isSameFolder(folder, cluster) ? null : folder };
}

/** Stops the PostgreSQL of the cluster: fast (open transactions roll back), and at once when that takes too long. */
export async function stopPostmaster(cluster: string, patienceMs = 20_000): Promise<void> {
  const postmaster = runningPostmaster(cluster);
  if (postmaster === null) return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!trySignal(postmaster.pid, signal)) return;
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      if (!runsCluster(postmaster.pid, cluster)) return;
      await sleep(20);
    }
  }
  throw new Error(`PostgreSQL (process ${postmaster.pid}) did not stop within ${(2 * patienceMs) / 1000} s.`);
}

function namedPostmaster(cluster: string): Postmaster | null {
  try {
    const [pid, , , port = ''] = readFileSync(pidFile(cluster), 'utf8').split('\n');
    return { pid: Number(pid), port: port === '' ? Number.NaN : Number(port) };
  } catch (failure) {
    if (hasCode(failure, 'ENOENT')) return null;
    throw failure;
  }
}

function trySignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (failure) {
    if (hasCode(failure, 'ESRCH')) return false;
    throw failure;
  }
}

/**
 * Whether the process lives and is the PostgreSQL of this very folder: pid numbers are used again, and the pid file of a
 * copy names the server of the original.
 */
function runsCluster(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return process.platform === 'win32' || worksIn(pid, cluster);
  } catch {
    return false;
  }
}

/** PostgreSQL works in its cluster's folder; where the system hides that, it was told the folder when it was started. */
function worksIn(pid: number, cluster: string): boolean {
  const words = commandLine(pid);
  if (!words.some((word) => word.includes('postgres'))) return false;
  if (process.platform === 'linux') {
    const works = isSameFolder(`/proc/${pid}/cwd`, cluster);
    if (works !== null) return works;
  }
  const folder = words[words.indexOf('-D') + 1] ?? '';
  return folder === cluster || isSameFolder(folder, cluster) === true;
}

function commandLine(pid: number): string[] {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const line = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  // `ps` joins the words: the folder is what stands between its option and the next.
  return (
    /^(.*?) -D (.*?) -p /
      .exec(line)
      ?.slice(1)
      .flatMap((part, at) => (at === 1 ? ['-D', part] : [part])) ?? [line]
  );
}
