import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from '../failure-code.js';

/** The first lines of `postmaster.pid`: who runs the cluster, and on which port. */
export interface Postmaster {
  pid: number;
  port: number;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** The PostgreSQL that runs on the cluster folder, null when none does (a stale pid file counts as none). */
export function runningPostmaster(cluster: string): Postmaster | null {
  try {
    const [pid, , , port] = readFileSync(pidFile(cluster), 'utf8').split('\n');
    const postmaster = { pid: Number(pid), port: Number(port) };
    return runsCluster(postmaster.pid, cluster) ? postmaster : null;
  } catch (failure) {
    if (hasCode(failure, 'ENOENT')) return null;
    throw failure;
  }
}

/** Removes a pid file left by a process that has died: in a container another program may have its number by now. */
export async function removeStalePidFile(cluster: string): Promise<void> {
  if (runningPostmaster(cluster) === null) await rm(pidFile(cluster), { force: true });
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

function trySignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (failure) {
    if (hasCode(failure, 'ESRCH')) return false;
    throw failure;
  }
}

/** Whether the process lives and is the PostgreSQL of this cluster: pid numbers are used again. */
function runsCluster(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    if (process.platform === 'win32') return true;
    return commandLine(pid).includes(cluster);
  } catch {
    return false;
  }
}

function commandLine(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}
